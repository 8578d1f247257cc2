import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { run } from '../src/run.ts';
import { scratchFolder } from './changed-library.ts';

interface Claim {
  readonly line: number;
  readonly text: string;
  readonly verdict: string;
  readonly slip: string | null;
  readonly value: number | null;
  readonly citation: string | null;
  readonly formula: string | null;
}

async function verify(
  name: string,
  content: string | Uint8Array,
): Promise<{ status: number; claims: Claim[] }> {
  const folder = scratchFolder();
  writeFileSync(join(folder, name), content);
  const { status, out } = await run(['verify', name, '--json'], { variables: {}, folder, columns: null });
  return { status, claims: JSON.parse(out) as Claim[] };
}

const PROSE = [
  '# サイバーセキュリティ予算',
  '',
  '令和5年度政府案の総額は1,378.9億円である。',
  '総務省の構成比は10.4%だが、総務省の予算は33.9億円にすぎない。',
].join('\n');

const word = (body: string): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`),
    '[Content_Types].xml': strToU8('<Types/>'),
  });
const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const row = (...cells: string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;

const brief = (claims: readonly Claim[]) => claims.map(({ line, verdict, slip }) => [line, verdict, slip]);

test('one object a claim, with its members in their order', async () => {
  const { status, claims } = await verify('paper.txt', PROSE);
  expect(status).toBe(1);
  expect(claims.map((claim) => Object.keys(claim).join())).toEqual(
    claims.map(() => 'line,text,verdict,slip,value,citation,formula'),
  );
  expect(brief(claims)).toEqual([
    [3, 'match', null],
    [4, 'match', null],
    [4, 'mismatch', 'listed'],
  ]);
  expect(claims[0]).toMatchObject({
    text: '令和5年度政府案の総額は1,378.9億円である。',
    value: 1378.9,
    formula: '=CYBERBUDGET(,2023)',
    citation: expect.stringContaining('「１，３７８．９億円」'),
  });
});

describe('files', () => {
  test('Markdown: prose and the rows of a table', async () => {
    const table = [
      '| 府省庁 | 掲載額（億円） | 構成比 |',
      '|---|---:|---:|',
      '| 総務省 | 33.9 | 10.4% |',
      '| 防衛省 | 88.17 | 64.0% |',
    ];
    const { claims } = await verify(
      'paper.md',
      `- サイバー予算の総額は **1,378.9億円** である\n\n${table.join('\n')}\n`,
    );
    expect(brief(claims)).toEqual([
      [1, 'match', null],
      [5, 'match', null],
      [5, 'match', null],
      [6, 'mismatch', 'factor'],
      [6, 'match', null],
    ]);
  });

  test('CSV in Shift_JIS has the rows of its table', async () => {
    const bytes = Uint8Array.from([
      // 府省庁,掲載額（百万円） 総務省,"3,390"
      0x95, 0x7b, 0x8f, 0xc8, 0x92, 0xa1, 0x2c, 0x8c, 0x66, 0x8d, 0xda, 0x8a, 0x7a, 0x81, 0x69, 0x95, 0x53,
      0x96, 0x9c, 0x89, 0x7e, 0x81, 0x6a, 0x0d, 0x0a, 0x91, 0x8d, 0x96, 0xb1, 0x8f, 0xc8, 0x2c, 0x22, 0x33,
      0x2c, 0x33, 0x39, 0x30, 0x22, 0x0d, 0x0a,
    ]);
    expect(brief((await verify('table.csv', bytes)).claims)).toEqual([[2, 'match', null]]);
  });

  test('Word: paragraphs, and the rows of a table', async () => {
    const bytes = word(
      [
        paragraph('サイバーセキュリティ予算の総額は1,378.9億円である。'),
        row('府省庁', '掲載額（億円）'),
        row('警察庁', '6.3'),
        row('金融庁', '9'),
      ].join(''),
    );
    expect(brief((await verify('paper.docx', bytes)).claims)).toEqual([
      [1, 'match', null],
      [3, 'match', null],
      [4, 'mismatch', 'factor'],
    ]);
  });

  test('Excel: rows of every sheet, percentages in the form of their cells', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '表',
          rows: [
            ['府省庁', '掲載額（億円）', '構成比'],
            ['総務省', 33.9, 0.104],
            ['防衛省', 881.7, 0.64],
          ],
        },
      ],
    });
    expect(brief((await verify('book.xlsx', bytes)).claims)).toEqual([
      [2, 'match', null],
      [2, 'match', null],
      [3, 'match', null],
      [3, 'match', null],
    ]);
  });

  test('an archive that is neither is refused, and one without claims says so', async () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'other.docx'), zipSync({ 'a.txt': strToU8('a') }));
    writeFileSync(join(folder, 'none.txt'), '本日は晴天なり。');
    const environment = { variables: {}, folder, columns: null };
    expect(await run(['verify', 'other.docx'], environment)).toMatchObject({ status: 1, out: '' });
    expect(await run(['verify', 'none.txt'], environment)).toMatchObject({
      status: 0,
      out: '',
      note: /見つかりません/,
    });
  });
});

test('as text: place, verdict, slip, figure, formula and citation', async () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'paper.txt'), PROSE);
  const { out } = await run(['verify', 'paper.txt'], { variables: {}, folder, columns: null });
  expect(out).toContain('4行目  不一致（掲載額（主な施策例の合計）を全体の額とした）  「33.9億円」');
  expect(out).toContain('→ 2023年度政府案、総務省の推計額: 143.4億円');
  expect(out).toContain('=CYBERBUDGET("総務省",2023,,"推計額")');
  expect(out).toMatch(/一致 2件、不一致 1件\n$/);
});
