import { readFileSync } from 'node:fs';
import type { BudgetDocument, Correction, CorrectionUse, Figure, PrintAnchor } from '@cyberbudget/core';
import { readDocument } from '@cyberbudget/core/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOfPrint, importText } from './index.ts';

const source = readFileSync(new URL('../../documents/sources/fy2023-draft.txt', import.meta.url), 'utf8');

function imported(text: string, corrections: readonly Correction[] = []) {
  const result = importText(text, { corrections });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

const correction = (print: PrintAnchor, is: CorrectionUse): Correction => ({
  print,
  was: null,
  is,
  by: '分析者',
  at: '2026-11-27',
  why: null,
});

const plain = imported(source);

/** What the importer says of a figure, as a person would say it. */
function asSaid({ use, of }: Figure, document: BudgetDocument): CorrectionUse | null {
  if (use === 'restatement' || use === 'part' || use === 'not-budget') return { kind: use };
  if (use !== 'field' || of === null) return null;
  if (of === 'total') return { kind: 'total' };
  const [, list = '', key = '', member] = /^(\w+)\/(.+)\/(\w+)$/.exec(of) ?? [];
  if (list === 'strategyFields')
    return { kind: member === 'total' ? 'field' : 'field-share', strategyField: key };
  if (list === 'ministries')
    return { kind: member === 'share' ? 'ministry-share' : 'ministry', ministry: key };
  const program = document.programs.find(({ id }) => id === key);
  if (program === undefined) return null;
  const ministry = document.ministries.find(({ id }) => id === program.ministry)?.name ?? '';
  return { kind: 'program', ministry, title: program.title, strategyField: program.strategyField };
}

const repeated = plain.report.figures.flatMap((figure, at): Correction[] => {
  const [print, is] = [plain.report.anchors[at], asSaid(figure, plain.document)];
  // A ministry is named as people name it: その他 is a slice, and NISC a body of 内閣官房.
  return print === undefined || is === null || ('ministry' in is && is.ministry === 'others')
    ? []
    : [correction(print, is)];
});

describe('corrections that repeat what was found', () => {
  test('are of most figures', () => expect(repeated.length).toBeGreaterThan(60));

  test(
    'change nothing',
    () =>
      fc.assert(
        fc.property(fc.subarray(repeated), (some) => {
          expect(imported(source, some).document).toEqual(plain.document);
        }),
        { numRuns: 8 },
      ),
    120_000,
  );
});

const anyUse = fc.oneof(
  fc.constantFrom<CorrectionUse>(
    { kind: 'total' },
    { kind: 'part' },
    { kind: 'restatement' },
    { kind: 'not-budget' },
  ),
  fc.constantFrom('1', '4', '7').map((strategyField): CorrectionUse => ({ kind: 'field', strategyField })),
  fc.constantFrom('総務省', '復興庁').map((ministry): CorrectionUse => ({ kind: 'ministry', ministry })),
  fc
    .constantFrom('監視', '情報システムの防護')
    .map((title): CorrectionUse => ({ kind: 'program', ministry: '防衛省', title, strategyField: '3' })),
);

test(
  'any set of corrections gives a document that fits the model, says which figures are by hand, and is undone by leaving them out',
  () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(plain.report.anchors.length - 1), anyUse), { maxLength: 4 }),
        (made) => {
          const unique = [...new Map(made).entries()];
          const corrections = unique.map(([at, is]) =>
            correction(plain.report.anchors[at] as PrintAnchor, is),
          );
          const { document } = imported(source, corrections);
          const read = readDocument(JSON.parse(JSON.stringify(document)));
          expect(read.ok ? null : `${read.path}: ${read.reason.en}`).toBeNull();
          const byHand = document.figures.filter((figure) => figure.byHand).length;
          expect(byHand).toBe(document.corrections?.length ?? 0);
          const again = document.corrections ?? [];
          expect(imported(source, again).document).toEqual(document);
          expect(imported(source, []).document).toEqual(plain.document);
        },
      ),
      { numRuns: 10 },
    ),
  120_000,
);

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
