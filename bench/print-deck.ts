import { launchBrowser } from '../packages/test-browser/src/index.ts';

/**
 * Programs a slide, and how many slides list some: a published deck has tens. The others say
 * something in sentences.
 */
const ROWS = 12;
const LISTS = 20;
const MINISTRIES = ['総務省', '警察庁', '防衛省', '外務省', '金融庁', '経済産業省'];

const row = (slide: number, at: number): string =>
  `<tr><td>${MINISTRIES[(slide + at) % MINISTRIES.length]}<td>観測網の整備その${slide * ROWS + at + 1}<td class=a>${((slide * 37 + at * 13) % 900) + 1}.${at % 10}億円`;

const list = (slide: number): string =>
  `<h2>主な施策例</h2><table><tr><th>府省庁<th>施策名<th class=a>令和８年度予算案${Array.from({ length: ROWS }, (_, at) => row(slide, at)).join('')}</table>`;

const SENTENCE = '攻撃の予兆を把握するための観測網を整備し、分析した結果を関係機関に提供する。';
const prose = (slide: number): string =>
  `<h2>取組の概要（${slide + 1}）</h2>${Array.from({ length: 10 }, () => `<p>○ ${SENTENCE.repeat(2)}</p>`).join('')}`;

/** A deck of so many slides as a PDF: a cover, tables of programs, and slides of sentences. */
export async function printDeck(slides: number): Promise<Uint8Array> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const cover = '<h1>政府のサイバーセキュリティに関する予算</h1><h2>令和８年度予算政府案</h2>';
    const parts = [
      cover,
      ...Array.from({ length: slides - 1 }, (_, at) => (at < LISTS ? list(at) : prose(at))),
    ];
    await page.setContent(`<!doctype html><meta charset="utf-8"><style>
      @page { size: 960px 540px; margin: 0 } body { margin: 0; font: 16px "BIZ UDPGothic" }
      section { width: 880px; height: 500px; padding: 20px 40px; break-after: page; overflow: hidden }
      table { width: 100%; border-spacing: 0 8px } th, td { text-align: left } .a { text-align: right }
    </style>${parts.map((part) => `<section>${part}</section>`).join('')}`);
    return new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  } finally {
    await browser.close();
  }
}
