import type { Program } from '@cyberbudget/core';
import type { Finding } from '../problem/problem.ts';
import { isOwnStage } from '../slide/column-stages.ts';
import { isMinistryName, ministryOf } from '../slide/ministry-name.ts';
import { printedAmount, type Reading } from '../slide/reading.ts';
import { findStageLabels } from '../stage/find-stage-labels.ts';
import { cleanText } from '../text/clean.ts';
import { isBlank, type Line } from '../text/line.ts';
import type { MarkedPage, PageMatch } from './match-pages.ts';
import { readHeadings } from './section-headings.ts';

export interface ProgramsOfPages {
  readonly programs: readonly Program[];
  readonly matches: readonly PageMatch[];
  readonly findings: readonly Finding[];
}

/** The programs of a text without a list: one for each mark whose page prints a ministry, a title and this year's amount. */
export function programsOfPages(marked: readonly MarkedPage[], reading: Reading): ProgramsOfPages {
  const programs: Program[] = [];
  const matches: PageMatch[] = [];
  const findings: Finding[] = [];
  const used = new Set<unknown>();
  for (const one of marked) {
    const { mark, page, ministry, amounts } = one;
    const own = amounts.find(
      ({ figure, stage }) => !used.has(figure) && figure.value !== null && isOwnStage(stage, reading.stage),
    );
    const amount = own === undefined ? null : printedAmount(own.figure);
    const title = titleOf(one, own?.line);
    const at = { line: mark.line.number, page: mark.line.page };
    if (own === undefined || amount === null || ministry === null || title === null) {
      const text = cleanText(mark.line.raw.slice(mark.start, mark.end));
      findings.push({ code: 'detail-without-program', severity: 'warning', mark: text, ...at });
      continue;
    }
    used.add(own.figure);
    const id = `${reading.documentId}/${mark.strategyField}-${mark.ordinal}`;
    const base = { ministry: ministryOf(ministry.name).id, strategyField: mark.strategyField, title, amount };
    const program: Program = { id, ...base, others: [], mark: null, detail: null };
    if (programs.some((known) => known.id === id)) {
      findings.push({ code: 'duplicate-program', severity: 'warning', title, ...at });
      continue;
    }
    programs.push(program);
    matches.push({ page, mark, ministry, amounts, program });
    findings.push({ code: 'program-from-detail', severity: 'notice', title, ...at });
  }
  return { programs, matches, findings };
}

const OFFICE = /\s+\S{2,40}(?:局|部|課|室)$/;

/** The title of a page: before its amount, on the amount's line or the nearest line above that is no furniture; else the first such line. */
function titleOf({ page, mark, ministry }: MarkedPage, amountLine: Line | undefined): string | null {
  const amountAt = amountLine === undefined ? -1 : page.lines.indexOf(amountLine);
  const candidates = page.lines.filter((line, index) => {
    const isFurniture =
      line === mark.line || line === ministry?.line || isBlank(line) || isMinistryName(line.raw);
    const isHeading = readHeadings(line.folded).length > 0 || /の施策例\s*$/.test(line.folded);
    return (
      !isFurniture &&
      !isHeading &&
      index !== amountAt &&
      line.raw.length <= 80 &&
      !/[。、]\s*$/.test(line.folded)
    );
  });
  const before = amountLine === undefined ? '' : cleanText(amountLine.raw.slice(0, labelStart(amountLine)));
  if (before.length >= 4) return before;
  const above = candidates.filter((line) => page.lines.indexOf(line) < amountAt);
  const chosen = above.find(({ raw }) => cleanText(raw).length >= 4) ?? candidates[0];
  return chosen === undefined ? null : cleanText(chosen.raw).replace(OFFICE, '') || null;
}

const labelStart = (line: Line): number => findStageLabels(line.folded)[0]?.start ?? 0;
