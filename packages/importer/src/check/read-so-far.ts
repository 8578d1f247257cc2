import { findYears } from '@cyberbudget/core';
import type { Built } from '../build/build-document.ts';
import { isBlank, type Line, printedRaw } from '../page/line.ts';
import type { ImportNotice, ReadPart, ReadSoFar, StoppedLine, StopReason } from '../problem/problem.ts';
import type { ImportReport } from '../result/import-result.ts';
import type { Stage } from '../stage/stage.ts';
import { cleanText } from '../text/clean.ts';
import { isDigit } from '../text/letters.ts';
import { loneNumber } from '../text/number-form.ts';

/** Why a text is refused after its lines were read. */
export type RefusalCode = 'no-stage' | 'no-amounts' | 'not-cybersecurity' | 'no-budget' | 'truncated';

/** So many lines are shown. */
const SHOWN = 3;

/**
 * How far a text was read that is refused: what was found, of which part most, and the lines that
 * stopped it.
 */
export function readSoFar(
  code: RefusalCode,
  { document, detailPages }: Built,
  report: ImportReport,
  lines: readonly Line[],
): ReadSoFar {
  const { total, strategyFields, programs } = document;
  const ministries = document.ministries.filter(
    ({ share, amount }) => share !== null || amount !== undefined,
  );
  const without = report.notices.filter((notice) => notice.code === 'program-without-amount');
  const counts: readonly (readonly [ReadPart, number])[] = [
    ['programs', programs.length + without.length],
    ['strategy-fields', strategyFields.length],
    ['ministries', ministries.length],
    ['detail-pages', detailPages.length],
    ['total', total === null ? 0 : 1],
  ];
  const most = Math.max(...counts.map(([, count]) => count));
  const stopped = stoppedLines(code, report, lines);
  return {
    furthest: most === 0 ? null : (counts.find(([, count]) => count === most)?.[0] ?? null),
    total: total?.text ?? null,
    strategyFields: strategyFields.length,
    ministries: ministries.length,
    programs: programs.length,
    withoutAmount: without.length,
    detailPages: detailPages.length,
    stoppedAt: stopped.slice(0, SHOWN),
    more: Math.max(0, stopped.length - SHOWN),
  };
}

/**
 * The stage for which a text is read that names none, to see how far that goes: of the latest year
 * that it names.
 */
export const stageToTry = (lines: readonly Line[]): Stage => ({
  fiscalYear: Math.max(2000, ...lines.flatMap(yearsNamed)),
  phase: 'initial',
});

const yearsNamed = ({ folded }: Line): number[] =>
  findYears(folded.slice(0, 200)).flatMap(({ fiscalYear, form }) =>
    form === 'fiscal-year' && fiscalYear !== null && fiscalYear < 2100 ? [fiscalYear] : [],
  );

function stoppedLines(code: RefusalCode, report: ImportReport, lines: readonly Line[]): StoppedLine[] {
  const printed = lines.filter((line) => !isBlank(line));
  const first = printed.slice(0, 1);
  const all = (found: readonly Line[], why: StopReason): StoppedLine[] =>
    found.map((line) => stopped(line, why));
  const orFirst = (found: StoppedLine[], why: StopReason): StoppedLine[] =>
    found.length > 0 ? found : all(first, why);
  switch (code) {
    case 'no-stage':
      return orFirst(
        all(
          printed.filter((line) => yearsNamed(line).length > 0),
          'year-without-stage',
        ),
        'no-year',
      );
    case 'no-amounts':
      return orFirst(all(printed.filter(hasBareNumber), 'number-without-unit'), 'no-amount');
    case 'not-cybersecurity':
      return all(first, 'other-subject');
    case 'no-budget': {
      const told = report.notices.flatMap((notice) => ofNotice(notice, lines));
      const figures = new Set(report.figures.map(({ line }) => line));
      const others = all(
        printed.filter(({ number }) => figures.has(number)),
        'no-row',
      );
      return told.length > 0 ? inOrder(told) : orFirst(others, 'no-row');
    }
    case 'truncated': {
      const pages = report.notices.flatMap((notice) =>
        notice.code === 'program-without-detail' ? ofNotice(notice, lines) : [],
      );
      return [...all(printed.slice(-1), 'ends-here'), ...inOrder(pages)];
    }
  }
}

/** A number beside words that is no year and no number of a page. */
const hasBareNumber = ({ folded }: Line): boolean => {
  const text = folded.slice(0, 200);
  const years = findYears(text);
  const isOfYear = (at: number): boolean => years.some(({ start, end }) => start <= at && at < end);
  return loneNumber(folded) === null && text.split('').some((one, at) => isDigit(one) && !isOfYear(at));
};

const STOPPED_BY: Readonly<Partial<Record<ImportNotice['code'], StopReason>>> = {
  unexplained: 'unexplained',
  unreadable: 'unreadable',
  'program-without-amount': 'entry-without-amount',
  'program-without-detail': 'page-missing',
};

function ofNotice(notice: ImportNotice, lines: readonly Line[]): StoppedLine[] {
  const why = STOPPED_BY[notice.code];
  const line = 'line' in notice ? lines[notice.line - 1] : undefined;
  return why === undefined || line === undefined ? [] : [stopped(line, why)];
}

const stopped = (line: Line, why: StopReason): StoppedLine => ({
  text: cleanText(printedRaw(line)).slice(0, 200),
  why,
  line: line.number,
  page: line.page,
});

/** Each line once, in order of printing. */
const inOrder = (found: readonly StoppedLine[]): StoppedLine[] =>
  [...new Map(found.map((one) => [one.line, one])).values()].sort((one, other) => one.line - other.line);
