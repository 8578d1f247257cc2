import { missingPart } from '@cyberbudget/core';
import { type ArrayCell, isProblem, isRows, type Result } from '@cyberbudget/core/functions';

const NONE: readonly string[] = [];

/** What an answer lacks, as `missingPart` names it; nothing for nearly every answer. */
export function missingParts(result: Result): readonly string[] {
  if (!result.ok) return missingIn(result.problem);
  return isRows(result.value) ? [...new Set(result.value.rows.flat().flatMap(missingIn))] : NONE;
}

function missingIn(cell: ArrayCell): readonly string[] {
  const part = typeof cell === 'object' && isProblem(cell) ? missingPart(cell) : null;
  return part === null ? NONE : [part];
}
