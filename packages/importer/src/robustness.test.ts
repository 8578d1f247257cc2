import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ImportResult, importText } from './index.ts';

const text = readFileSync(new URL('../../documents/sources/fy2023-draft.txt', import.meta.url), 'utf8');
const lines = text.split('\n');
const withFigures = lines.flatMap((line, index) => (/[0-9０-９] ?(?:億|[%％])/.test(line) ? [index] : []));

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

const original = numbersOf(importText(text));

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

describe('a text that was tampered with', () => {
  test.each(['drop', 'double', 'swap'] as const)(
    '%s any line with a figure: no number changes without a word',
    (kind) => {
      const wrong = withFigures.flatMap((at) => silentlyWrong(importLines(changed({ kind, at, by: 0 }))));
      expect(wrong).toEqual([]);
    },
    180_000,
  );

  test('alter any digit of a line with a figure: only what is printed once can change without a word', () => {
    fc.assert(
      fc.property(fc.constantFrom(...withFigures), fc.nat(99), (at, by) => {
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
