import type { PlacedFigure } from '../block/part.ts';
import type { PrintedFigure } from '../figure/figure.ts';
import { saysChangeBefore, saysChangeBehind } from '../label/change.ts';
import { isPartOfOther, opensPart, partNamed } from '../label/part-of.ts';
import { findStageLabels, stageNamedBefore } from '../stage/find-stage-labels.ts';
import { type AmountMeaning, type Stage, sameStage, stageOfBrackets } from '../stage/stage.ts';
import { openAtEnd } from '../text/brackets.ts';
import { emptyCells } from '../text/no-amount.ts';
import { isArrow } from '../text/signs.ts';
import { trimmedEnd } from '../text/words.ts';
import { headingOfFigure, type Span } from './columns.ts';
import { ownPlace } from './own-place.ts';
import type { ColumnHeading } from './placed-heading.ts';
import type { SaidColumns } from './said-heading.ts';
import type { InColumn } from './text-columns.ts';

/** What a page says of the amounts on it. */
export interface PageColumns {
  readonly headings: readonly ColumnHeading[];
  /** Of a text the columns of its figures; null where places were measured. */
  readonly inText: ReadonlyMap<PrintedFigure, InColumn> | null;
  /** The widths of its columns of figures. */
  readonly spans: readonly Span[];
  /** What is said of amounts in brackets, and of those that follow each other in running text. */
  readonly said: SaidColumns;
  /** What a note says of amounts left of an arrow. */
  readonly arrow: Stage | null;
}

/** Amounts in one run of text are set by their text, not by the columns of the page. */
const isInRunningText = (figure: PlacedFigure, figures: readonly PlacedFigure[]): boolean =>
  figure.inText && figures.filter((other) => other.inText && other.top === figure.top).length > 1;

/**
 * The stage that a text ends with: "令和５年度当初予算額", and its amount in the cell beside it.
 */
function stageAtEnd(lead: string, document: Stage): Stage | null {
  const text = trimmedEnd(lead, '(:');
  const label = findStageLabels(text).at(-1);
  return label === undefined || label.end < text.length ? null : stageNamedBefore(text, document);
}

/**
 * "115億円→130億円": the amount behind the arrow is this year's, the one before it that of the year
 * before.
 */
function ofArrow(
  figures: readonly PlacedFigure[],
  index: number,
  before: Stage | null,
  document: Stage,
): AmountMeaning | null {
  if (isArrow(figures[index]?.before.trim() ?? '')) return document;
  const next = figures[index + 1];
  if (next === undefined || !isArrow(next.before.trim())) return null;
  return before ?? { fiscalYear: document.fiscalYear - 1, phase: 'initial' };
}

/** "（▲0.4億円）" behind another amount: nobody prints a budget of less than nothing. */
const isLess = ({ figure, before }: PlacedFigure): boolean =>
  figure.kind === 'amount' && (figure.value?.yen ?? 0) < 0 && openAtEnd(before) !== null;

/**
 * What each amount of a block is, and whether places said so: by a label before it, by the brackets
 * around it, by the heading over its column.
 */
export function meaningsOf(
  figures: readonly PlacedFigure[],
  columns: PageColumns,
  document: Stage,
  lead: string,
  lineText: (figure: PlacedFigure) => string,
): {
  readonly meanings: readonly (AmountMeaning | null)[];
  readonly byPlace: boolean;
  readonly doubtful: boolean;
} {
  const own = ownPlace(figures.map(({ before }) => before));
  const labels = figures.map((placed, index): AmountMeaning | null => {
    const { before, figure } = placed;
    const after = lineText(placed).slice(figure.end, figure.end + 40);
    if (saysChangeBefore(before) || saysChangeBehind(after) || isLess(placed)) return 'change';
    if (isPartOfOther(index === 0 ? lead + before : '', after)) return 'of-other';
    if (index > 0 && opensPart(before)) return 'part';
    const labelled =
      stageNamedBefore(before, document) ??
      (index === 0 && before.trim() === '' ? stageAtEnd(lead, document) : null);
    if (labelled !== null) return labelled;
    if (index > 0 && partNamed(before) !== null) return 'part';
    return index > 0 || own > 0 ? stageOfBrackets(before, columns.said.brackets) : null;
  });
  const said = labels.map((meaning, index) => meaning ?? ofArrow(figures, index, columns.arrow, document));
  const placed = figures.map((figure, index) =>
    said[index] === null && !isInRunningText(figure, figures) ? headingOf(figure, columns) : null,
  );
  if (columns.headings.length > 1 && placed.some((heading) => heading !== null))
    return {
      meanings: said.map((meaning, index) => meaning ?? placed[index]?.meaning ?? null),
      byPlace: true,
      doubtful: figures.some(
        ({ figure }, index) => said[index] === null && columns.inText?.get(figure)?.doubtful,
      ),
    };
  let column = 0;
  // What a bracket or a label says can be what its column says.
  const isOfColumn = (meaning: AmountMeaning, other: AmountMeaning | undefined): boolean =>
    typeof meaning !== 'string' && typeof other === 'object' && sameStage(meaning, other);
  const meanings = said.map((meaning, index) => {
    const { before = '' } = figures[index] ?? {};
    column += emptyCells(before);
    // Where a text's columns are known, an amount outside of them is in none.
    const inOrder = (columns.inText?.size ?? 0) > 0 ? [] : columns.said.columns;
    if (meaning !== null && !isOfColumn(meaning, inOrder[column])) return meaning;
    return inOrder[column++] ?? (index === own ? (columns.said.section ?? document) : null);
  });
  return { meanings, byPlace: false, doubtful: false };
}

/**
 * The percentages of a block that stand in a column of changes, beside its amounts: by their place,
 * in running text where there are no more of them than columns of changes.
 */
export function ratesOf(figures: readonly PlacedFigure[], columns: PageColumns): PrintedFigure[] {
  const percents = figures.filter(({ figure }) => figure.kind === 'percent');
  if (percents.length === 0 || percents.length === figures.length) return [];
  const placed = percents.filter((figure) => standsUnderChange(figure, columns));
  const changes = columns.said.columns.filter((meaning) => meaning === 'change').length;
  const rates = placed.length > 0 ? placed : percents.length <= changes ? percents : [];
  return rates.map(({ figure }) => figure);
}

/** Whether a figure stands in a column of changes. */
export const standsUnderChange = (figure: PlacedFigure, columns: PageColumns): boolean =>
  headingOf(figure, columns)?.meaning === 'change';

/** The heading over a figure: by its place, in a text by its row. */
const headingOf = (placed: PlacedFigure, { headings, spans, inText }: PageColumns): ColumnHeading | null =>
  inText === null ? headingOfFigure(placed, headings, spans) : (inText.get(placed.figure)?.heading ?? null);
