import type { PrintAnchor } from '@cyberbudget/core';
import { describe, expect, test } from 'vitest';
import { correction, imported } from './corrections.fixture.ts';
import { anchorOfPrint, importText } from './index.ts';

const SLIDE = [
  '令和６年度予算政府案',
  'サイバーセキュリティに関する予算 総額 100.0億円',
  '(1)分野の名 100.0億円',
  '【警察庁】監視 1.5億円',
  '【総務省】演習 8.\uFFFD億円',
  '【総務省】研究 2.0億円',
].join('\n');

describe('a misread digit', () => {
  const open = imported(SLIDE);
  const at = open.report.figures.findIndex(({ text }) => text.includes('\uFFFD'));
  const read = correction(open.report.anchors[at] as PrintAnchor, { kind: 'text', text: '8.5億円' });

  test('is read anew with what it belongs to', () => {
    const { document } = imported(SLIDE, [read]);
    expect(open.document.programs).toHaveLength(2);
    expect(document.programs.map(({ title, amount }) => [title, amount.amountYen, amount.byHand])).toEqual([
      ['監視', 150_000_000, undefined],
      ['演習', 850_000_000, true],
      ['研究', 200_000_000, undefined],
    ]);
    expect(document.corrections).toEqual([read]);
  });

  test('is told in another text, and applied nowhere', () => {
    const other = importText(SLIDE.replace('演習', '訓練'), { corrections: [read] });
    expect(other).toMatchObject({ ok: false, problems: [{ code: 'correction-unmatched' }] });
  });

  test('is left aside while it is open', () =>
    expect(imported(SLIDE, [{ ...read, is: null }]).document).toEqual(open.document));
});

test('of a number of which a digit was lost the whole print is read anew', () => {
  const text = SLIDE.replace('8.\uFFFD億円', '2\uFFFD.0億円');
  const open = imported(text);
  const at = open.report.figures.findIndex(({ reason }) => reason === 'unreadable');
  const print = open.report.anchors[at] as PrintAnchor;
  expect(print.exact).toBe('2\uFFFD.0億円');
  const { document, report } = imported(text, [correction(print, { kind: 'text', text: '24.0億円' })]);
  expect(document.programs[1]?.amount).toMatchObject({
    text: '24.0億円',
    amountYen: 2_400_000_000,
    byHand: true,
  });
  expect(report.anchors[at]).toEqual(print);
});

test('any print of a page has an address, and no blank has one', () => {
  const { report } = imported(SLIDE);
  const line = report.printed.findIndex(({ text }) => text.startsWith('(1)')) + 1;
  const end = '(1)分野の名'.length;
  const print = anchorOfPrint(report.printed, { line, start: 0, end });
  expect(print?.exact).toBe('(1)分野の名');
  const heading = correction(print as PrintAnchor, { kind: 'text', text: '(2)別の名' });
  expect(imported(SLIDE, [heading]).document.strategyFields.map(({ code, name }) => [code, name])).toEqual([
    ['2', '別の名'],
  ]);
  expect(anchorOfPrint(report.printed, { line, start: end, end: end + 1 })).toBeNull();
});

test('one corrected heading sets the whole column', () => {
  const table = [
    '令和６年度予算政府案',
    'サイバーセキュリティに関する予算（億円）',
    '施策名\t令和６年度予算政府案\t令和\uFFFD年度当初予算',
    '【警察庁】監視\t1.5億円\t1.2億円',
    '【総務省】演習\t8.5億円\t7.0億円',
  ].join('\n');
  const line = table.split('\n')[2] ?? '';
  const exact = '令和\uFFFD年度当初予算';
  const at = line.indexOf(exact);
  const heading = correction(
    { page: null, line: 3, exact, prefix: line.slice(at - 4, at), suffix: '\n【警察庁】' },
    { kind: 'text', text: '令和５年度当初予算' },
  );
  const { document } = imported(table, [heading]);
  expect(
    document.programs.map(({ others }) =>
      others.map((one) => [one.fiscalYear, one.phase, one.amount.amountYen]),
    ),
  ).toEqual([[[2023, 'initial', 120_000_000]], [[2023, 'initial', 700_000_000]]]);
});
