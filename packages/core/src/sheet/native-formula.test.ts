import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDocument } from '../laws.fixture.ts';
import { indexDocument } from '../library/indexed-document.ts';
import { MEASURES } from '../measure/measures.ts';
import { dataSheet, figureCells } from './data-sheet.ts';
import { nativeFormula } from './native-formula.ts';

type Cells = readonly (readonly (string | number | null)[])[];

/** What the functions of a spreadsheet give for a formula over a sheet of figures, references of one letter. */
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
