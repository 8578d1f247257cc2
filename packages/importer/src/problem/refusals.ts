import type { BudgetDocument } from '@cyberbudget/core';
import type { Built } from '../document/build-document.ts';
import type { ImportReport } from '../import-result.ts';
import type { ImportProblem, Part } from './problem.ts';

/** Why what was read is no document: nothing of a budget was found, or the text breaks off. */
export function refusals(
  { document, detailPages, endsInDetail }: Built,
  report: ImportReport,
): ImportProblem[] {
  const lacks = lackingParts(document);
  if (document.programs.length === 0) return [{ code: 'no-budget', lacks }];
  const summaryOnly = detailPages.length === 0;
  const hasSummary = document.strategyFields.length > 0;
  if (summaryOnly && document.total === null)
    return [{ code: 'truncated', lacks: [...lacks, 'detail-pages'] }];
  if (summaryOnly && hasSummary && (lacks.length > 0 || !report.clean)) {
    return [{ code: 'truncated', lacks: [...lacks, 'detail-pages'] }];
  }
  return endsInDetail && breaksOff(document)
    ? [{ code: 'truncated', lacks: [...lacks, 'detail-pages'] }]
    : [];
}

function lackingParts({ total, strategyFields, ministries, programs }: BudgetDocument): Part[] {
  const lacks: Part[] = [];
  if (total === null) lacks.push('total');
  if (strategyFields.length === 0) lacks.push('strategy-fields');
  if (!ministries.some(({ share }) => share !== null)) lacks.push('ministry-shares');
  if (programs.length === 0) lacks.push('programs');
  return lacks;
}

/** Whether the pages stop in the middle of the list: more than one program has none, the last one among them. */
function breaksOff({ programs }: BudgetDocument): boolean {
  const ordered = [...programs].sort((one, other) => Number(one.strategyField) - Number(other.strategyField));
  return ordered.filter(({ detail }) => detail === null).length > 1 && ordered.at(-1)?.detail === null;
}
