import { notBudget } from '../account/not-budget.ts';
import type { AmountFigure, PrintedFigure } from '../figure/figure.ts';
import { findStageLabels, stageOf } from '../stage/find-stage-labels.ts';
import type { Stage } from '../stage/stage.ts';
import { isBlank, type Line } from '../text/line.ts';
import { isOwnStage } from './column-stages.ts';
import { isAmount, type Reading, textBeside } from './reading.ts';

/** A line with more figures than this is a table's, and has no total by itself. */
const MOST_ON_A_LINE = 12;

/** The total and what else the summary pages print beside it. */
export interface Totals {
  readonly total: AmountFigure | null;
  /** The total again, or an amount that stands where it should: in running text or alone on a line. */
  readonly again: readonly AmountFigure[];
  readonly others: readonly { readonly figure: AmountFigure; readonly stage: Stage }[];
}

/**
 * Reads the total of the summary pages from the amounts that no list and no chart has taken: one alone on its line, or on
 * a line about the budget as a whole. An amount under the label of another year or stage is that year's.
 */
export function readTotal(reading: Reading, taken: ReadonlySet<PrintedFigure>): Totals {
  const again: AmountFigure[] = [];
  const alone: AmountFigure[] = [];
  const others: { figure: AmountFigure; stage: Stage }[] = [];
  for (const { lines } of reading.summaryPages) {
    lines.forEach((line, index) => {
      if (reading.figuresOf(line).length > MOST_ON_A_LINE) return;
      for (const figure of reading.figuresOf(line)) {
        if (
          !isAmount(figure) ||
          taken.has(figure) ||
          figure.value === null ||
          notBudget(figure, line) !== null
        )
          continue;
        const stage = stageBefore(lines, index, figure, reading);
        if (stage !== null && !isOwnStage(stage, reading.stage)) others.push({ figure, stage });
        else if (stage !== null || standsForTotal(line, figure, reading)) {
          again.push(figure);
          if (withoutLabels(textAround(line, figure, reading)) === '') alone.push(figure);
        }
      }
    });
  }
  const total = mostPrinted(alone) ?? mostPrinted(again);
  const like = again.filter((figure) => figure !== total && total !== null && isLike(figure, total));
  return { total, again: like, others };
}

/** The stage named before an amount on its line, or by a line above it that holds nothing else. */
function stageBefore(
  lines: readonly Line[],
  index: number,
  figure: AmountFigure,
  reading: Reading,
): Stage | null {
  const line = lines[index];
  if (line === undefined) return null;
  const before = reading.figuresOf(line).findLast((one) => one.end <= figure.start)?.end ?? 0;
  const label = findStageLabels(line.folded.slice(before, figure.start)).findLast(
    ({ phase }) => phase !== null,
  );
  if (label !== undefined) return stageOf(label, reading.stage);
  const above = lines.slice(Math.max(0, index - 8), index).findLast((one) => !isBlank(one));
  if (above === undefined || textBeside(line, reading.figuresOf(line)).replace(/[()\s]/g, '') !== '')
    return null;
  const text = above.folded.trim();
  const only = findStageLabels(text).find(
    ({ start, end }) => start === 0 && /^[\s:)]*$/.test(text.slice(end)),
  );
  return only === undefined ? null : stageOf(only, reading.stage);
}

/** The amount printed most often, where it first stands: one misprint among five does not become the total. */
function mostPrinted(figures: readonly AmountFigure[]): AmountFigure | null {
  const timesOf = ({ value }: AmountFigure): number =>
    figures.filter((one) => one.value?.yen === value?.yen).length;
  const times = figures.slice(0, 50).map(timesOf);
  return figures[times.indexOf(Math.max(...times))] ?? null;
}

/** Whether a figure can be meant for the total: of its value, or of its size and unit, so that it is compared with it. */
const isLike = (figure: AmountFigure, total: AmountFigure): boolean =>
  figure.value?.yen === total.value?.yen ||
  (figure.value?.roundingYen === total.value?.roundingYen && figure.text.length === total.text.length);

const standsForTotal = (line: Line, figure: AmountFigure, reading: Reading): boolean => {
  // What a line gives in brackets belongs to an amount before it.
  if (/[([] ?$/.test(line.folded.slice(0, figure.start))) return false;
  const beside = textAround(line, figure, reading);
  return beside === '' || /予算.{0,20}$|予算(?:額|総額)?は/.test(beside.slice(0, 200));
};

const withoutLabels = (text: string): string =>
  findStageLabels(text)
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    .replace(/[:約]/g, '');

/** What stands on a line beside a figure, without other figures and without what is said in brackets: "（対前年度 20億円増）". */
function textAround(line: Line, figure: AmountFigure, reading: Reading): string {
  const rest = { ...line, folded: withoutBrackets(line.folded, figure) };
  const kept = reading
    .figuresOf(line)
    .filter(({ start, end }) => rest.folded.slice(start, end).trim() !== '');
  return textBeside(rest, kept).replace(/[()\s]/g, '');
}

/** The line with everything in brackets blanked that does not hold the figure. */
const withoutBrackets = (folded: string, { start }: AmountFigure): string =>
  folded.replace(/\([^()]{0,200}\)/g, (group: string, at: number) =>
    at <= start && start < at + group.length ? group : ' '.repeat(group.length),
  );
