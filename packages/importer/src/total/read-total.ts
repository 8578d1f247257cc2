import { notBudget } from '../account/not-budget.ts';
import type { AmountFigure, PrintedFigure } from '../figure/figure.ts';
import { NAMED_TOTAL } from '../label/named-total.ts';
import type { SumRow } from '../list/entry.ts';
import { isAmount, type Reading, textBeside } from '../list/reading.ts';
import { isBlank, type Line } from '../page/line.ts';
import { findStageLabels, stageNamedBefore, stageOf } from '../stage/find-stage-labels.ts';
import type { Stage } from '../stage/stage.ts';
import { type AmountMeaning, type Aside, isOwnStage } from '../stage/stage.ts';
import { meaningsOfAmounts } from '../table/meanings-in-line.ts';

/** A line with more figures than this is a table's, and has no total by itself. */
const MOST_ON_A_LINE = 12;

/** The total and what else the summary pages print beside it. */
export interface Totals {
  readonly total: AmountFigure | null;
  /** The total again, or an amount that stands where it should: in running text or alone on a line. */
  readonly again: readonly AmountFigure[];
  readonly others: readonly { readonly figure: AmountFigure; readonly stage: Stage }[];
  /** What the total changed by against another column, "うち…" of it. */
  readonly asides: readonly { readonly figure: AmountFigure; readonly meaning: Aside }[];
}

/** "うち防衛省 1,000億円" on a line of its own. */
const PART = /^\s*[(（]?うち/;

/**
 * Reads the total of the summary pages from the amounts that no list and no chart has taken: one alone on its line, or on
 * a line about the budget as a whole. An amount under the label of another year or stage is that year's.
 * @param leastYen what the parts of the budget come to at least: an amount alone on a line that is less is no total
 */
export function readTotal(
  reading: Reading,
  sums: readonly SumRow[],
  taken: ReadonlySet<PrintedFigure>,
  leastYen: number,
): Totals {
  const again: AmountFigure[] = [];
  const alone: AmountFigure[] = [];
  const said: AmountFigure[] = [];
  const named: AmountFigure[] = [];
  const asides: { figure: AmountFigure; meaning: Aside }[] = [];
  const others: { figure: AmountFigure; stage: Stage }[] = [];
  const inSums = new Set<PrintedFigure>();
  for (const { figure, meaning } of sums.flatMap(({ amounts }) => amounts)) {
    if (taken.has(figure) || figure.value === null) continue;
    inSums.add(figure);
    if (typeof meaning === 'string') asides.push({ figure, meaning });
    else if (isOwnStage(meaning, reading.stage)) {
      named.push(figure);
      again.push(figure);
    } else if (meaning !== null) others.push({ figure, stage: meaning });
  }
  for (const page of reading.summaryPages) {
    const lines = page.lines.flatMap(cellsAsLines);
    lines.forEach((line, index) => {
      if (reading.figuresOf(line).length > MOST_ON_A_LINE) return;
      for (const figure of reading.figuresOf(line)) {
        if (
          !isAmount(figure) ||
          inSums.has(figure) ||
          !isOn(line, figure) ||
          taken.has(figure) ||
          figure.value === null ||
          notBudget(figure, line) !== null
        )
          continue;
        const meaning = stageBefore(lines, index, figure, reading) ?? meaningInRow(line, figure, reading);
        const stage = typeof meaning === 'string' ? null : meaning;
        if (meaning === 'change') asides.push({ figure, meaning });
        else if (PART.test(line.folded.slice(0, figure.start))) asides.push({ figure, meaning: 'part' });
        else if (stage !== null && !isOwnStage(stage, reading.stage)) {
          if (isOfTotal(line, figure, reading)) others.push({ figure, stage });
        } else if (stage !== null || standsForTotal(line, figure, reading)) {
          const around = withoutLabels(textAround(line, figure, reading));
          if (NAMED_TOTAL.test(around) && around !== '計') named.push(figure);
          else if (around === '計') said.push(figure);
          else if ((figure.value?.yen ?? 0) >= leastYen) (around === '' ? alone : said).push(figure);
          again.push(figure);
        }
      }
    });
  }
  const total = mostPrinted([...named, ...alone].sort(inOrder)) ?? mostPrinted(said.sort(inOrder));
  const like = again.filter((figure) => figure !== total && total !== null && isLike(figure, total));
  const known = new Set<PrintedFigure>(
    [...taken, ...again, ...others, ...asides].map((one) => ('figure' in one ? one.figure : one)),
  );
  return { total, again: [...like, ...repeated(total, known, leastYen, reading)], others, asides };
}

/** The total wherever else it is printed: where something is known to be less than it, no part of the budget can be as much. */
function repeated(
  total: AmountFigure | null,
  known: ReadonlySet<PrintedFigure>,
  leastYen: number,
  reading: Reading,
): AmountFigure[] {
  if (total?.value == null || leastYen <= 0 || total.value.yen - total.value.roundingYen <= leastYen)
    return [];
  return reading.summaryPages
    .flatMap(({ lines }) => lines)
    .flatMap((line) => reading.figuresOf(line).filter((figure) => notBudget(figure, line) === null))
    .filter(isAmount)
    .filter((figure) => !known.has(figure) && figure !== total && figure.value?.yen === total.value?.yen);
}

const inOrder = (one: AmountFigure, other: AmountFigure): number =>
  one.line - other.line || one.start - other.start;

/** The cells of a line as lines: what stands beside an amount in another cell is not said of it. */
const cellsAsLines = (line: Line): Line[] =>
  line.cells.length < 2 || !line.measured
    ? [line]
    : line.cells.map((cell) => {
        const folded =
          ' '.repeat(cell.start) +
          line.folded.slice(cell.start, cell.end) +
          ' '.repeat(Math.max(0, line.folded.length - cell.end));
        return { ...line, folded, cells: [cell] };
      });

const isOn = ({ cells }: Line, { start }: PrintedFigure): boolean =>
  cells.some((cell) => cell.start <= start && start < cell.end);

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
  const named = stageNamedBefore(line.folded.slice(before, figure.start), reading.stage);
  if (named !== null) return named;
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

/** Whether a labelled amount of another stage is one of the whole: nothing else is said beside it. */
function isOfTotal(line: Line, figure: AmountFigure, reading: Reading): boolean {
  const beside = withoutLabels(textAround(line, figure, reading)).replace(/[、,]/g, '');
  return beside === '' || /^対?の?[増減]?$/.test(beside) || NAMED_TOTAL.test(beside) || /予算/.test(beside);
}

/** What an amount is in a row of columns, such as "合計 3,102.4億円 2,128.6億円", or in brackets after another. */
function meaningInRow(line: Line, figure: AmountFigure, reading: Reading): AmountMeaning | null {
  const figures = reading.figuresOf(line).filter(isAmount);
  if (figures.length < 2) return null;
  const meanings = meaningsOfAmounts([line], figures, reading.columnsOf(line), reading.stage);
  const at = figures.indexOf(figure);
  const meaning = meanings[at] ?? null;
  // The first of a row is this year's where nothing says so: what it is the amount of is still to be seen.
  return at === 0 && isOwnStage(meaning, reading.stage) ? null : meaning;
}

/** Whether a figure can be meant for the total: of its value, or of its size and unit, so that it is compared with it. */
const isLike = (figure: AmountFigure, total: AmountFigure): boolean =>
  figure.value?.yen === total.value?.yen ||
  (figure.value?.roundingYen === total.value?.roundingYen && figure.text.length === total.text.length);

const standsForTotal = (line: Line, figure: AmountFigure, reading: Reading): boolean => {
  // What a line gives in brackets belongs to an amount before it.
  if (/[([] ?$/.test(line.folded.slice(0, figure.start))) return false;
  const beside = textAround(line, figure, reading);
  if (beside.replace(/[+・]?事項要求$/, '') === '' || NAMED_TOTAL.test(withoutLabels(beside))) return true;
  return (
    /予算.{0,20}$|予算(?:額|総額)?は/.test(beside.slice(0, 200)) && !/うち|内訳/.test(beside.slice(0, 200))
  );
};

const withoutLabels = (text: string): string =>
  findStageLabels(text)
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    .replace(/[:約]|[+＋・]?事項要求/g, '');

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
