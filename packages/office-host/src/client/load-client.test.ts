import { describe, expect, test } from 'vitest';
import { openExcel } from './open-excel.fixture.ts';

describe('the client as Microsoft ships it', () => {
  test('what was not loaded cannot be read', async () => {
    const { Excel } = openExcel();
    const reading = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      return range.values;
    });
    await expect(reading).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('values written and read in one batch', async () => {
    const { Excel } = openExcel();
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3');
      range.values = [
        ['総務省', 33.9],
        [true, ''],
      ];
      range.load('values,address,rowCount,valueTypes');
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      address: 'Sheet1!B2:C3',
      rowCount: 2,
      values: [
        ['総務省', 33.9],
        [true, ''],
      ],
      valueTypes: [
        ['String', 'Double'],
        ['Boolean', 'Empty'],
      ],
    });
  });

  test('a range is the same one in the next batch', async () => {
    const { Excel } = openExcel();
    const values = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C3').getCell(1, 1);
      cell.values = [[7]];
      await context.sync();
      cell.load('values,address');
      await context.sync();
      return [cell.values, cell.address];
    });
    expect(values).toEqual([[[7]], 'Sheet1!B2']);
  });

  test('a new sheet is the same one in the next batch, and only one', async () => {
    const { Excel } = openExcel();
    const names = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('予算');
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      const sheets = context.workbook.worksheets;
      sheets.load('items/name');
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Sheet1', '予算']);
  });

  test('calls are only made at the sync', async () => {
    const { Excel, host, workbook } = openExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      expect(await workbook.cells.used('', true)).toBeNull();
      expect(host.roundTrips).toHaveLength(0);
      await context.sync();
    });
    expect(host.roundTrips.filter(({ cleanup }) => !cleanup)).toHaveLength(1);
  });

  test('an object of another run does not go into this one', async () => {
    const { Excel } = openExcel();
    const other = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      return range;
    });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().tables.add(other, true);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidRequestContext' });
  });
});

describe('null objects', () => {
  test.each([
    [
      'a sheet',
      (context: Excel.RequestContext) => context.workbook.worksheets.getItemOrNullObject('nowhere'),
    ],
    ['a table', (context: Excel.RequestContext) => context.workbook.tables.getItemOrNullObject('nothing')],
    [
      'what is used of an empty sheet',
      (context: Excel.RequestContext) =>
        context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(),
    ],
    [
      'a chart of a sheet that is not there',
      (context: Excel.RequestContext) =>
        context.workbook.worksheets.getItemOrNullObject('nowhere').charts.getItemOrNullObject('none'),
    ],
  ])('%s', async (_, find) => {
    const { Excel } = openExcel();
    const isNull = await Excel.run(async (context) => {
      const object = find(context);
      await context.sync();
      return object.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test('take a call in the same batch, as samples do', async () => {
    const { Excel } = openExcel();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Sample').delete();
      context.workbook.worksheets.add('Sample');
      await context.sync();
    });
    await expect(run).resolves.toBeUndefined();
  });
});

describe('errors', () => {
  test.each<[string, string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    [
      'a sheet that is not there',
      'ItemNotFound',
      'WorksheetCollection.getItem',
      (_, { workbook }) => workbook.worksheets.getItem('nowhere').activate(),
    ],
    [
      'a sheet of that name',
      'ItemAlreadyExists',
      'WorksheetCollection.add',
      (_, { workbook }) => workbook.worksheets.add('sheet1'),
    ],
    [
      'a forbidden name',
      'InvalidArgument',
      'WorksheetCollection.add',
      (_, { workbook }) => workbook.worksheets.add('a/b'),
    ],
    ['no address', 'InvalidArgument', 'Worksheet.getRange', (sheet) => sheet.getRange('A1:').load('address')],
    [
      'a cell off the sheet',
      'InvalidArgument',
      'Range.getCell',
      (sheet) => sheet.getRange('A1').getCell(-1, 0).load('address'),
    ],
    [
      'values of another shape',
      'InvalidArgument',
      'Range.values',
      (sheet) => Object.assign(sheet.getRange('A1:B2'), { values: [[1]] }),
    ],
    [
      'what this host does not know',
      'ApiNotFound',
      'Worksheet.pageLayout',
      (sheet) => sheet.pageLayout.load('orientation'),
    ],
    [
      'a way of a member that this host does not know',
      'ApiNotFound',
      'Range.copyFrom',
      (sheet) => sheet.getRange('A1').copyFrom('B1', 'Formats'),
    ],
    ['the last visible sheet', 'InvalidOperation', 'Worksheet.delete', (sheet) => sheet.delete()],
  ])('%s: %s at %s', async (_, code, errorLocation, act) => {
    const { Excel } = openExcel();
    const run = Excel.run(async (context) => {
      act(context.workbook.worksheets.getActiveWorksheet(), context);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ name: 'RichApi.Error', code, debugInfo: { errorLocation } });
  });

  test('a workbook that breaks is answered for', async () => {
    const { Excel, workbook } = openExcel();
    Object.assign(workbook, { select: () => Promise.reject(new Error('no sheet')) });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').select();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'GeneralException',
      message: expect.stringContaining('no sheet'),
    });
  });

  test('what came before the error stays done, what came after is not', async () => {
    const { Excel, workbook, sheetId } = openExcel();
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['before']];
      sheet.getRange('A2:B2').values = [[1]];
      sheet.getRange('A3').values = [['after']];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
    const area = { sheet: sheetId, row: 0, column: 0, rows: 3, columns: 1 };
    expect(await workbook.cells.values(area)).toEqual([['before'], [''], ['']]);
  });
});
