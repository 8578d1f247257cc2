import { failed, type Outcome } from '../failure.ts';
import type { FormulaInsertion, Place, TableInsertion } from '../insertion.ts';
import { addressOf, areaOf, within } from '../layout/a1.ts';
import type { DataSheet, Layout } from '../layout/layout.ts';
import { layoutInsertion } from '../layout/layout-insertion.ts';
import { freeName, placeTarget } from './place-target.ts';
import { contentsOf, emptySheet, type MemorySheet, type MemoryWorkbook, writeCells } from './workbook.ts';

/** Places a table, its data sheet and its charts; nothing, where the cells are taken. */
export function insertTable(
  workbook: MemoryWorkbook,
  insertion: TableInsertion,
): Outcome<{ readonly place: Place }> {
  const proposed = layoutInsertion(insertion);
  const dataName = proposed.dataSheet === null ? null : dataSheetName(workbook, proposed.dataSheet);
  const layout = dataName === null ? proposed : layoutInsertion(insertion, { dataSheetName: dataName });
  const placed = placeTarget(workbook, insertion.target, {
    rows: layout.cells.length,
    columns: layout.columns.length,
  });
  if (!placed.ok) return placed;
  const { name, sheet, area } = placed.free;
  writeCells(sheet, area, layout.cells);
  drawCharts(sheet, area, layout);
  workbook.sheets.set(name, sheet);
  if (dataName !== null && layout.dataSheet !== null) addDataSheet(workbook, layout.dataSheet);
  return { ok: true, place: { sheet: name, address: addressOf(area) } };
}

const drawCharts = (sheet: MemorySheet, at: { row: number; column: number }, { charts }: Layout): void => {
  for (const chart of charts) sheet.charts.push({ chart, at: within(at, chart.over) });
};

/** The proposed name where it is free or stands on a sheet of the same content, else a free one. */
function dataSheetName(workbook: MemoryWorkbook, { name, cells }: DataSheet): string {
  const same = (taken: string): boolean => {
    const size = { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 1 };
    const found = contentsOf(workbook, { sheet: taken, address: addressOf(size) });
    return JSON.stringify(found) === JSON.stringify(cells);
  };
  return freeName(name, (taken) => workbook.sheets.has(taken) && !same(taken));
}

function addDataSheet(workbook: MemoryWorkbook, { name, cells }: DataSheet): void {
  if (workbook.sheets.has(name)) return;
  const sheet = emptySheet();
  writeCells(sheet, { row: 0, column: 0 }, cells);
  workbook.sheets.set(name, sheet);
}

/** Draws the charts of a table that stands at a place. */
export function insertCharts(
  { sheets }: MemoryWorkbook,
  insertion: TableInsertion,
  at: Place,
): Outcome<{ readonly place: Place }> {
  const sheet = sheets.get(at.sheet);
  const area = areaOf(at.address);
  if (sheet === undefined || area === null) return failed({ code: 'invalid-selection' });
  drawCharts(sheet, area, layoutInsertion(insertion));
  return { ok: true, place: at };
}

/** Writes one formula or text. */
export function insertContent(
  workbook: MemoryWorkbook,
  { content, target }: FormulaInsertion,
): Outcome<{ readonly place: Place }> {
  const placed = placeTarget(workbook, target, { rows: 1, columns: 1 });
  if (!placed.ok) return placed;
  const { name, sheet, area } = placed.free;
  writeCells(sheet, area, [['text' in content ? content.text : content]]);
  workbook.sheets.set(name, sheet);
  return { ok: true, place: { sheet: name, address: addressOf(area) } };
}
