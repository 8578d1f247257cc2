import { type Area, areaWithin, freeName } from '@cyberbudget/core';
import { type DataSheet, type Layout, layoutInsertion } from '@cyberbudget/pane/layout';
import type { Outcome, SheetPlace, TableInsertion } from '@cyberbudget/pane/sheet-host';
import { chooseDataSheet, writeDataSheet } from './data-sheet.ts';
import type { ExcelApp } from './excel-app.ts';
import { type Destination, findDestination } from './find-target.ts';
import { formatTable } from './format-table.ts';
import { chartPrefix, drawCharts, newMark } from './insert-chart.ts';
import { type Making, making as newMaking } from './made.ts';
import { allOrNothing } from './rollback.ts';
import { isTaken, type StoodBefore, stoodBefore } from './stood-before.ts';
import { type Added, clearDestination } from './take-back.ts';
import { fitsOneRequest, typedCells, writeCells } from './write-cells.ts';

/** A table under names that are free. */
interface NamedTable {
  readonly layout: Layout;
  readonly name: string;
  /** The sheet of figures that is added; null where there is one already or none is needed. */
  readonly dataSheet: DataSheet | null;
}

/**
 * How often it is looked for free names: somebody else may take one between looking and writing.
 */
const MOST_TRIES = 3;

/**
 * One round trip to look, one to write: everything of a table in one undo step, or nothing of it.
 */
export async function insertTable(
  app: ExcelApp,
  insertion: TableInsertion,
): Promise<Outcome<{ readonly place: SheetPlace }>> {
  const tried: string[] = [];
  for (let tries = 1; ; tries++) {
    const outcome = await insertOnce(app, insertion, tried);
    const isNameTaken = !outcome.ok && outcome.failure.code === 'name-taken';
    if (!isNameTaken || tries === MOST_TRIES) return outcome;
  }
}

/** @param tried names that Excel did not take, whoever has them; this one is added */
async function insertOnce(
  app: ExcelApp,
  insertion: TableInsertion,
  tried: string[],
): Promise<Outcome<{ readonly place: SheetPlace }>> {
  const layout = layoutInsertion(insertion);
  const request = {
    target: insertion.target,
    rows: layout.cells.length,
    columns: layout.columns.length,
  };
  const search = await findDestination(app, request, layout.dataSheet);
  if (!search.ok) return search;
  const { destination } = search;
  const table = named(insertion, layout, destination, tried);
  tried.push(table.name.toLowerCase());
  const charts = chartPrefix(table.name, newMark());
  let [before, making] = [stoodBefore(), newMaking()];
  const outcome = await allOrNothing(app, {
    place: destination.place,
    isOneRequest: fitsOneRequest(layout.cells),
    write: (context) => {
      [before, making] = [stoodBefore(), newMaking()];
      return writeTable(context, destination, table, charts, { before, making });
    },
    takeBack: (context, error) =>
      clearDestination(
        context,
        destination,
        error,
        addedBy(destination, table, charts, { before, making }, error),
      ),
  });
  if (outcome.ok || !isTaken(before.found())) return outcome;
  // Somebody wrote there in the meantime: what is free now is another place.
  const again = await findDestination(app, request, layout.dataSheet);
  return again.ok ? outcome : again;
}

/** What is told on the way of what was there and of what was made. */
interface Progress {
  readonly before: StoodBefore;
  readonly making: Making;
}

const addedBy = (
  { area }: Destination,
  { layout, dataSheet }: NamedTable,
  charts: string,
  { before, making }: Progress,
  error: unknown,
): Added => ({
  ...{ cells: typedCells(layout.cells), charts, before: before.found(), made: making.made(error) },
  dataSheet: dataSheet === null ? null : { name: dataSheet.name, cells: typedCells(dataSheet.cells) },
  table: layout.table === null ? null : areaWithin(area, layout.table),
});

/** The layout with the names that are free: formulas of the native form name their data sheet. */
function named(
  insertion: TableInsertion,
  layout: Layout,
  destination: Destination,
  tried: readonly string[],
): NamedTable {
  const isGiven = (name: string): boolean =>
    destination.isTableName(name) || tried.includes(name.toLowerCase());
  const name = freeName(insertion.name, isGiven, { separator: '_' });
  if (layout.dataSheet === null) return { layout, name, dataSheet: null };
  const choice = chooseDataSheet(layout.dataSheet, destination);
  const renamed = layoutInsertion(insertion, { dataSheetName: choice.name });
  return { layout: renamed, name, dataSheet: choice.isNew ? renamed.dataSheet : null };
}

/**
 * Writes a whole table in one round trip. Throws Excel's error, with part of it written, where
 * something goes wrong.
 */
async function writeTable(
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
