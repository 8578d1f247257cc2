import { describe, expect, test } from 'vitest';
import { openExcel } from '../client/open-excel.fixture.ts';

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
  test('takes no values', async () => {
    const excel = openExcel();
    const run = excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      cell(context, 'A1').values = [[1]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test('takes values in unlocked cells, and says that it is protected', async () => {
    const { Excel } = openExcel();
    const isProtected = await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      cell(context, 'A1').format.protection.locked = false;
      protection.protect();
      cell(context, 'A1').values = [[1]];
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

  const rename = (context: Excel.RequestContext) => {
    context.workbook.worksheets.getActiveWorksheet().name = '改名';
    return context.sync();
  };

  test('what cannot be undone makes Excel forget its steps', async () => {
    const excel = openExcel();
    await writeTwice(excel);
    await excel.Excel.run(rename);
    expect(excel.workbook.undoCount()).toBe(0);
  });

  test('and is refused in a group', async () => {
    const { Excel } = openExcel();
    await expect(Excel.run({ mergeUndoGroup: true }, rename)).rejects.toMatchObject({
      code: 'UndoNotSupported',
    });
  });
});
