import type { PrintedFigure } from '../figure/figure.ts';
import { partNamed } from '../label/part-of.ts';
import type { Line } from '../page/line.ts';
import { stageNamedBefore } from '../stage/find-stage-labels.ts';
import { type AmountMeaning, type Stage, stageOfBrackets } from '../stage/stage.ts';
import { emptyCells } from '../text/no-amount.ts';
import { ownPlace } from './own-place.ts';
import type { SaidColumns } from './said-heading.ts';

/**
 * What each amount of a list's line is: by a label that stands before it in the line, by the
 * brackets around it, by its column.
 * @returns null for an amount of which nothing says what it is
 */
export function meaningsOfAmounts(
  lines: readonly Line[],
  figures: readonly PrintedFigure[],
  { brackets, columns, section }: SaidColumns,
  document: Stage,
): (AmountMeaning | null)[] {
  const befores = figures.map((figure, index) => {
    const line = lines.find(({ number }) => number === figure.line);
    const last = figures[index - 1];
    return line?.folded.slice(last?.line === figure.line ? last.end : 0, figure.start) ?? '';
  });
  const own = ownPlace(befores);
  let column = 0;
  return befores.map((before, index) => {
    column += emptyCells(before);
    const labelled = stageNamedBefore(before, document);
    if (labelled !== null) return labelled;
    if (index > 0 && partNamed(before) !== null) return 'part';
    const bracketed = index > 0 || own > 0 ? stageOfBrackets(before, brackets) : null;
    if (bracketed !== null) return bracketed;
    return columns[column++] ?? (index === own ? (section ?? document) : null);
  });
}
