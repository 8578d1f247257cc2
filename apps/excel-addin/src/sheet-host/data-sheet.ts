import { freeSheetName } from '@cyberbudget/core';
import { type DataSheet, enteredCell } from '@cyberbudget/pane/layout';
import { pointsOf } from './format-table.ts';
import { areaIn, PLACE } from './used-cells.ts';
import { writeCells } from './write-cells.ts';

/** A sheet that has a name a data sheet might have, and its formulas from A1 on. */
export interface FoundDataSheet {
  readonly name: string;
  readonly formulas: readonly (readonly unknown[])[];
}

/**
 * How many sheets of the same name and a number are looked at: one for each edition of a document,
 * and then some.
 */
const LOOKED_AT = 3;

/**
 * Asks for the sheets that may already hold the figures. Call the answer after `context.sync()`. Of
 * a sheet that uses more cells, or others, no more than those are read.
 */
export function readDataSheets(
  context: Excel.RequestContext,
  { name: wanted, cells }: DataSheet,
): () => FoundDataSheet[] {
  const [rows, columns] = [cells.length, Math.max(1, ...cells.map((row) => row.length))];
  const names: string[] = [];
  const candidates = Array.from({ length: LOOKED_AT }, () => {
    const name = freeSheetName(wanted, (taken) => names.includes(taken));
    names.push(name);
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
    const block = sheet.getRangeByIndexes(0, 0, rows, columns).load('formulas');
    return { sheet, block, used: sheet.getUsedRangeOrNullObject(true).load(PLACE) };
  });
  return () =>
    candidates.flatMap(({ sheet, block, used }) => {
      if (sheet.isNullObject) return [];
      const area = areaIn(used);
      const isAlike = area?.row === 0 && area.column === 0 && area.rows === rows && area.columns === columns;
      return [{ name: sheet.name, formulas: isAlike ? block.formulas : [] }];
    });
}

/** Which data sheet a table refers to: one that has the same figures, else a new one. */
export function chooseDataSheet(
  { name, cells }: DataSheet,
  {
    dataSheets,
    isSheetName,
  }: { readonly dataSheets: readonly FoundDataSheet[]; readonly isSheetName: (name: string) => boolean },
): { readonly name: string; readonly isNew: boolean } {
  const wanted = JSON.stringify(cells.map((row) => row.map(shownCell)));
  const same = dataSheets.find(({ formulas }) => JSON.stringify(formulas) === wanted);
  return same === undefined
    ? { name: freeSheetName(name, isSheetName), isNew: true }
    : { name: same.name, isNew: false };
}

/**
 * What Excel answers for a cell that was entered: without the apostrophe that keeps a text a text.
 */
const shownCell = (cell: DataSheet['cells'][number][number]): string | number => {
  const entered = enteredCell(cell);
  return typeof entered === 'string' && entered.startsWith("'") ? entered.slice(1) : entered;
};

/** Fills the sheet with its figures. */
export async function writeDataSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { cells, columns }: DataSheet,
): Promise<void> {
  const area = { row: 0, column: 0, rows: cells.length, columns: columns.length };
  await writeCells(context, sheet, { area, columns, cells });
  const heading = sheet.getRangeByIndexes(0, 0, 1, columns.length);
  heading.format.font.bold = true;
  heading.format.wrapText = true;
  for (const [column, { width }] of columns.entries())
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(width);
  sheet.freezePanes.freezeRows(1);
}
