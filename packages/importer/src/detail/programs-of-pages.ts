import type { Program } from '@cyberbudget/core';
import { isMinistryName, ministryOf } from '../label/ministry-name.ts';
import { printedAmount, type Reading } from '../list/reading.ts';
import { isBlank, type Line } from '../page/line.ts';
import type { ImportNotice } from '../problem/problem.ts';
import { findStageLabels } from '../stage/find-stage-labels.ts';
import { isOwnStage } from '../stage/stage.ts';
import { cleanText } from '../text/clean.ts';
import { withoutSigns } from '../text/signs.ts';
import type { MarkedPage, PageMatch } from './match-pages.ts';
import { readHeadings } from './section-headings.ts';

export interface ProgramsOfPages {
  readonly programs: readonly Program[];
  readonly matches: readonly PageMatch[];
  readonly notices: readonly ImportNotice[];
}

/** The programs of a text without a list: one for each mark whose page prints a ministry, a title and this year's amount. */
export function programsOfPages(marked: readonly MarkedPage[], reading: Reading): ProgramsOfPages {
  const programs: Program[] = [];
  const matches: PageMatch[] = [];
  const notices: ImportNotice[] = [];
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
      notices.push({ code: 'detail-without-program', severity: 'warning', mark: text, ...at });
      continue;
    }
    used.add(own.figure);
    const id = `${reading.documentId}/${mark.strategyField}-${mark.ordinal}`;
    const base = { ministry: ministryOf(ministry.name).id, strategyField: mark.strategyField, title, amount };
    const program: Program = { id, ...base, others: [], mark: null, detail: null };
    if (programs.some((known) => known.id === id)) {
      notices.push({ code: 'duplicate-program', severity: 'warning', title, ...at });
      continue;
    }
    programs.push(program);
    matches.push({ page, mark, ministry, amounts, program });
    notices.push({ code: 'program-from-detail', severity: 'notice', title, ...at });
  }
  return { programs, matches, notices };
}

const OFFICE = /\s+\S{2,40}(?:局|部|課|室)$/;
const BODY_IN_BRACKETS = /^\s*\([^()]{2,30}(?:センター|局|庁)\)\s*$/;
const EXAMPLES = /の施策例\s*$/;

/**
 * The title of a page, by where ministries set it: before the amount on its line, on the line right above, after the name of
 * the office in brackets or the caption "…の施策例", at the top of the page.
 */
function titleOf(marked: MarkedPage, amountLine: Line | undefined): string | null {
  const { lines } = marked.page;
  const amountAt = amountLine === undefined ? -1 : lines.indexOf(amountLine);
  const beside = amountLine === undefined ? '' : beforeAmount(amountLine, marked);
  if (beside.length >= 4) return beside;
  const printed = lines.filter((line) => !isBlank(line));
  const after = (caption: RegExp): Line | undefined =>
    printed[printed.findIndex(({ folded }) => caption.test(folded)) + 1];
  const captioned = [BODY_IN_BRACKETS, EXAMPLES].filter((caption) =>
    printed.some(({ folded }) => caption.test(folded)),
  );
  const places = [aboveAmount(lines, amountAt), ...captioned.map(after), ...printed];
  const chosen = places.find((line) => line !== undefined && line !== amountLine && canBeTitle(line, marked));
  return chosen === undefined ? null : withoutSigns(cleanText(chosen.raw).replace(OFFICE, '')) || null;
}

/** The line right above an amount; above its label where the label has a line of its own. */
function aboveAmount(lines: readonly Line[], amountAt: number): Line | undefined {
  const above = lines[amountAt - 1];
  return above !== undefined && isLabel(above)
    ? lines.slice(Math.max(0, amountAt - 4), amountAt - 1).findLast((line) => !isBlank(line))
    : above;
}

/** Whether a line holds the label of an amount and nothing else. */
function isLabel({ folded }: Line): boolean {
  const [label] = findStageLabels(folded);
  return (
    label !== undefined &&
    (folded.slice(0, label.start) + folded.slice(label.end)).replace(/[\s:()<>【】]/g, '') === ''
  );
}

function beforeAmount(line: Line, { amounts }: MarkedPage): string {
  const first = amounts.find((one) => one.line === line)?.figure.start ?? line.raw.length;
  const label = findStageLabels(line.folded)[0]?.start ?? line.raw.length;
  return cleanText(line.raw.slice(0, Math.min(first, label))).replace(/^【[^】]{1,20}】\s*/, '');
}

function canBeTitle(line: Line, { page, ministry, amounts }: MarkedPage): boolean {
  const { folded } = line;
  const isFurniture =
    isBlank(line) || line === ministry?.line || page.marks.some((mark) => mark.line === line);
  const isCaption =
    BODY_IN_BRACKETS.test(folded) || EXAMPLES.test(folded) || /\((?:イメージ|具体例)\)\s*$/.test(folded);
  const length = cleanText(line.raw).length;
  return (
    !isFurniture &&
    !isCaption &&
    !amounts.some((one) => one.line === line) &&
    !isMinistryName(line.raw) &&
    !isLabel(line) &&
    readHeadings(folded).length === 0 &&
    length >= 4 &&
    length <= 70 &&
    !/^\s*[(<※]|[。、]/.test(folded)
  );
}
