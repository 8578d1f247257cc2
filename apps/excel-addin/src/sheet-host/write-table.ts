import { type DataSheet, type Layout, within } from '@cyberbudget/pane/layout';
import { pointsOf } from './column-width.ts';
import { drawCharts } from './draw-charts.ts';
import type { Ground } from './ground.ts';
import { dressRows } from './row-look.ts';
import { writeCells } from './write-cells.ts';

/** What is written, and where: every name in it is free. */
export interface Writing {
  readonly ground: Ground;
  readonly layout: Layout;
  readonly tableName: string;
  /** The sheet of figures that is added; null where there is one already or none is needed. */
  readonly dataSheet: DataSheet | null;
  /** Whether all of it goes in one request, so that Excel does the whole or, where it refuses, nothing. */
  readonly isOneRequest: boolean;
}

/** Writes a whole table in one round trip. Throws Excel's error, with part of it written, where something goes wrong. */
export async function writeTable(context: Excel.RequestContext, writing: Writing): Promise<void> {
  const { ground, layout, tableName, dataSheet } = writing;
  const { worksheets } = context.workbook;
  if (dataSheet !== null) await writeDataSheet(context, dataSheet);
  const sheet = ground.isNew ? worksheets.add(ground.sheet) : worksheets.getItem(ground.sheet);
  await writeCells(context, sheet, { area: ground.area, columns: layout.columns, cells: layout.cells });
  addTable(sheet, ground, layout, tableName);
  dressRows(sheet, ground, layout);
  drawCharts(sheet, ground.area, layout.charts, tableName);
  if (ground.isNew) {
    freeze(sheet, layout.freeze);
    sheet.activate();
  }
  await context.sync();
}

/** A real table over heading and body, so that it sorts and filters; the closing rows stand below it. */
function addTable(sheet: Excel.Worksheet, { area }: Ground, { table }: Layout, name: string): void {
  if (table === null) return;
  const { row, column, rows, columns } = within(area, table);
  const added = sheet.tables.add(sheet.getRangeByIndexes(row, column, rows, columns), true);
  added.name = name;
  added.style = 'TableStyleLight9';
}

const freeze = (sheet: Excel.Worksheet, { rows, columns }: Layout['freeze']): void => {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
};

async function writeDataSheet(
  context: Excel.RequestContext,
  { name, cells, columns }: DataSheet,
): Promise<void> {
  const sheet = context.workbook.worksheets.add(name);
  const area = { row: 0, column: 0, rows: cells.length, columns: columns.length };
  await writeCells(context, sheet, { area, columns, cells });
  const heading = sheet.getRangeByIndexes(0, 0, 1, columns.length);
  heading.format.font.bold = true;
  heading.format.wrapText = true;
  for (const [column, { width }] of columns.entries())
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(width);
  sheet.freezePanes.freezeRows(1);
}
