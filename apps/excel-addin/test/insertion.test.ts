import { publishedTable, tableInsertion } from '@cyberbudget/conformance/sheet-host-contract';
import type { ChartKind, InsertionForm } from '@cyberbudget/pane/sheet-host';
import { describe, expect, test } from 'vitest';
import { everything, firstSheet, waited } from './insertions.ts';
import { openExcel } from './open-excel.ts';

const FORMS: readonly InsertionForm[] = ['values', 'live', 'native', 'publication'];
const CHARTS: readonly ChartKind[] = ['pie', 'bar'];

describe.each(FORMS)('a table as %s', (form) => {
  test('goes in with two round trips', async () => {
    const excel = openExcel();
    expect(await excel.host.insertTable(tableInsertion({ form, charts: CHARTS }))).toMatchObject({
      ok: true,
    });
    expect(waited(excel)).toBe(2);
  });

  test('is one step of undoing, after which the workbook is as it was', async () => {
    const excel = openExcel();
    const before = await everything(excel);
    await excel.host.insertTable(tableInsertion({ form, charts: CHARTS }));
    expect(excel.workbook.undoCount()).toBe(1);
    excel.workbook.undoOnce();
    expect(await everything(excel)).toEqual(before);
  });

  test('keeps what the person did before undoable', async () => {
    const excel = openExcel();
    await excel.app.excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('Z99').values = [['mine']];
      await context.sync();
    });
    await excel.host.insertTable(tableInsertion({ form, charts: CHARTS }));
    expect(excel.workbook.undoCount()).toBe(2);
  });

  // A call that cannot be undone makes Excel refuse the group, and the table is then written a
  // second time without one.
  test('calls nothing that cannot be undone, in a new sheet neither', async () => {
    const excel = openExcel();
    const target = { kind: 'new-sheet', name: '府省庁別' } as const;
    await excel.host.insertTable(tableInsertion({ form, charts: CHARTS, target }));
    expect([waited(excel), excel.workbook.undoCount()]).toEqual([2, 1]);
  });
});

describe('what stands in the sheet', () => {
  test('a real table with its name, over heading and body alone', async () => {
    const excel = openExcel();
    await excel.host.insertTable(tableInsertion());
    const [table] = await excel.workbook.tables.list();
    expect(table).toMatchObject({ name: 'cyberbudget_ministry_2023', area: { row: 2, column: 0, rows: 13 } });
  });

  test('another name where a table has it', async () => {
    const excel = openExcel();
    await excel.host.insertTable(tableInsertion());
    await excel.host.insertTable(
      tableInsertion({ target: { kind: 'place', place: { sheet: 'Sheet1', address: 'A60' } } }),
    );
    const names = (await excel.workbook.tables.list()).map(({ name }) => name);
    expect(names).toEqual(['cyberbudget_ministry_2023', 'cyberbudget_ministry_2023_2']);
  });

  test('a table that one formula fills spills, outside of any real table', async () => {
    const excel = openExcel();
    await excel.host.insertTable(tableInsertion({ table: publishedTable('program'), form: 'live' }));
    const sheet = await firstSheet(excel);
    const shown = await excel.workbook.cells.values({ sheet, row: 2, column: 0, rows: 20, columns: 3 });
    expect(shown.flat()).toContain('総務省');
    expect(await excel.workbook.tables.list()).toEqual([]);
  });

  test.each([
    ['B4', '#,##0.0'],
    // A bound has one decimal more than the estimate.
    ['D4', '#,##0.00'],
    ['F4', '0.0%'],
  ])('numbers have their format (%s)', async (address, format) => {
    const excel = openExcel();
    await excel.host.insertTable(tableInsertion());
    const seen = await excel.app.excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('numberFormat');
      await context.sync();
      return range.numberFormat;
    });
    expect(seen).toEqual([[format]]);
  });

  test('panes are frozen in a sheet of its own and in no other', async () => {
    const excel = openExcel();
    await excel.host.insertTable(tableInsertion());
    await excel.host.insertTable(tableInsertion({ target: { kind: 'new-sheet', name: '府省庁別' } }));
    const frozen = (await excel.workbook.sheets.list()).map((sheet) => sheet.frozen);
    expect(frozen).toEqual([null, { rows: 3, columns: 1 }]);
  });

  test('columns of a sheet are widened and never made narrower', async () => {
    const excel = openExcel();
    const sheet = await firstSheet(excel);
    await excel.workbook.cells.setColumnWidth(sheet, 1, 1, 300);
    const [, , usual = 0] = await excel.workbook.cells.columnWidths(sheet, 0, 3);
    await excel.host.insertTable(tableInsertion());
    const [first = 0, second] = await excel.workbook.cells.columnWidths(sheet, 0, 2);
    expect(second).toBe(300);
    expect(first).toBeGreaterThan(usual);
  });

  test('charts are bound to the cells of the table and stand beside it', async () => {
    const excel = openExcel();
    await excel.host.insertTable(tableInsertion({ charts: CHARTS }));
    const [pie, bar] = await excel.workbook.charts.list();
    expect([pie?.chartType, bar?.chartType]).toEqual(['Pie', 'BarClustered']);
    expect(pie?.source).toMatchObject({ row: 3, column: 5, rows: 12, columns: 1 });
    expect(pie?.look['series/0/xAxisValues']).toMatch(/!A4:A15$/);
    expect(bar?.look['series/1/values']).toMatch(/!C4:C15$/);
    expect(pie?.left).toBeGreaterThan(
      (await excel.workbook.cells.columnWidths(pie?.sheet ?? '', 0, 8)).reduce((a, b) => a + b),
    );
  });
});
