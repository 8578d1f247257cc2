import type { Ordered } from '../page/by-order.ts';
import { isBlank, type Line, linesByPage } from '../page/line.ts';
import { documentStage } from '../stage/document-stage.ts';
import type { Stage } from '../stage/stage.ts';
import { hasDigit } from '../text/letters.ts';
import { type Heads, headsInOrder, isOfFigures } from './cell-heads.ts';
import { asLeftOver, asRemark, columnEnd, figureAt, LINE, nameAt, ROW, titleAt } from './cell-places.ts';
import { columnOf, placeProved, provedTable } from './cell-proved.ts';
import { addsUp, figureOf } from './cell-rows.ts';
import { rowsInOrder, type Sequence } from './cell-sequence.ts';

/**
 * The tables of a text that was copied cell by cell, each on its line. Where every row has its
 * texts and a figure for each head, its cells are in the order of the heads. Else a column of
 * changes proves the rows: this year's figure less the one before is the change; each takes the
 * title that stands before it. A table that can be read in neither way is left over, and told.
 */
export function placedByCells({ lines, byOrder }: Ordered): Ordered {
  const pages = [...linesByPage(lines).values()].filter(mayHoldCells);
  const stage = pages.length === 0 ? null : documentStage(lines);
  if (stage === null) return { lines, byOrder };
  const moved = new Map<Line, Line>();
  const guessed = new Set(byOrder);
  for (const page of pages) {
    const heads = headsInOrder(page, stage);
    const proved = provedTable(page, stage);
    if (heads !== null && placeInOrder(heads, stage, moved)) continue;
    if (proved !== null && placeProved(proved, moved, guessed)) continue;
    // Numbers that are in no row are figures all the same: they are left over, and told.
    const body = proved?.body ?? heads?.body ?? [];
    for (const line of body.filter(isLeftOver)) moved.set(line, asLeftOver(line));
  }
  return moved.size === 0
    ? { lines, byOrder }
    : { lines: lines.map((line) => moved.get(line) ?? line), byOrder: guessed };
}

/** Whether a figure begins a line of a page that is not the last one, the number of the page. */
const mayHoldCells = (page: readonly Line[]): boolean => {
  const last = page.findLast((line) => !isBlank(line));
  return page.some((line) => line !== last && figureOf(line.folded) !== null);
};

/** Places a table whose cells follow each other in the order of its heads; whether they do. */
function placeInOrder(heads: Heads, stage: Stage, moved: Map<Line, Line>): boolean {
  const [first] = heads.heads[0]?.lines ?? [];
  const sequence = rowsInOrder(heads);
  if (first === undefined || sequence === null || contradicts(sequence, heads, stage)) return false;
  placeHeads(heads, first.top, moved);
  for (const line of sequence.rest) moved.set(line, asRemark(line));
  let top = first.top + ROW;
  let name: { readonly line: Line; readonly top: number } | null = null;
  for (const row of sequence.rows) {
    for (const field of row.fields) {
      moved.set(field, titleAt(field, top));
      top += ROW;
    }
    if (!row.goesOn) name = row.name === null ? null : { line: row.name, top };
    // A name stands in the middle of the rows that its cell spans.
    if (name !== null) moved.set(name.line, nameAt(name.line, (name.top + top) / 2));
    for (const [place, line] of row.title.entries()) moved.set(line, titleAt(line, top + place * LINE));
    for (const [column, line] of row.figures.entries())
      moved.set(line, figureAt(line, columnEnd(column), top));
    top += ROW;
  }
  return true;
}

function placeHeads({ heads }: Heads, top: number, moved: Map<Line, Line>): void {
  let column = 0;
  for (const head of heads) {
    const x1 = isOfFigures(head) ? columnEnd(column++) : null;
    for (const [place, line] of head.lines.entries()) {
      const down = top + place * LINE;
      if (x1 !== null) moved.set(line, figureAt(line, x1, down));
      else moved.set(line, head.is === 'texts' ? titleAt(line, down) : nameAt(line, down));
    }
  }
}

/** Whether the changes of a table are not those of its other figures. */
function contradicts({ rows }: Sequence, { heads }: Heads, stage: Stage): boolean {
  const columns = heads.flatMap(({ is }) =>
    typeof is === 'object' || is === 'change' ? [columnOf(is, stage)] : [],
  );
  const isProved = columns.includes('change') && columns.includes('before');
  const shares = heads.filter(isOfFigures).map(({ is }) => is === 'shares');
  const amounts = (figures: readonly Line[]): readonly Line[] => figures.filter((_, at) => !shares[at]);
  return isProved && !rows.every(({ figures }) => addsUp(amounts(figures), columns));
}

/** A number alone on its line, but not the last line of its page, which is the page's number. */
const isLeftOver = (line: Line, index: number, page: readonly Line[]): boolean =>
  figureOf(line.folded) !== null &&
  hasDigit(line.folded) &&
  page.slice(index + 1).some((one) => !isBlank(one));
