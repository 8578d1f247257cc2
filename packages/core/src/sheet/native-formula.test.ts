import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDocument } from '../laws.fixture.ts';
import { indexDocument } from '../library/indexed-document.ts';
import { madeUpDocument } from '../made-up-document.fixture.ts';
import { amount } from '../measure/amount.ts';
import { listed } from '../measure/listed.ts';
import { MEASURES } from '../measure/measures.ts';
import { dataSheet, figureCells } from './data-sheet.ts';
import { nativeFormula } from './native-formula.ts';

type Cells = readonly (readonly (string | number | null)[])[];

/**
 * What the functions of a spreadsheet give for a formula over a sheet of figures, references of one
 * letter.
 */
function evaluate(formula: string, cells: Cells): number {
  const column = (reference = ''): (string | number | null)[] => {
    const letter = /!\$([A-Z])\$/.exec(reference)?.[1] ?? expect.fail(reference);
    return cells.map((row) => row[letter.charCodeAt(0) - 65] ?? null);
  };
  const rows = (args: readonly string[]): boolean[] =>
    cells.map((_, row) =>
      args.every(
        (reference, at) => at % 2 === 1 || column(reference)[row] === JSON.parse(args[at + 1] ?? 'null'),
      ),
    );
  const plain = formula
    .replace(/SUMIFS\(([^()]*)\)/g, (_, list: string) => {
      const [summed, ...conditions] = list.split(',');
      const wanted = rows(conditions);
      return String(
        column(summed).reduce<number>((sum, cell, row) => sum + (wanted[row] ? Number(cell) : 0), 0),
      );
    })
    .replace(/COUNTIFS\(([^()]*)\)/g, (_, list: string) =>
      String(rows(list.split(',')).filter(Boolean).length),
    )
    .replace(/[A-Z]+(?=\()/g, 'sheet.$&');
  return Number(new Function('sheet', `return ${plain.slice(1)}`)(SHEET));
}

const SHEET = {
  ROUND: (number: number, digits: number) => Math.round(number * 10 ** digits) / 10 ** digits,
  ROUNDUP: (number: number) => Math.ceil(number),
  ROUNDDOWN: (number: number) => Math.floor(number),
  MAX: Math.max,
};

test('every number of a document, amounts printed for ministries among them, is what its native formula gives', () =>
  fc.assert(
    fc.property(anyDocument, (document) => {
      const index = indexDocument(document);
      const figures = dataSheet(document, 'ja');
      const cells = figureCells(figures);
      for (const ministry of [null, ...document.ministries]) {
        for (const strategyField of [null, ...document.strategyFields]) {
          for (const measure of MEASURES) {
            const query = { index, ministry, strategyField, measure };
            const found = measure.calculate(query);
            const formula = nativeFormula(query, { figures, unit: '円' });
            if (!found.ok || formula === null) continue;
            // A share as a double is off by less than a yen of what the exact share makes.
            const off = Math.abs(evaluate(formula, cells) - found.value);
            expect(off, `${measure.id}: ${formula}`).toBeLessThanOrEqual(
              measure.quantity === 'yen' ? 1 : 1e-9,
            );
          }
        }
      }
    }),
    { numRuns: 15 },
  ));

describe('a name that SUMIFS would not take for itself has no SUMIFS', () => {
  /** What 掲載額 of the first of two bodies of those names is as a native formula. */
  const formulaOf = (first: string, second: string): string | null => {
    const document = madeUpDocument({
      total: '10.0',
      fields: [{ code: '1', total: '10.0' }],
      ministries: [
        { id: 'one', name: first },
        { id: 'two', name: second },
      ],
      programs: [
        { ministry: 'one', field: '1', amount: '1.0' },
        { ministry: 'two', field: '1', amount: '2.0' },
      ],
    });
    const [ministry = null] = document.ministries;
    const query = { index: indexDocument(document), ministry, strategyField: null, measure: listed };
    return nativeFormula(query, { figures: dataSheet(document, 'ja'), unit: '億円' });
  };

  test.each([
    ['a wildcard for all', '*', '乙'],
    ['a wildcard for one character', '甲?', '乙'],
    ['an escape', '甲~', '乙'],
    ['an operator in front', '>甲', '乙'],
    ['another that differs in width only', 'ＡＢＣ', 'ABC'],
    ['another that differs in case only', 'Abc', 'ABC'],
    ['one that is too long for a criterion', '甲'.repeat(256), '乙'],
  ])('%s', (_, first, second) => expect(formulaOf(first, second)).toBeNull());

  test('any other has', () => expect(formulaOf('甲"乙', '乙')).toContain('"甲""乙"'));
});

test('a number of another document than those of the sheet has none', () => {
  const document = madeUpDocument({ total: '10.0' });
  const query = { index: indexDocument(document), ministry: null, strategyField: null, measure: amount };
  const over = (id: string): string | null =>
    nativeFormula(query, { figures: dataSheet({ ...document, id }, 'ja'), unit: '億円' });
  expect([over(document.id), over('another')]).toEqual([expect.stringContaining('SUMIFS'), null]);
});
