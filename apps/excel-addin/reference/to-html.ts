import type { Language } from '@cyberbudget/core';
import { textNode } from '@cyberbudget/core';
import { PAGES, type PageName, pageFile } from './page-file.ts';
import type { Block } from './reference.ts';

/** The page as one HTML file without scripts: what Excel's help link opens. */
export function toHtml(blocks: readonly Block[], page: PageName, language: Language): string {
  const title = blocks.find(({ kind }) => kind === 'heading');
  const name = title?.kind === 'heading' ? title.text : '';
  const [other, otherName] = language === 'ja' ? (['en', 'English'] as const) : (['ja', '日本語'] as const);
  const beside = PAGES.filter((one) => one !== page).map(
    (one) => `<a href="${pageFile(one, language)}">${PAGE_TITLES[one][language]}</a>`,
  );
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${textNode(name)} - cyberbudget</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<nav>${beside.join(' · ')} · <a href="${pageFile(page, other)}">${otherName}</a></nav>`,
    '<main>',
    ...blocks.map(htmlOf),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const PAGE_TITLES: Readonly<Record<PageName, Readonly<Record<Language, string>>>> = {
  functions: { ja: '関数', en: 'Functions' },
  word: { ja: 'Word', en: 'Word' },
  errata: { ja: '正誤表', en: 'Errata' },
  privacy: { ja: 'プライバシー', en: 'Privacy' },
};

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} id="${block.anchor}">${inline(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${inline(block.text)}</p>`;
    case 'list':
      return `<ul>${block.entries.map((entry) => `<li>${inline(entry)}</li>`).join('')}</ul>`;
    case 'formula':
      return `<pre><code>${textNode(block.text)}</code></pre>`;
    case 'table':
      return `<div class="table"><table><thead>${row(block.head, 'th')}</thead><tbody>${block.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table></div>`;
  }
}

const row = (cells: readonly string[], tag: 'th' | 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}${isNumber(cell) ? ' class="number"' : ''}>${inline(cell)}</${tag}>`).join('')}</tr>`;

const isNumber = (cell: string): boolean => /^-?\d+(?:\.\d+)?$/.test(cell);

/** Text in which `…` is code and **…** stands out. */
const inline = (text: string): string =>
  textNode(text)
    .replace(/`([^`]*)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>');

const STYLE = [
  ':root{color-scheme:light dark;--line:#d0d7de;--ground:#f6f8fa;--accent:#104470}',
  '@media (prefers-color-scheme:dark){:root{--line:#3d444d;--ground:#1c2128;--accent:#7cc4f0}}',
  'body{margin:0;padding:24px 16px 64px;font:16px/1.7 "Segoe UI","Yu Gothic UI","Hiragino Sans",sans-serif}',
  'main,nav{max-width:920px;margin:0 auto}nav{text-align:right}a{color:var(--accent)}',
  'h1,h2{color:var(--accent);line-height:1.3}h2{margin-top:48px;border-bottom:1px solid var(--line);padding-bottom:6px}',
  'h3{margin-top:40px}.table{overflow-x:auto;margin:12px 0}table{border-collapse:collapse;font-size:14px}',
  'th,td{border:1px solid var(--line);padding:5px 10px;text-align:left;vertical-align:top}th{background:var(--ground)}',
  '.number{text-align:right;font-variant-numeric:tabular-nums}',
  'pre,code{font-family:Consolas,"SFMono-Regular",monospace;font-size:14px}pre{background:var(--ground);padding:12px;overflow-x:auto}',
].join('\n');
