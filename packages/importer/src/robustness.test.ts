import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ImportResult, importText } from './index.ts';

const text = readFileSync(new URL('../../documents/sources/fy2023-draft.txt', import.meta.url), 'utf8');
const lines = text.split('\n');
const hasFigure = (line: string): boolean => /[0-9０-９] ?(?:億|[%％])/.test(line);
const figureLines = (of: readonly string[]): number[] =>
  of.flatMap((line, index) => (hasFigure(line) ? [index] : []));

const whole = importText(text);
if (!whole.ok) throw new Error('There is no document to tamper with.');

/**
 * The text without most of its prose: the pages before those of single programs, and of these the
 * lines with a figure or a mark, where a page begins, and two on either side. Its figures say the
 * same of one another.
 */
const programPages = lines.findIndex((line) => line.startsWith('令和５年度予算案額'));
const pageStarts = new Set(
  whole.report.printed.flatMap(({ line, lineOnPage }) => (lineOnPage === 1 ? [line - 1] : [])),
);
const says = (at: number): boolean =>
  at < programPages || pageStarts.has(at) || hasFigure(lines[at] ?? '') || /ー[①-⑳]/.test(lines[at] ?? '');
const short = lines.filter((_, at) => [at - 2, at - 1, at, at + 1, at + 2].some(says));

type Change = {
  readonly kind: 'drop' | 'double' | 'swap' | 'alter';
  readonly at: number;
  readonly by: number;
};

/** Drops, doubles or swaps a line with the next, or alters a digit of it. */
function changed({ kind, at, by }: Change, from: readonly string[] = lines): string[] {
  const line = from[at] ?? '';
  const next = from[at + 1] ?? '';
  if (kind === 'drop') return from.toSpliced(at, 1);
  if (kind === 'double') return from.toSpliced(at, 0, line);
  if (kind === 'swap') return from.toSpliced(at, 2, next, line);
  const digits = [...line.matchAll(/[0-9０-９]/g)];
  const digit = digits[by % Math.max(1, digits.length)];
  if (digit === undefined) return [...from];
  const zero = digit[0] <= '9' ? 0x30 : 0xff10;
  const other = String.fromCharCode(zero + ((digit[0].charCodeAt(0) - zero + 1 + (by % 9)) % 10));
  return from.with(at, line.slice(0, digit.index) + other + line.slice(digit.index + 1));
}

const importLines = (from: readonly string[]): ImportResult => importText(from.join('\n'));

const change = (lineNumbers: fc.Arbitrary<number>): fc.Arbitrary<Change> =>
  fc.record({ kind: fc.constantFrom('drop', 'double', 'swap', 'alter'), at: lineNumbers, by: fc.nat(99) });

/** What a document says in numbers, by the names of what they are. */
function numbersOf(result: ImportResult): ReadonlyMap<string, number> {
  if (!result.ok) return new Map();
  const { total, strategyFields, ministries, programs } = result.document;
  return new Map([
    ['total', total?.amountYen ?? 0],
    ...strategyFields.map(({ code, total: one }): [string, number] => [`field ${code}`, one.amountYen]),
    ...ministries.map(({ name, share }): [string, number] => [`share of ${name}`, share?.share ?? 0]),
    ...programs.map(({ ministry, title, strategyField, amount }): [string, number] => [
      `${strategyField} ${ministry} ${title}`,
      amount.amountYen,
    ]),
  ]);
}

const original = numbersOf(whole);

/** Names whose numbers are not the published ones, in a result that calls itself clean. */
function silentlyWrong(result: ImportResult): string[] {
  if (!result.ok || !result.report.clean) return [];
  const found = numbersOf(result);
  const names = new Set([...original.keys(), ...found.keys()]);
  return [...names].filter((name) => found.get(name) !== original.get(name));
}

/**
 * Printed once and implied by nothing else: whoever alters such a share, or title, alters what is
 * published.
 */
const isPrintedOnce = (name: string): boolean => name.startsWith('share of ');

/** What each figure is and of what, and the pages of the programs. */
function accountOf(result: ImportResult): unknown {
  if (!result.ok) return result.problems;
  const { figures, programs } = result.document;
  return [
    figures.map(({ text: printed, use, of, reason }) => [printed, use, of, reason]),
    programs.map(({ mark, detail }) => [mark?.ordinal, detail?.page, detail?.amount?.text]),
  ];
}

describe('a text that was tampered with', () => {
  test('without its prose its figures have the same account', () => {
    expect(short.length).toBeLessThan(lines.length / 3);
    expect(accountOf(importLines(short))).toEqual(accountOf(whole));
  });

  // ALL_FAULTS=1 tampers with the whole text.
  const from = process.env['ALL_FAULTS'] === '1' ? lines : short;
  test.each(['drop', 'double', 'swap'] as const)(
    '%s any line with a figure: no number changes without a word',
    (kind) => {
      const at = figureLines(from);
      expect(at).toHaveLength(figureLines(lines).length);
      const wrong = at.flatMap((line) =>
        silentlyWrong(importLines(changed({ kind, at: line, by: 0 }, from))),
      );
      expect(wrong).toEqual([]);
    },
    180_000,
  );

  test('alter any digit of a line with a figure: only what is printed once can change without a word', () => {
    fc.assert(
      fc.property(fc.constantFrom(...figureLines(lines)), fc.nat(99), (at, by) => {
        const wrong = silentlyWrong(importLines(changed({ kind: 'alter', at, by })));
        expect(wrong.filter((name) => !isPrintedOnce(name))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 180_000);

  test('change several lines anywhere: a result or a refusal, never a crash', () => {
    const anywhere = change(fc.nat(lines.length - 2));
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 1, maxLength: 3 }), (changes) => {
        const result = importLines(changes.reduce((from, one) => changed(one, from), lines));
        expect(result.ok || result.problems.length > 0).toBe(true);
        expect(silentlyWrong(result).filter((name) => !isPrintedOnce(name))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 180_000);
});
