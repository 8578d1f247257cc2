import { expect, test } from 'vitest';
import type { Table } from '../table/table.ts';
import { toHtml, toTsv } from './to-html.ts';

const OPTIONS = { unit: '億円', language: 'ja' } as const;

const table: Table = {
  id: 'made-up',
  title: { ja: '表', en: 'Table' },
  document: null,
  columns: [
    { id: 'name', title: { ja: '府省庁', en: 'Ministry' }, kind: 'text' },
    { id: 'amount', title: { ja: '額', en: 'Amount' }, kind: 'yen' },
  ],
  rows: [
    { kind: 'body', cells: ['=1+1 <b>&"', 2_350_000_000] },
    { kind: 'body', cells: ['3-2', null] },
    { kind: 'total', cells: ['公表総額', 137_890_000_000] },
  ],
  notes: [{ ja: '注<1>', en: 'note' }],
};

test('every look stands in its cell, and nothing of the text is markup', () => {
  const html = toHtml(table, OPTIONS);
  expect(html).not.toMatch(/<style|class=|<b>|\/>/);
  expect([...html.matchAll(/<t[dh] [^>]*style="/g)]).toHaveLength(8);
  expect(html).toContain('=1+1 &lt;b&gt;&amp;&quot;</td>');
  expect(html).toMatch(/<td style="[^"]*text-align:right[^"]*">23.5<\/td>/);
  expect(html).toMatch(/<td style="[^"]*mso-number-format:'\\@'[^"]*">3-2<\/td><td style="[^"]*"><\/td>/);
  expect(html).toMatch(/font-weight:bold">1,378.9<\/td>/);
  expect(html).not.toMatch(/font-weight:bold">23.5<\/td>/);
  expect(html).toContain('注&lt;1&gt;</p>');
  expect(html.trimEnd().endsWith('単位: 億円</p>')).toBe(true);
});

test('as plain text: tabs, full precision, nothing that runs as a formula, the source last', () => {
  expect(toTsv(table, OPTIONS)).toBe(
    '府省庁\t額\n\'=1+1 <b>&"\t23.5\n3-2\t\n公表総額\t1378.9\n\n単位: 億円\n',
  );
});
