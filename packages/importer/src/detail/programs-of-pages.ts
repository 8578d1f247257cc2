import type { Program } from '@cyberbudget/core';
import { isMinistryName, ministryOf } from '../label/ministry-name.ts';
import { printedAmount, type Reading } from '../list/reading.ts';
import { isCaption } from '../page/caption.ts';
import { isBlank, type Line } from '../page/line.ts';
import type { ImportNotice } from '../problem/problem.ts';
import { findStageLabels, withoutStageLabels } from '../stage/find-stage-labels.ts';
import { isOwnStage } from '../stage/stage.ts';
import { bracketsBefore, inBrackets } from '../text/brackets.ts';
import { cleanText } from '../text/clean.ts';
import { withoutSigns } from '../text/signs.ts';
import { endsWithOne, holdsOnly, includesOne, startsWithOne } from '../text/words.ts';
import type { MarkedPage, PageMatch } from './match-pages.ts';
import { readHeadings } from './section-headings.ts';

export interface ProgramsOfPages {
  readonly programs: readonly Program[];
  readonly matches: readonly PageMatch[];
  readonly notices: readonly ImportNotice[];
}

/**
 * The programs of a text without a list: one for each mark whose page prints a ministry, a title
 * and this year's amount.
 */
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

/**
 * The name of the office in brackets, on a line of its own: "（内閣サイバーセキュリティセンター）".
 */
const isBody = (folded: string): boolean =>
  endsWithOne(inBrackets(folded, '(', 34) ?? '', ['センター', '局', '庁']);

/** A title without the office that stands behind it. */
function withoutOffice(title: string): string {
  const at = title.lastIndexOf(' ');
  return at > 0 && title.length - at > 3 && endsWithOne(title, '局部課室') ? title.slice(0, at) : title;
}

/**
 * The title of a page, by where ministries set it: before the amount on its line, on the line right
 * above, after the name of the office in brackets or the caption "…の施策例", at the top of the
 * page.
 */
function titleOf(marked: MarkedPage, amountLine: Line | undefined): string | null {
  const { lines } = marked.page;
  const amountAt = amountLine === undefined ? -1 : lines.indexOf(amountLine);
  const beside = amountLine === undefined ? '' : beforeAmount(amountLine, marked);
  if (beside.length >= 4) return beside;
  const printed = lines.filter((line) => !isBlank(line));
  const captioned = [isBody, isCaption].flatMap((is) => {
    const at = printed.findIndex(({ folded }) => is(folded));
    return at < 0 ? [] : [printed[at + 1]];
  });
  const places = [aboveAmount(lines, amountAt), ...captioned, ...printed];
  const chosen = places.find((line) => line !== undefined && line !== amountLine && canBeTitle(line, marked));
  return chosen === undefined ? null : withoutSigns(withoutOffice(cleanText(chosen.raw))) || null;
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
  const labels = findStageLabels(folded).slice(0, 1);
  return labels.length > 0 && holdsOnly(withoutStageLabels(folded, labels), ':()<>【】');
}

function beforeAmount(line: Line, { amounts }: MarkedPage): string {
  const first = amounts.find((one) => one.line === line)?.figure.start ?? line.raw.length;
  const label = findStageLabels(line.folded)[0]?.start ?? line.raw.length;
  const text = cleanText(line.raw.slice(0, Math.min(first, label)));
  return text.slice(bracketsBefore(text, '【', 20)?.length ?? 0).trimStart();
}

function canBeTitle(line: Line, { page, ministry, amounts }: MarkedPage): boolean {
  const { folded } = line;
  const isFurniture =
    isBlank(line) || line === ministry?.line || page.marks.some((mark) => mark.line === line);
  const isHead =
    isBody(folded) || isCaption(folded) || endsWithOne(folded.trimEnd(), ['(イメージ)', '(具体例)']);
  const length = cleanText(line.raw).length;
  return (
    !isFurniture &&
    !isHead &&
    !amounts.some((one) => one.line === line) &&
    !isMinistryName(line.raw) &&
    !isLabel(line) &&
    readHeadings(folded).length === 0 &&
    length >= 4 &&
    length <= 70 &&
    !startsWithOne(folded.trimStart(), '(<※') &&
    !includesOne(folded, '。、')
  );
}
