import { type Area, areaWithin } from '@cyberbudget/core';
import type { DataSheet, Layout } from '@cyberbudget/pane/layout';
import { writeDataSheet } from './data-sheet.ts';
import type { Destination } from './find-target.ts';
import { formatTable } from './format-table.ts';
import { drawCharts } from './insert-chart.ts';
import type { Making } from './made.ts';
import type { StoodBefore } from './stood-before.ts';
import { writeCells } from './write-cells.ts';

/** A table under names that are free. */
export interface NamedTable {
  readonly layout: Layout;
  readonly name: string;
  /** The sheet of figures that is added; null where there is one already or none is needed. */
  readonly dataSheet: DataSheet | null;
}

/** What is told on the way of what was there and of what was made. */
export interface Progress {
  readonly before: StoodBefore;
  readonly making: Making;
}

/**
 * Writes a whole table in one round trip. Throws Excel's error, with part of it written, where
 * something goes wrong.
 */
export async function writeTable(
  context: Excel.RequestContext,
  destination: Destination,
  { layout, name, dataSheet }: NamedTable,
  charts: string,
  { before, making }: Progress,
): Promise<void> {
  const { place, isNew, area } = destination;
  const { worksheets } = context.workbook;
  const add = (added: string): Excel.Worksheet => {
    const sheet = worksheets.add(added);
    making.sheet(sheet);
    return sheet;
  };
  // One that was found may be gone: Excel then stops here, before a formula refers to nothing.
  if (dataSheet === null && layout.dataSheet !== null) worksheets.getItem(layout.dataSheet.name).load('name');
  const figures = dataSheet === null ? null : add(dataSheet.name);
  const sheet = isNew ? add(place.sheet) : worksheets.getItem(place.sheet);
  if (dataSheet !== null && figures !== null) await writeDataSheet(context, figures, dataSheet);
  const { columns, cells } = layout;
  await writeCells(context, sheet, { area, columns, cells, making, before: isNew ? null : before });
  if (layout.table !== null) addTable(sheet, areaWithin(area, layout.table), name);
  formatTable(sheet, destination, layout);
  drawCharts(sheet, area, layout.charts, charts, making);
  if (isNew) {
    freeze(sheet, layout.freeze);
    sheet.activate();
  }
  await context.sync();
  before.refuse(place);
}

/**
 * A real table over heading and body, so that it sorts and filters; the closing rows stand below
 * it.
 */
function addTable(sheet: Excel.Worksheet, area: Area, name: string): void {
  const { row, column, rows, columns } = area;
  const table = sheet.tables.add(sheet.getRangeByIndexes(row, column, rows, columns), true);
  table.name = name;
  table.style = 'TableStyleLight9';
}

const freeze = (sheet: Excel.Worksheet, { rows, columns }: Layout['freeze']): void => {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
};
