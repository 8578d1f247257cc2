import { readFileSync } from 'node:fs';
import {
  type BudgetDocument,
  type Correction,
  type CorrectionUse,
  type Figure,
  isSamePrint,
  type PrintAnchor,
} from '@cyberbudget/core';
import { readDocument } from '@cyberbudget/core/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correction, imported } from './corrections.fixture.ts';

const source = readFileSync(new URL('../../documents/sources/fy2023-draft.txt', import.meta.url), 'utf8');
/**
 * The published text with corrections, read once for each set of them: how one was come by is no
 * matter.
 */
const readings = new Map<string, ReturnType<typeof imported>>();
function corrected(corrections: readonly Correction[]) {
  const key = JSON.stringify(corrections);
  const reading = readings.get(key) ?? imported(source, corrections);
  readings.set(key, reading);
  return reading;
}
const plain = corrected([]);

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
          expect(corrected(some).document).toEqual(plain.document);
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
  'any set of corrections gives a document that fits the model, says which figures are by hand, and is undone one by one to what it was',
  () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(plain.report.anchors.length - 1), anyUse), { maxLength: 4 }),
        fc.nat(3),
        (made, which) => {
          const unique = [...new Map(made).entries()];
          const corrections = unique.map(([at, is]) =>
            correction(plain.report.anchors[at] as PrintAnchor, is),
          );
          const { document } = corrected(corrections);
          const read = readDocument(JSON.parse(JSON.stringify(document)));
          expect(read.ok ? null : `${read.path}: ${read.reason.en}`).toBeNull();
          const byHand = document.figures.filter((figure) => figure.byHand).length;
          expect(byHand).toBe(document.corrections?.length ?? 0);
          const again = document.corrections ?? [];
          expect(corrected(again).document).toEqual(document);
          // As the pane undoes one: the file is read again with what the document keeps, but that
          // one.
          const undone = again[which % Math.max(1, again.length)];
          const left = again.filter((one) => one !== undone);
          const without = corrections.filter(({ print }) => !undone || !isSamePrint(print, undone.print));
          expect(corrected(left).document).toEqual(corrected(without).document);
          const undoneAll = again.reduceRight(
            (rest: readonly Correction[], one) => rest.filter((other) => other !== one),
            again,
          );
          expect(corrected(undoneAll).document).toEqual(plain.document);
        },
      ),
      { numRuns: 6 },
    ),
  120_000,
);
