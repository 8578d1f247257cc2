import type { Area } from '@cyberbudget/core';
import { type ColumnLayout, enteredCell, type Layout } from '@cyberbudget/pane/layout';

/** Cells and the number formats of their columns. */
interface CellBlock {
  readonly area: Area;
  readonly columns: readonly ColumnLayout[];
  readonly cells: Layout['cells'];
}

/** Excel on the web takes requests of 5 MB; formats and escapes need room beside the cells. */
const MOST_CHARACTERS = 1_200_000;

/**
 * Queues a block of cells: formats first, so that nothing is read as what it is not. What is too much for one request goes in
 * several, within the same run.
 */
export async function writeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { area, columns, cells }: CellBlock,
): Promise<void> {
  const { row, column, rows } = area;
  for (const [position, { numberFormat }] of columns.entries())
    setFormat(sheet.getRangeByIndexes(row, column + position, rows, 1), numberFormat);
  let from = 0;
  for (const block of blocksOf(cells.map((line) => line.map(enteredCell)))) {
    if (from > 0) await context.sync();
    sheet.getRangeByIndexes(row + from, column, block.length, area.columns).formulas = block;
    from += block.length;
  }
}

/** One format for every cell of a range, which Excel takes in the place of a grid. */
export const setFormat = (range: Excel.Range, numberFormat: string): void => {
  range.numberFormat = numberFormat as unknown as string[][];
};

/** Whether cells fit one request. */
export const fitsOneRequest = (cells: Layout['cells']): boolean =>
  blocksOf(cells.map((line) => line.map(enteredCell))).length === 1;

type Line = (string | number)[];

function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [[]];
  let size = 0;
  for (const line of lines) {
    const length = line.reduce<number>((sum, cell) => sum + String(cell).length + 3, 0);
    const isFull = size > 0 && size + length > MOST_CHARACTERS;
    if (isFull) blocks.push([]);
    size = isFull ? length : size + length;
    blocks.at(-1)?.push(line);
  }
  return blocks;
}
