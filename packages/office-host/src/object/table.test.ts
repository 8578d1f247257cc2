import { describe, expect, test } from 'vitest';
import { openExcel } from '../client/open-excel.fixture.ts';

const CELLS = [
  ['府省庁', '金額'],
  ['総務省', 33.9],
  ['防衛省', 881.7],
];

/** Runs over a new workbook that has a table of three rows and two columns at B2. */
async function withTable<T>(act: (table: Excel.Table, sheet: Excel.Worksheet) => () => T): Promise<T> {
  const { Excel } = openExcel();
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
  test('has parts', async () => {
    const addresses = await withTable((table) => {
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const part of parts) part.load('address');
      return () => parts.map(({ address }) => address);
    });
    expect(addresses).toEqual(['Sheet1!B2:C4', 'Sheet1!B2:C2', 'Sheet1!B3:C4']);
  });

  test('keeps its name, style and flags', async () => {
    const read = await withTable((table) => {
      table.name = '府省庁別';
      table.style = 'TableStyleLight9';
      table.showFilterButton = false;
      table.load('name,style,showFilterButton,showTotals');
      return () => table.toJSON();
    });
    expect(read).toMatchObject({
      name: '府省庁別',
      style: 'TableStyleLight9',
      showFilterButton: false,
      showTotals: false,
    });
  });

  test('shows totals in a row of their own, and pushes down what is below', async () => {
    const read = await withTable((table, sheet) => {
      sheet.getRange('B5').values = [['注']];
      table.showTotals = true;
      const total = table.getTotalRowRange().load('address,formulas');
      const below = sheet.getRange('B6').load('values');
      return () => [total.address, total.formulas, below.values];
    });
    expect(read).toEqual(['Sheet1!B5:C5', [['Total', '=SUBTOTAL(109,C3:C4)']], [['注']]]);
  });

  test('takes rows and columns', async () => {
    const read = await withTable((table) => {
      table.rows.add(undefined, [['その他', 1]]);
      table.columns.add(undefined, [['構成比'], [0.024], [0.64], ['']]);
      const range = table.getRange().load('address,values');
      const columns = table.columns.load('items/name,items/index');
      return () => [range.address, range.values.at(-1), columns.items.map(({ name }) => name)];
    });
    expect(read).toEqual(['Sheet1!B2:D5', ['その他', 1, ''], ['府省庁', '金額', '構成比']]);
  });

  test('finds a column by its name', async () => {
    const values = await withTable((table) => {
      const body = table.columns.getItem('金額').getDataBodyRange().load('values');
      return () => body.values;
    });
    expect(values).toEqual([[33.9], [881.7]]);
  });

  test('becomes a range again and leaves its cells', async () => {
    const read = await withTable((table, sheet) => {
      table.convertToRange();
      const count = sheet.tables.getCount();
      const cells = sheet.getRange('B3:C3').load('values');
      return () => [count.value, cells.values];
    });
    expect(read).toEqual([0, [['総務省', 33.9]]]);
  });

  test('is deleted with its cells', async () => {
    const isEmpty = await withTable((table, sheet) => {
      table.delete();
      const used = sheet.getUsedRangeOrNullObject();
      return () => used.isNullObject;
    });
    expect(isEmpty).toBe(true);
  });

  test('gets headers that differ and are text', async () => {
    const { Excel } = openExcel();
    const headers = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:D1').values = [['年度', 2023, '年度', '']];
      const header = sheet.tables.add('A1:D2', true).getHeaderRowRange().load('values');
      await context.sync();
      return header.values;
    });
    expect(headers).toEqual([['年度', '2023', '年度2', 'Column4']]);
  });

  test('without headers gets a row for them', async () => {
    const { Excel } = openExcel();
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B1').values = [['総務省', 33.9]];
      const range = sheet.tables.add('A1:B1', false).getRange().load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ['Column1', 'Column2'],
      ['総務省', 33.9],
    ]);
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
      (_, sheet) => {
        sheet.getRange('F1:G1').merge();
        sheet.tables.add('F1:G3', true);
      },
    ],
    [
      'by a name that is taken',
      'ItemAlreadyExists',
      'Table.name',
      (_, sheet) => Object.assign(sheet.tables.add('F1:G3', true), { name: 'table1' }),
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
    ['merged inside', 'MergedRangeConflict', 'Range.merge', (_, sheet) => sheet.getRange('B2:C2').merge()],
  ])('%s: %s at %s', async (_, code, errorLocation, act) => {
    const run = withTable((table, sheet) => {
      act(table, sheet);
      return () => null;
    });
    await expect(run).rejects.toMatchObject({ code, debugInfo: { errorLocation } });
  });
});
