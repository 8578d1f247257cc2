import type { Area } from '@cyberbudget/core';
import { toFailure } from './to-failure.ts';

/**
 * What to load of a range to know where it is. Its address is none of cells where it has whole rows
 * or columns: "A:A".
 */
export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

type Placed = Pick<Excel.Range, 'isNullObject' | 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

/** Where a range is; null for the null object of what is empty. */
export const areaIn = ({
  isNullObject,
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
}: Placed): Area | null =>
  isNullObject ? null : { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };

/**
 * Cells that are asked of Excel at once: more than 5,000,000 are answered with null, and on the web
 * an answer has 5 MB at most.
 */
const AT_ONCE = 50_000;

/** What is read of a block of cells. */
export interface CellBlock {
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
}

/**
 * Reads what a sheet holds within an area, block by block: of a large area the halves are asked
 * what they use, so that a single value far away costs nothing.
 * @throws Excel's error where a single cell is too much, or where it answers nothing
 */
export async function readUsed(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<CellBlock[]> {
  const size = area.rows * area.columns;
  if (size > AT_ONCE) return readHalves(context, sheet, area);
  const range = rangeAt(sheet, area).load('formulas,values,text');
  try {
    await context.sync();
  } catch (error) {
    if (size > 1 && toFailure(error).code === 'too-much-to-read') return readHalves(context, sheet, area);
    throw error;
  }
  const { formulas, values, text } = range;
  if (!Array.isArray(formulas) || !Array.isArray(values) || !Array.isArray(text)) throw nothingRead();
  return [{ area, formulas, values, text }];
}

async function readHalves(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<CellBlock[]> {
  const used = halvesOf(area).map((half) => rangeAt(sheet, half).getUsedRangeOrNullObject(true).load(PLACE));
  await context.sync();
  const blocks: CellBlock[] = [];
  for (const range of used) {
    const within = areaIn(range);
    if (within !== null) blocks.push(...(await readUsed(context, sheet, within)));
  }
  return blocks;
}

/** Parted across its longer side. */
function halvesOf(area: Area): readonly Area[] {
  const { row, column, rows, columns } = area;
  if (rows >= columns) {
    const first = Math.ceil(rows / 2);
    return [
      { ...area, rows: first },
      { ...area, row: row + first, rows: rows - first },
    ];
  }
  const first = Math.ceil(columns / 2);
  return [
    { ...area, columns: first },
    { ...area, column: column + first, columns: columns - first },
  ];
}

const rangeAt = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

const nothingRead = (): Error =>
  Object.assign(new Error('no cells in the answer'), { code: 'RangeExceedsLimit' });

/**
 * What a cell holds as a formula, "" for anything else. A text that begins with "=" is read back
 * without the apostrophe that keeps it a text (OfficeDev/office-js issue 6687): it is its own
 * value, which no formula is.
 */
export const formulaIn = (typed: unknown, value: unknown): string =>
  typeof typed === 'string' && typed.startsWith('=') && typed !== value ? typed : '';
