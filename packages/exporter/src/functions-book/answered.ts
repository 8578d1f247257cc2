import type { Language, Library } from '@cyberbudget/core';
import { evaluateCall, readFormula } from '@cyberbudget/core/formula';
import { type CellOutput, cellValue, isProblem, isRows } from '@cyberbudget/core/functions';

/**
 * What the core answers to a formula, row by row.
 * @returns null where it refuses, or one cell of it is an error
 */
export function answered(formula: string, library: Library, language: Language): CellOutput[][] | null {
  const read = readFormula(formula);
  if (!read.ok || read.expression.kind !== 'call') return null;
  const found = evaluateCall(read.expression, { library, language });
  if (!found.ok) return null;
  const rows = isRows(found.value) ? found.value.rows : [[found.value]];
  if (rows.flat().some((cell) => isProblem(cell))) return null;
  return rows.map((row) => row.map((cell) => (isProblem(cell) ? '' : cellValue(cell))));
}
