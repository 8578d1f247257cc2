import { areaOf } from '@cyberbudget/core';
import { enteredCell } from '@cyberbudget/pane/layout';
import {
  type CellChange,
  failed,
  type Outcome,
  reachAround,
  type SheetBlock,
  type SheetCell,
  type SheetPlace,
  type TableRewriting,
} from '@cyberbudget/pane/sheet-host';
import type { ExcelApp } from './excel-app.ts';
import { askedBack, assertApart, type Headings, inOrder, readHeadings } from './headings.ts';
import { allOrNothing } from './rollback.ts';
import { areaIn, formulaIn, PLACE } from './used-cells.ts';

/** What stands around the selected cell. */
export const readAround = (app: ExcelApp): Promise<Outcome<{ readonly block: SheetBlock }>> =>
  app.excel.run(async (context) => {
    const cell = context.workbook.getSelectedRange().getCell(0, 0).load('rowIndex,columnIndex');
    const sheet = cell.worksheet.load('name');
    const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
    await context.sync();
    const selected = { row: cell.rowIndex, column: cell.columnIndex };
    const { row, column, rows, columns } = reachAround(
      selected,
      areaIn(used) ?? { ...selected, rows: 1, columns: 1 },
    );
    const range = sheet.getRangeByIndexes(row, column, rows, columns).load('formulas,values');
    await context.sync();
    return { ok: true, block: { sheet: sheet.name, row, column, cells: cellsOf(range), selected } };
  });

const cellsOf = ({ formulas, values }: Excel.Range): SheetCell[][] =>
  (values as (string | number | boolean)[][]).map((line, down) =>
    line.map((value, across) => {
      const formula = formulaIn(formulas[down]?.[across], value);
      return formula === '' ? value : { formula };
    }),
  );

/** A chart of the table and what it is called. */
interface Titled {
  readonly chart: string;
  readonly title: string;
}

/** What stood in the cells that change, and how the charts of the table were called. */
interface Before {
  readonly isProtected: boolean;
  readonly cells: readonly CellChange[];
  readonly charts: readonly Titled[];
  readonly headings: readonly Headings[];
}

/**
 * Writes other contents into cells of a table and gives its charts their titles: all of it in one
 * undo step, or nothing.
 */
export async function rewriteTable(
  app: ExcelApp,
  { place, changes: given, chartTitles }: TableRewriting,
): Promise<Outcome<{ readonly place: SheetPlace; readonly chartsLeft: boolean }>> {
  const { row: top, column: left } = areaOf(place.address) ?? { row: 0, column: 0 };
  const changes = given.map((change) => ({
    ...change,
    row: top + change.row,
    column: left + change.column,
  }));
  const before = await app.excel.run((context) => readBefore(context, place, changes));
  if (before === null) return failed({ code: 'invalid-selection' });
  if (before.isProtected) return failed({ code: 'protected-sheet', sheet: place.sheet });
  const { headings } = before;
  assertApart(changes, headings);
  const titles = before.charts.map(({ chart, title }): Titled => {
    const kind = chart.endsWith('_pie') ? 'pie' : 'bar';
    return { chart, title: chartTitles[kind] ?? title };
  });
  const outcome = await allOrNothing(app, {
    place,
    isOneRequest: true,
    async write(context) {
      const sheet = write(context, place, inOrder(changes, headings), titles);
      const assertNamed = askedBack(sheet, changes, headings);
      await context.sync();
      assertNamed();
    },
    async takeBack(context) {
      const range = context.workbook.worksheets.getItem(place.sheet).getRange(place.address);
      const now = await readHeadings(context, range);
      write(context, place, inOrder(before.cells, now), before.charts);
      await context.sync();
    },
  });
  return outcome.ok ? { ...outcome, chartsLeft: false } : outcome;
}

/** @returns null where there is no such sheet any more */
async function readBefore(
  context: Excel.RequestContext,
  { sheet: name, address }: SheetPlace,
  changes: readonly CellChange[],
): Promise<Before | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
  await context.sync();
  if (sheet.isNullObject) return null;
  sheet.protection.load('protected');
  const range = sheet.getRange(address).load(`formulas,values,${PLACE}`);
  const tables = range.getTables(false).load('items/name');
  const charts = sheet.charts.load('items/name,items/title/text');
  const headings = await readHeadings(context, range);
  const cells = cellsOf(range);
  const own = charts.items.filter((chart) =>
    tables.items.some((table) => chart.name.startsWith(`${table.name}_`)),
  );
  return {
    headings,
    isProtected: sheet.protection.protected,
    cells: changes.map(({ row, column }) => {
      const [down, across] = [row - range.rowIndex, column - range.columnIndex];
      const content = contentOf(cells[down]?.[across] ?? '', range.formulas[down]?.[across]);
      return { row, column, content };
    }),
    charts: own.map((chart) => ({ chart: chart.name, title: chart.title.text })),
  };
}

/** A cell as it is typed again; one that a formula elsewhere fills holds nothing of its own. */
const contentOf = (cell: SheetCell, typed: unknown): CellChange['content'] => {
  if (typeof cell === 'boolean') return { formula: String(cell).toUpperCase() };
  return typed === '' ? '' : cell;
};

/** @param cells counted from the sheet's first cell, in the order in which they are written */
function write(
  context: Excel.RequestContext,
  { sheet: name }: SheetPlace,
  cells: readonly CellChange[],
  charts: readonly Titled[],
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItem(name);
  for (const { row, column, content } of cells)
    sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[enteredCell(content)]];
  for (const { chart, title } of charts) sheet.charts.getItem(chart).title.text = title;
  return sheet;
}
