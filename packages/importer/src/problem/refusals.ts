import type { BudgetDocument } from '@cyberbudget/core';
import type { Built } from '../document/build-document.ts';
import type { ImportReport } from '../import-result.ts';
import type { ImportProblem, Part } from './problem.ts';

/** How many programs at the end of the list without a page say that the pages break off. */
const MISSING_RUN = 3;

/** Why what was read is no document: nothing of a budget was found, or the text breaks off. */
export function refusals(built: Built, report: ImportReport): ImportProblem[] {
  const lacks = lackingParts(built.document);
  if (built.document.programs.length === 0) return [{ code: 'no-budget', lacks }];
  const summaryOnly = built.detailPages.length === 0;
  const broken = summaryOnly ? summaryBreaksOff(built.document, report) : pagesBreakOff(built);
  return broken ? [{ code: 'truncated', lacks: [...lacks, 'detail-pages'] }] : [];
}

/** A summary that lacks its total, or whose parts add up to less than the whole, or that goes on into a page that is not there. */
function summaryBreaksOff(document: BudgetDocument, report: ImportReport): boolean {
  if (document.total === null) return true;
  if (document.strategyFields.length === 0) return false;
  const { pages, findings } = report;
  const total = document.total.amountYen;
  return findings.some((finding) => {
    if (finding.code === 'fields-do-not-add-up') return Number(finding.sum) < total;
    if (finding.code === 'shares-do-not-add-up') return Number(finding.sum) < 1;
    return finding.code === 'unexplained' && pages !== null && pages > 1 && finding.page === pages;
  });
}

function lackingParts({ total, strategyFields, ministries, programs }: BudgetDocument): Part[] {
  const lacks: Part[] = [];
  if (total === null) lacks.push('total');
  if (strategyFields.length === 0) lacks.push('strategy-fields');
  if (!ministries.some(({ share }) => share !== null)) lacks.push('ministry-shares');
  if (programs.length === 0) lacks.push('programs');
  return lacks;
}

/** Whether the pages stop in the middle of the list: the last programs have none. */
function pagesBreakOff({ document, endsInDetail }: Built): boolean {
  const ordered = [...document.programs].sort(
    (one, other) => Number(one.strategyField) - Number(other.strategyField),
  );
  const run = ordered.length - 1 - ordered.findLastIndex(({ detail }) => detail !== null);
  const without = ordered.filter(({ detail }) => detail === null).length;
  return run >= MISSING_RUN || (endsInDetail && run > 0 && without > 1);
}
