import { type ArrayCell, isProblem, isRows, type Result } from '@cyberbudget/core/functions';

const NONE: readonly string[] = [];

/** The documents whose texts an answer lacks, by their ids; none for nearly every answer. */
export function missingTexts(result: Result): readonly string[] {
  if (!result.ok) return documentOf(result.problem);
  return isRows(result.value) ? [...new Set(result.value.rows.flat().flatMap(documentOf))] : NONE;
}

const documentOf = (cell: ArrayCell): readonly string[] =>
  typeof cell === 'object' && isProblem(cell) && cell.code === 'texts-missing' ? [cell.document] : NONE;
