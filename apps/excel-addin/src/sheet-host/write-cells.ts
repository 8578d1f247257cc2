import type { Area } from '@cyberbudget/core';
import { type ColumnLayout, enteredCell, type Layout } from '@cyberbudget/pane/layout';
import type { Making } from './made.ts';
import { setFormat } from './set-format.ts';
import type { StoodBefore } from './stood-before.ts';

/** Cells and the number formats of their columns. */
interface CellBlock {
  readonly area: Area;
  readonly columns: readonly ColumnLayout[];
  readonly cells: Layout['cells'];
  /** Asks what is there just before it is written; left out for a sheet that was just added. */
  readonly before?: StoodBefore | null;
  /** Is told when cells are typed. */
  readonly making?: Making | null;
}

/** Excel on the web takes requests of 5 MB; formats and escapes need room beside the cells. */
const MOST_CHARACTERS = 1_200_000;

/**
 * Queues a block of cells: formats first, so that nothing is read as what it is not. What is too
 * much for one request goes in several, within the same run.
 */
export async function writeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { area, columns, cells, before = null, making = null }: CellBlock,
): Promise<void> {
  const { row, column, rows } = area;
  // Before the formats are set, which would be taken for those of others.
  before?.askPlace(sheet.getRangeByIndexes(row, column, rows, area.columns), area.columns);
  for (const [position, { numberFormat }] of columns.entries())
    setFormat(sheet.getRangeByIndexes(row, column + position, rows, 1), numberFormat);
  let from = 0;
  for (const block of blocksOf(typedCells(cells))) {
    const range = sheet.getRangeByIndexes(row + from, column, block.length, area.columns);
    if (from > 0) {
      await context.sync();
      before?.ask(range);
    }
    if (making === null) range.formulas = block;
    else making.type(range, block);
    from += block.length;
  }
}

/** Whether cells fit one request. */
export const fitsOneRequest = (cells: Layout['cells']): boolean => blocksOf(typedCells(cells)).length === 1;

/** Cells as they are typed. */
export const typedCells = (cells: Layout['cells']): Line[] => cells.map((line) => line.map(enteredCell));

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
