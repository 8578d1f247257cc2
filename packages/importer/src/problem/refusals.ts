import type { Built } from '../document/build-document.ts';
import type { ImportReport } from '../import-result.ts';
import type { ImportProblem, Part } from './problem.ts';

/** Why what was read is no document: nothing of a budget was found, or the text breaks off. */
export function refusals({ document, detailPages }: Built, report: ImportReport): ImportProblem[] {
  const { total, programs, strategyFields, ministries } = document;
  const lacks: Part[] = [];
  if (total === null) lacks.push('total');
  if (strategyFields.length === 0) lacks.push('strategy-fields');
  if (!ministries.some(({ share }) => share !== null)) lacks.push('ministry-shares');
  if (programs.length === 0) lacks.push('programs');
  if (programs.length === 0) return [{ code: 'no-budget' }];
  const summaryOnly = detailPages.length === 0;
  const brokenOff =
    summaryOnly && (total === null || (strategyFields.length > 0 && (lacks.length > 0 || !report.clean)));
  return brokenOff ? [{ code: 'truncated', lacks: [...lacks, 'detail-pages'] }] : [];
}
