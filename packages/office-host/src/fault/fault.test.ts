import { describe, expect, test } from 'vitest';
import { openExcel } from '../client/open-excel.fixture.ts';
import type { Sheet } from '../workbook/records.ts';

const cell = (context: Excel.RequestContext, address: string) =>
  context.workbook.worksheets.getActiveWorksheet().getRange(address);

/** Writes A1 in one round trip and A2 in another. */
function writeTwice({ Excel }: ReturnType<typeof openExcel>, options: Excel.RunOptions = {}) {
  return Excel.run(options, async (context) => {
    cell(context, 'A1').values = [[1]];
    await context.sync();
    cell(context, 'A2').values = [[2]];
    await context.sync();
  });
}

function column({ workbook, sheetId }: ReturnType<typeof openExcel>) {
  return workbook.cells.values({ sheet: sheetId, row: 0, column: 0, rows: 2, columns: 1 });
}

describe('faults', () => {
  test('an error at an action', async () => {
    const excel = openExcel();
    excel.host.plan({ kind: 'action', index: 3, code: 'GeneralException' });
    await expect(writeTwice(excel)).rejects.toMatchObject({ code: 'GeneralException' });
  });

  test('an error at a member says where', async () => {
    const excel = openExcel();
    excel.host.plan({ kind: 'member', member: 'Range.values', code: 'AccessDenied' }, 1);
    await expect(writeTwice(excel)).rejects.toMatchObject({
      code: 'AccessDenied',
      debugInfo: { errorLocation: 'Range.values' },
    });
    expect(column(excel)).toEqual([[1], ['']]);
  });

  test.each([
    ['before', [[1], ['']]],
    ['after', [[1], [2]]],
  ] as const)('a connection lost %s the second batch was done', async (when, left) => {
    const excel = openExcel();
    excel.host.plan({ kind: 'lost', when }, 1);
    await expect(writeTwice(excel)).rejects.toMatchObject({ code: 'ConnectionFailure' });
    expect(column(excel)).toEqual(left);
  });

  test('a slow answer comes', async () => {
    const excel = openExcel();
    excel.host.plan({ kind: 'slow', milliseconds: 30 });
    const start = performance.now();
    await writeTwice(excel);
    expect(performance.now() - start).toBeGreaterThan(25);
  });

  test('happens once', async () => {
    const excel = openExcel();
    excel.host.plan({ kind: 'lost', when: 'before' });
    await expect(writeTwice(excel)).rejects.toMatchObject({ code: 'ConnectionFailure' });
    await writeTwice(excel);
    expect(column(excel)).toEqual([[1], [2]]);
  });
});

describe('while the user types in a cell', () => {
  test('a batch fails', async () => {
    const excel = openExcel();
    excel.host.enterCell();
    await expect(writeTwice(excel)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });

  test('one that asks to wait is done when the cell is left', async () => {
    const excel = openExcel();
    excel.host.enterCell();
    const writing = writeTwice(excel, { delayForCellEdit: true });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(column(excel)).toEqual([[''], ['']]);
    excel.host.leaveCell();
    await writing;
    expect(column(excel)).toEqual([[1], [2]]);
  });
});

describe('a protected sheet', () => {
  const protectedExcel = () => {
    const excel = openExcel();
    const [sheet] = excel.workbook.sheets.list() as readonly Sheet[];
    if (sheet !== undefined) excel.workbook.sheets.put({ ...sheet, isProtected: true });
    return excel;
  };

  test('takes no values', async () => {
    await expect(writeTwice(protectedExcel())).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test('says that it is protected', async () => {
    const isProtected = await protectedExcel().Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.load('protected');
      await context.sync();
      return protection.protected;
    });
    expect(isProtected).toBe(true);
  });
});

describe('undo', () => {
  test('every sync is a step', async () => {
    const excel = openExcel();
    await writeTwice(excel);
    expect(excel.workbook.undoCount()).toBe(2);
    excel.workbook.undoOnce();
    expect(column(excel)).toEqual([[1], ['']]);
  });

  test('mergeUndoGroup makes one step of a run', async () => {
    const excel = openExcel();
    await writeTwice(excel, { mergeUndoGroup: true });
    expect(excel.workbook.undoCount()).toBe(1);
    excel.workbook.undoOnce();
    expect(column(excel)).toEqual([[''], ['']]);
  });

  test('two runs with mergeUndoGroup are two steps', async () => {
    const excel = openExcel();
    await writeTwice(excel, { mergeUndoGroup: true });
    await writeTwice(excel, { mergeUndoGroup: true });
    expect(excel.workbook.undoCount()).toBe(2);
  });

  test('reading is no step', async () => {
    const excel = openExcel();
    await excel.Excel.run(async (context) => {
      cell(context, 'A1').load('values');
      await context.sync();
    });
    expect(excel.workbook.undoCount()).toBe(0);
  });

  const addAndDelete = (context: Excel.RequestContext) => {
    context.workbook.worksheets.add('weg').delete();
    return context.sync();
  };

  test('what cannot be undone makes Excel forget its steps', async () => {
    const excel = openExcel();
    await writeTwice(excel);
    await excel.Excel.run(addAndDelete);
    expect(excel.workbook.undoCount()).toBe(0);
  });

  test('and is refused in a group', async () => {
    const { Excel } = openExcel();
    await expect(Excel.run({ mergeUndoGroup: true }, addAndDelete)).rejects.toMatchObject({
      code: 'UndoNotSupported',
    });
  });
});
