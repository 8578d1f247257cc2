import type { AmountFigure, PrintedFigure } from '../figure/figure.ts';
import { isNamedTotal } from '../label/named-total.ts';
import { isNote, isRemark } from '../label/note.ts';
import { isAmount, type Reading, textBeside } from '../list/reading.ts';
import { type Cell, foldedOf, isBlank, type Line } from '../page/line.ts';
import {
  findStageLabels,
  isStageAlone,
  stageNamedBefore,
  stageOf,
  withoutStageLabels,
} from '../stage/find-stage-labels.ts';
import { type AmountMeaning, isOwnStage, type Stage } from '../stage/stage.ts';
import { meaningsOfAmounts } from '../table/meanings-in-line.ts';
import { openAtEnd } from '../text/brackets.ts';
import { isPhrase, maybe } from '../text/phrase.ts';
import { holdsOnly, includesOne, trimmedEnd, trimmedStart, without, withoutWords } from '../text/words.ts';

/** An amount on a line of a page. */
export interface AmountPlace {
  readonly lines: readonly Line[];
  readonly index: number;
  readonly line: Line;
  readonly figure: AmountFigure;
}

/**
 * The cells of a line as lines: what stands beside an amount in another cell is not said of it, but
 * the year right before it is ("（令和７年度当初予算額　30.0億円）").
 */
export function cellsAsLines(line: Line): Line[] {
  if (line.cells.length < 2 || !line.measured) return [line];
  const groups: Cell[][] = [];
  let isOpen = false;
  for (const cell of line.cells) {
    if (isOpen) groups.at(-1)?.push(cell);
    else groups.push([cell]);
    isOpen = isStageAlone(trimmedEnd(trimmedStart(foldedOf(line, cell), '('), ':'));
  }
  return groups.map((cells) => {
    const [start, end] = [cells[0]?.start ?? 0, cells.at(-1)?.end ?? 0];
    const behind = ' '.repeat(Math.max(0, line.folded.length - end));
    return { ...line, folded: ' '.repeat(start) + line.folded.slice(start, end) + behind, cells };
  });
}

/** Whether a figure stands in one of a line's cells. */
export const isOn = ({ cells }: Line, { start }: PrintedFigure): boolean =>
  cells.some((cell) => cell.start <= start && start < cell.end);

/** The stage named before an amount on its line, or by a line above it that holds nothing else. */
export function stageBefore({ lines, index, line, figure }: AmountPlace, reading: Reading): Stage | null {
  const before = reading.figuresOf(line).findLast((one) => one.end <= figure.start)?.end ?? 0;
  const named = stageNamedBefore(line.folded.slice(before, figure.start), reading.stage);
  if (named !== null) return named;
  const above = lines.slice(Math.max(0, index - 8), index).findLast((one) => !isBlank(one));
  if (above === undefined || !holdsOnly(textBeside(line, reading.figuresOf(line)), '()')) return null;
  const text = above.folded.trim();
  const only = findStageLabels(text).find(
    ({ start, end }) => start === 0 && holdsOnly(text.slice(end), ':)'),
  );
  return only === undefined ? null : stageOf(only, reading.stage);
}

/**
 * Whether a labelled amount of another stage is one of the whole: nothing else is said beside it.
 */
export function isOfTotal(line: Line, figure: AmountFigure, reading: Reading): boolean {
  const beside = without(withoutLabels(textAround(line, figure, reading)), '、,');
  const isChange = isPhrase(beside, [maybe('対'), maybe('の'), maybe('増', '減')]);
  return isChange || isNamedTotal(beside) || beside.includes('予算');
}

/**
 * Whether an amount of another stage stands in a note or a remark and nothing names the whole: it
 * may belong to whatever bears the mark.
 */
export const isOfNote = (line: Line, figure: AmountFigure, reading: Reading): boolean =>
  (isNote(line.folded) || isRemark(line.folded)) &&
  !includesOne(withoutLabels(textAround(line, figure, reading)), ['総額', '合計', '全体', '予算']);

/**
 * What an amount is in a row of columns, such as "合計 3,102.4億円 2,128.6億円", or in brackets
 * after another.
 */
export function meaningInRow(line: Line, figure: AmountFigure, reading: Reading): AmountMeaning | null {
  const figures = reading.figuresOf(line).filter(isAmount);
  if (figures.length < 2) return null;
  const meanings = meaningsOfAmounts([line], figures, reading.columnsOf(line), reading.stage);
  const at = figures.indexOf(figure);
  const meaning = meanings[at] ?? null;
  // The first of a row is this year's where nothing says so: what it is the amount of is still to
  // be seen.
  return at === 0 && isOwnStage(meaning, reading.stage) ? null : meaning;
}

/** Whether what its line says beside an amount names the whole, or nothing. */
export const standsForTotal = (line: Line, figure: AmountFigure, reading: Reading): boolean => {
  // What a line gives in brackets belongs to an amount before it.
  if (openAtEnd(line.folded.slice(0, figure.start), '([') !== null) return false;
  const beside = textAround(line, figure, reading);
  if (REQUESTS.includes(beside) || beside === '' || isNamedTotal(withoutLabels(beside))) return true;
  const said = beside.slice(0, 200);
  const isOfBudget =
    said.slice(-ABOUT).includes('予算') || includesOne(said, ['予算は', '予算額は', '予算総額は']);
  return isOfBudget && !includesOne(said, ['うち', '内訳']);
};

/** How near the end of what is said of an amount the budget is named. */
const ABOUT = 22;
/** What is asked for without an amount, beside one. */
const REQUESTS = ['+事項要求', '＋事項要求', '・事項要求', '事項要求'];

/** A text without labels of years and stages, and without what says nothing of an amount. */
export const withoutLabels = (text: string): string =>
  withoutWords(withoutStageLabels(text), REQUESTS, ':約');

/**
 * What stands on a line beside a figure, without other figures and without what is said in
 * brackets: "（対前年度 20億円増）".
 */
export function textAround(line: Line, figure: AmountFigure, reading: Reading): string {
  const rest = { ...line, folded: withoutBrackets(line.folded, figure) };
  const kept = reading
    .figuresOf(line)
    .filter(({ start, end }) => rest.folded.slice(start, end).trim() !== '');
  return without(textBeside(rest, kept), '()');
}

/** The line with everything in brackets blanked that does not hold the figure. */
const withoutBrackets = (folded: string, { start }: AmountFigure): string =>
  folded.replace(/\([^()]{0,200}\)/g, (group: string, at: number) =>
    at <= start && start < at + group.length ? group : ' '.repeat(group.length),
  );
