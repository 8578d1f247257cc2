import type { BudgetDocument } from '@cyberbudget/core';
import type { Built } from '../build/build-document.ts';
import { isBlank, type Line } from '../page/line.ts';
import type { Part } from '../problem/problem.ts';
import type { ImportReport } from '../result/import-result.ts';
import { bracketsBefore } from '../text/brackets.ts';
import { comparable } from '../text/clean.ts';
import { NO_AMOUNT } from '../text/no-amount.ts';
import { opensNote } from '../text/signs.ts';
import { endsWithOne } from '../text/words.ts';

export interface Refusal {
  readonly code: 'no-budget' | 'truncated';
  readonly lacks: readonly Part[];
}

/** How many programs at the end of the list without a page say that the pages break off. */
const MISSING_RUN = 3;

/** So many fields or ministries with amounts make a budget without a total. */
const LEAST_PARTS = 2;

/** How many lines at the end of a text say where it ends. */
const TAIL = 4;

/**
 * Why what was read is no document: nothing of a budget was found, or the text breaks off; null
 * where it is one.
 */
export function refusalOf(built: Built, report: ImportReport, lines: readonly Line[]): Refusal | null {
  const lacks = lackingParts(built.document);
  const { ministries, strategyFields, programs } = built.document;
  const parts = ministries.filter(({ amount }) => amount !== undefined).length + strategyFields.length;
  const hasEntries = report.notices.some(({ code }) => code === 'program-without-amount');
  // Without a total a single part may be anything; a table of several is one of the budget.
  const isTold = lacks.includes('total') ? parts >= LEAST_PARTS : parts > 0 || hasEntries;
  if (programs.length === 0 && !isTold) return { code: 'no-budget', lacks };
  const summaryOnly = built.detailPages.length === 0;
  const broken = summaryOnly
    ? report.encoding !== 'pdf' && summaryBreaksOff(built, report, lines)
    : pagesBreakOff(built);
  return broken ? { code: 'truncated', lacks: [...lacks, 'detail-pages'] } : null;
}

/**
 * Whether a summary says that it is cut: its last line is half an entry, or its parts come to less
 * than the whole and it ends in the middle of them. What merely lacks a part does not say so; nor
 * does a text that ends in a note, or one with figures left over: that was misread.
 */
function summaryBreaksOff(
  { document }: Built,
  { figures, notices }: ImportReport,
  lines: readonly Line[],
): boolean {
  const tail = lines.filter((line) => !isBlank(line)).slice(-TAIL);
  const [first, last] = [tail[0], tail.at(-1)];
  if (first === undefined || last === undefined) return false;
  const isListed = document.programs.some(({ title }) => comparable(last.raw).includes(comparable(title)));
  if (!isListed && isHalfEntry(last, figures)) return true;
  if (opensNote(last.folded) || notices.some(({ code }) => code === 'unexplained')) return false;
  const endsInFigures = figures.some(({ line }) => line >= first.number);
  const unfinished = endsInFigures || endsWithOne(last.folded.trimEnd(), OF_AMOUNTS);
  return notices.some((notice) => {
    if (notice.code === 'fields-do-not-add-up') return notice.less && unfinished;
    return notice.code === 'shares-do-not-add-up' && Number(notice.sum) < 1 && endsInFigures;
  });
}

/** What leads to amounts that do not come. */
const OF_AMOUNTS = ['予算', '予算額', '要求額', '施策', '施策例'];

/** An entry whose amount does not come, or brackets that do not close. */
const isHalfEntry = ({ folded, number }: Line, figures: ImportReport['figures']): boolean =>
  !figures.some(({ line }) => line === number) &&
  !endsWithOne(folded.trimEnd(), NO_AMOUNT) &&
  (opensTag(folded.trim()) || folded.slice(-40).lastIndexOf('(') > folded.slice(-40).lastIndexOf(')'));

/** Whether a text begins with the name of a ministry in brackets, or breaks off in it. */
const opensTag = (text: string): boolean =>
  text.length > 1 &&
  text.startsWith('【') &&
  bracketsBefore(text.includes('】') ? text : `${text}】`, '【', 30) !== null;

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
