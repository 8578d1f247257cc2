import type { PrintedFigure } from '../figure/figure.ts';
import { findStageLabels, stageOf } from '../stage/find-stage-labels.ts';
import { type Stage, sameStage } from '../stage/stage.ts';
import type { Line } from '../text/line.ts';

/** What a list says of its columns: the stage of the amounts in brackets, the stages of the columns from the left. */
export interface Columns {
  readonly brackets: Stage | null;
  readonly columns: readonly Stage[];
}

/**
 * Reads the headings of a list: "（括弧内は平成26年度当初予算額）" for the amounts in brackets, a line of two or more
 * stages and no amount for columns.
 */
export function readColumns(lines: readonly Line[], document: Stage): Columns {
  let brackets: Stage | null = null;
  let columns: readonly Stage[] = [];
  for (const line of lines) {
    const stages = findStageLabels(line.folded).flatMap((label) => stageOf(label, document) ?? []);
    if (stages.length === 0) continue;
    if (/(?:括弧|カッコ|かっこ|\( ?\)) ?(?:内|書)/.test(line.folded)) brackets ??= stages.at(-1) ?? null;
    else if (columns.length === 0 && stages.length > 1 && !/\d ?億|\d ?百万円/.test(line.folded))
      columns = stages;
  }
  return { brackets, columns };
}

/** A dash where a column has no amount. */
const EMPTY_CELL = /(?<=\s)[―‐–—−-](?=\s)/g;

/**
 * The stage of each amount of a list's line: by a label that stands before it in the line, by the brackets around it, by its column.
 * @returns null for an amount of which nothing says what stage it is
 */
export function stagesOfAmounts(
  lines: readonly Line[],
  figures: readonly PrintedFigure[],
  { brackets, columns }: Columns,
  document: Stage,
): (Stage | null)[] {
  let last: PrintedFigure | undefined;
  let column = 0;
  return figures.map((figure, index) => {
    const line = lines.find(({ number }) => number === figure.line);
    const before = line?.folded.slice(last?.line === figure.line ? last.end : 0, figure.start) ?? '';
    last = figure;
    column += before.match(EMPTY_CELL)?.length ?? 0;
    const label = findStageLabels(before).at(-1);
    const labelled = label === undefined ? null : stageOf(label, document);
    if (labelled !== null) return labelled;
    const bracketed = /[([] ?$/.test(before);
    if (bracketed && index > 0) return brackets ?? columns[index] ?? null;
    const byColumn = columns[column++];
    return byColumn ?? (index === 0 ? document : null);
  });
}

export const isOwnStage = (stage: Stage | null, document: Stage): boolean =>
  stage !== null && sameStage(stage, document);
