import { addressOf } from '@cyberbudget/core';
import { layoutInsertion } from '../layout/layout-insertion.ts';
import type { Outcome } from '../sheet-host/failure.ts';
import type { SheetPlace, TableInsertion } from '../sheet-host/insertion.ts';
import { addDataSheet, dataSheetName } from './data-sheet.ts';
import { findDestination } from './find-target.ts';
import { drawCharts } from './insert-chart.ts';
import { type MemoryWorkbook, writeCells } from './workbook.ts';

/** Views a table, its data sheet and its charts; nothing, where the cells are taken. */
export function insertTable(
  workbook: MemoryWorkbook,
  insertion: TableInsertion,
): Outcome<{ readonly place: SheetPlace }> {
  const proposed = layoutInsertion(insertion);
  const dataName = proposed.dataSheet === null ? null : dataSheetName(workbook, proposed.dataSheet);
  const layout = dataName === null ? proposed : layoutInsertion(insertion, { dataSheetName: dataName });
  const search = findDestination(workbook, {
    target: insertion.target,
    rows: layout.cells.length,
    columns: layout.columns.length,
  });
  if (!search.ok) return search;
  const { name, sheet, area } = search.destination;
  writeCells(sheet, area, layout.cells);
  drawCharts(sheet, area, layout.charts);
  workbook.sheets.set(name, sheet);
  if (dataName !== null && layout.dataSheet !== null) addDataSheet(workbook, layout.dataSheet);
  return { ok: true, place: { sheet: name, address: addressOf(area) } };
}
