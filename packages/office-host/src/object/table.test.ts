import { describe, expect, test } from 'vitest';
import { openExcel } from '../client/open-excel.fixture.ts';

const CELLS = [
  ['府省庁', '金額'],
  ['総務省', 33.9],
  ['防衛省', 881.7],
];

/**
 * Runs over a new workbook that has a table of three rows and two columns at B2, and merged cells
 * at F1:G1.
 */
async function withTable<T>(act: (table: Excel.Table, sheet: Excel.Worksheet) => () => T): Promise<T> {
  const { Excel, workbook, sheetId } = openExcel();
  workbook.cells.merge({ sheet: sheetId, row: 0, column: 5, rows: 1, columns: 2 });
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('B2:C4');
    range.values = CELLS;
    const read = act(sheet.tables.add(range, true), sheet);
    await context.sync();
    return read();
  });
}

describe('a table', () => {
  test('keeps its name and style', async () => {
    const read = await withTable((table) => {
      table.name = '府省庁別';
      table.style = 'TableStyleLight9';
      table.load('name,style');
      return () => table.toJSON();
    });
    expect(read).toMatchObject({ name: '府省庁別', style: 'TableStyleLight9' });
  });

  test.each([
    ['B4:D9', false, 1],
    ['B4:D9', true, 0],
    ['A1:D9', true, 1],
  ])('is one that %s has (whole: %s): %i', async (address, isWhole, count) => {
    const found = await withTable((_, sheet) => {
      const tables = sheet.getRange(address).getTables(isWhole).load('items/name');
      return () => tables.items.length;
    });
    expect(found).toBe(count);
  });

  test('is deleted with its cells', async () => {
    const isEmpty = await withTable((table, sheet) => {
      table.delete();
      const used = sheet.getUsedRangeOrNullObject(true);
      return () => used.isNullObject;
    });
    expect(isEmpty).toBe(true);
  });

  test('becomes cells that stay', async () => {
    const found = await withTable((table, sheet) => {
      const cells = table.convertToRange().load('address,values');
      const tables = sheet.tables.load('items/name');
      return () => [cells.address, cells.values, tables.items.length];
    });
    expect(found).toEqual(['Sheet1!B2:C4', CELLS, 0]);
  });

  test('says where it is', async () => {
    const address = await withTable((table) => {
      const range = table.getRange().load('address');
      return () => range.address;
    });
    expect(address).toBe('Sheet1!B2:C4');
  });

  test('gets headers that differ and are text', async () => {
    const { Excel } = openExcel();
    const headers = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:D1').values = [['年度', 2023, '年度', '']];
      sheet.tables.add('A1:D2', true);
      const header = sheet.getRange('A1:D1').load('values');
      await context.sync();
      return header.values;
    });
    expect(headers).toEqual([['年度', '2023', '年度2', 'Column4']]);
  });

  test('makes a text of a heading that is a formula', async () => {
    const { Excel } = openExcel({ evaluate: () => 2023 });
    const read = await Excel.run(async (context) => {
      const heading = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      heading.formulas = [['=YEAR()']];
      context.workbook.worksheets.getActiveWorksheet().tables.add('A1:A2', true);
      heading.load('formulas,valueTypes');
      await context.sync();
      return [heading.formulas[0]?.[0], heading.valueTypes[0]?.[0]];
    });
    expect(read).toEqual(['2023', 'String']);
  });
});

describe('a table is refused', () => {
  test.each<[string, string, string, (table: Excel.Table, sheet: Excel.Worksheet) => unknown]>([
    [
      'over another',
      'MergedRangeConflict',
      'TableCollection.add',
      (_, sheet) => sheet.tables.add('C4:D9', true),
    ],
    [
      'over merged cells',
      'MergedRangeConflict',
      'TableCollection.add',
      (_, sheet) => sheet.tables.add('F1:G3', true),
    ],
    [
      'by a name that is taken',
      'ItemAlreadyExists',
      'Table.name',
      (_, sheet) => Object.assign(sheet.tables.add('F2:G3', true), { name: 'table1' }),
    ],
    [
      'by a name like a cell',
      'InvalidArgument',
      'Table.name',
      (table) => Object.assign(table, { name: 'FY2023' }),
    ],
    [
      'by a name with a blank',
      'InvalidArgument',
      'Table.name',
      (table) => Object.assign(table, { name: '府省庁 別' }),
    ],
    [
      'without headings',
      'ApiNotFound',
      'TableCollection.add',
      (_, sheet) => sheet.tables.add('F2:G3', false),
    ],
  ])('%s: %s at %s', async (_, code, errorLocation, act) => {
    const run = withTable((table, sheet) => {
      act(table, sheet);
      return () => null;
    });
    await expect(run).rejects.toMatchObject({ code, debugInfo: { errorLocation } });
  });
});
