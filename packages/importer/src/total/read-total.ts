import { notBudget } from '../account/not-budget.ts';
import type { AmountFigure, PrintedFigure } from '../figure/figure.ts';
import { isNamedTotal } from '../label/named-total.ts';
import type { SumRow } from '../list/entry.ts';
import { isAmount, type Reading } from '../list/reading.ts';
import type { Line } from '../page/line.ts';
import { type Aside, isOwnStage, type Stage } from '../stage/stage.ts';
import { loneNumber } from '../text/number-form.ts';
import { startsWithOne } from '../text/words.ts';
import {
  type AmountPlace,
  cellsAsLines,
  isOfNote,
  isOfTotal,
  isOn,
  meaningInRow,
  stageBefore,
  standsForTotal,
  textAround,
  withoutLabels,
} from './said-of-amount.ts';

/** A line with more figures than this is a table's, and has no total by itself. */
const MOST_ON_A_LINE = 12;

/** The total and what else the summary pages print beside it. */
export interface Totals {
  readonly total: AmountFigure | null;
  /**
   * The total again, or an amount that stands where it should: in running text or alone on a line.
   */
  readonly again: readonly AmountFigure[];
  readonly others: readonly { readonly figure: AmountFigure; readonly stage: Stage }[];
  /** What the total changed by against another column, "うち…" of it. */
  readonly asides: readonly { readonly figure: AmountFigure; readonly meaning: Aside }[];
  /** Amounts of other years in notes, which may belong to what bears a mark. */
  readonly noted: readonly AmountFigure[];
}

/** "うち防衛省 1,000億円" on a line of its own. */
const isPart = (before: string): boolean => startsWithOne(before.trimStart(), ['うち', '(うち']);

/**
 * Reads the total of the summary pages from the amounts that no list and no chart has taken: one
 * alone on its line, or on a line about the budget as a whole. An amount under the label of another
 * year or stage is that year's.
 * @param leastYen what the parts of the budget come to at least: an amount alone on a line that is
 * less is no total
 */
export function readTotal(
  reading: Reading,
  sums: readonly SumRow[],
  taken: ReadonlySet<PrintedFigure>,
  leastYen: number,
): Totals {
  const seen: Seen = { again: [], alone: [], said: [], named: [], asides: [], others: [], noted: [] };
  const inSums = takeSums(sums, taken, seen, reading);
  for (const page of reading.summaryPages) {
    const lines = page.lines.flatMap(cellsAsLines);
    for (const [index, line] of lines.entries()) {
      const figures = reading.figuresOf(line);
      if (figures.length > MOST_ON_A_LINE) continue;
      for (const figure of figures.filter(isAmount))
        if (!inSums.has(figure) && !taken.has(figure) && mayBeTotal(line, figure))
          takeAmount({ lines, index, line, figure }, leastYen, seen, reading);
    }
  }
  const { again, others, asides, noted } = seen;
  const total =
    mostPrinted([...seen.named, ...seen.alone].sort(inOrder)) ?? mostPrinted(seen.said.sort(inOrder));
  const like = again.filter((figure) => figure !== total && total !== null && isLike(figure, total));
  const known = new Set<PrintedFigure>([
    ...taken,
    ...again,
    ...noted,
    ...[...others, ...asides].map(({ figure }) => figure),
  ]);
  return { total, again: [...like, ...repeated(total, known, leastYen, reading)], others, asides, noted };
}

/**
 * The amounts of the summary pages that can be the total, by how surely; and what stands beside it.
 */
interface Seen {
  readonly again: AmountFigure[];
  readonly alone: AmountFigure[];
  readonly said: AmountFigure[];
  readonly named: AmountFigure[];
  readonly asides: { figure: AmountFigure; meaning: Aside }[];
  readonly others: { figure: AmountFigure; stage: Stage }[];
  readonly noted: AmountFigure[];
}

/** Takes the amounts of rows of sums. */
function takeSums(
  sums: readonly SumRow[],
  taken: ReadonlySet<PrintedFigure>,
  seen: Seen,
  { stage }: Reading,
): ReadonlySet<PrintedFigure> {
  const inSums = new Set<PrintedFigure>();
  for (const { figure, meaning } of sums.flatMap(({ amounts }) => amounts)) {
    if (taken.has(figure) || figure.value === null) continue;
    inSums.add(figure);
    if (typeof meaning === 'string') seen.asides.push({ figure, meaning });
    else if (isOwnStage(meaning, stage)) {
      seen.named.push(figure);
      seen.again.push(figure);
    } else if (meaning !== null) seen.others.push({ figure, stage: meaning });
  }
  return inSums;
}

/**
 * Whether an amount can be the total; a number without its unit that is alone on a line of a text
 * is a cell of some table.
 */
const mayBeTotal = (line: Line, figure: AmountFigure): boolean =>
  isOn(line, figure) &&
  figure.value !== null &&
  (line.measured || loneNumber(line.folded)?.unit !== '') &&
  notBudget(figure, line) === null;

/** Takes an amount for what its line and its columns say of it. */
function takeAmount(place: AmountPlace, leastYen: number, seen: Seen, reading: Reading): void {
  const { line, figure } = place;
  const meaning = stageBefore(place, reading) ?? meaningInRow(line, figure, reading);
  const stage = typeof meaning === 'string' ? null : meaning;
  if (meaning === 'change') seen.asides.push({ figure, meaning });
  else if (isPart(line.folded.slice(0, figure.start))) seen.asides.push({ figure, meaning: 'part' });
  else if (stage !== null && !isOwnStage(stage, reading.stage)) {
    if (isOfNote(line, figure, reading)) seen.noted.push(figure);
    else if (isOfTotal(line, figure, reading)) seen.others.push({ figure, stage });
  } else if (stage !== null || standsForTotal(line, figure, reading)) {
    const around = withoutLabels(textAround(line, figure, reading));
    if (isNamedTotal(around) && around !== '計') seen.named.push(figure);
    else if (around === '計') seen.said.push(figure);
    else if ((figure.value?.yen ?? 0) >= leastYen) (around === '' ? seen.alone : seen.said).push(figure);
    seen.again.push(figure);
  }
}

/**
 * The total wherever else it is printed: where something is known to be less than it, no part of
 * the budget can be as much.
 */
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
    .flatMap((line) =>
      reading
        .figuresOf(line)
        .filter(isAmount)
        .filter((figure) => figure !== total && figure.value?.yen === total.value?.yen)
        .filter((figure) => !known.has(figure) && notBudget(figure, line) === null),
    );
}

const inOrder = (one: AmountFigure, other: AmountFigure): number =>
  one.line - other.line || one.start - other.start;

/**
 * The amount printed most often, where it first stands: one misprint among five does not become the
 * total.
 */
function mostPrinted(figures: readonly AmountFigure[]): AmountFigure | null {
  const timesOf = ({ value }: AmountFigure): number =>
    figures.filter((one) => one.value?.yen === value?.yen).length;
  const times = figures.slice(0, 50).map(timesOf);
  return figures[times.indexOf(Math.max(...times))] ?? null;
}

/**
 * Whether a figure can be meant for the total: of its value, or of its size and unit, so that it is
 * compared with it.
 */
const isLike = (figure: AmountFigure, total: AmountFigure): boolean =>
  figure.value?.yen === total.value?.yen ||
  (figure.value?.roundingYen === total.value?.roundingYen && figure.text.length === total.text.length);
