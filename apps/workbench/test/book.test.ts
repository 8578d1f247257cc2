import { readFileSync } from 'node:fs';
import { skipsBrowser } from '@cyberbudget/test-browser';
import { type CellFormulaValue, Workbook } from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canary, findOffice, recalculate } from './recalculate.ts';
import { openWorkbench, type WorkbenchPage } from './workbench-page.ts';

const office = findOffice();

describe.skipIf(skipsBrowser())('the book as a whole', () => {
  let workbench: WorkbenchPage;
  let formulasFile: Uint8Array;

  beforeAll(async () => {
    workbench = await openWorkbench();
    workbench.page.on('dialog', (dialog) => dialog.accept());
  });
  afterAll(() => workbench?.close());

  const download = async (wants: 'values' | 'formulas'): Promise<Uint8Array> => {
    const downloading = workbench.page.waitForEvent('download');
    await workbench.page.selectOption('#download', wants);
    return readFileSync(await (await downloading).path());
  };
  const read = async (bytes: Uint8Array): Promise<Workbook> => {
    const workbook = new Workbook();
    await workbook.xlsx.load(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    );
    return workbook;
  };

  test('is found again after a reload, and calculates', async () => {
    await workbench.type('B14', '経産省');
    await expect.poll(() => workbench.value('C14'), { timeout: 10_000 }).toBe(45.1);
    await workbench.page.waitForSelector('html[data-kept="true"]');
    await workbench.page.waitForTimeout(1500);
    await workbench.reload();
    expect(await workbench.value('C14')).toBe(45.1);
    await workbench.type('B14', '総務省');
    await expect.poll(() => workbench.value('C14'), { timeout: 10_000 }).toBe(33.9);
  });

  test('downloads with values: no formula in it, and each call of the add-in in a note', async () => {
    const book = await read(await download('values'));
    const sheet = book.getWorksheet('はじめに');
    expect(sheet?.getCell('C7').value).toBe(1378.9);
    expect(JSON.stringify(sheet?.getCell('C7').note)).toContain('=CYBERBUDGET()');
    const formulas: string[] = [];
    book.eachSheet((each) =>
      each.eachRow((row) => row.eachCell((cell) => cell.formula && formulas.push(cell.address))),
    );
    expect(formulas).toEqual([]);
  });

  test("downloads with the formulas that a spreadsheet knows, the add-in's as values", async () => {
    formulasFile = await download('formulas');
    const grid = (await read(formulasFile)).getWorksheet('府省庁×分野');
    expect(grid?.getCell('C17').formula).toBe('SUM(C6:C16)');
    expect(grid?.getCell('F6').value).toBe(20.1);
    expect(grid?.getCell('C6').numFmt).toContain('#,##0.0');
    expect(grid?.getColumn('B').width).toBeGreaterThan(20);
  });

  test.skipIf(office === undefined)(
    'is calculated the same in LibreOffice',
    { timeout: 240_000 },
    async () => {
      const checked = await recalculate(office ?? '', await canary());
      expect(resultIn(checked, 'canary', 'A1')).toBe(2);
      const book = await recalculate(office ?? '', formulasFile);
      const totals = ['C17', 'D17', 'E17', 'F17'].map((cell) => resultIn(book, '府省庁×分野', cell));
      expect(totals.map((total) => Math.round(Number(total) * 10) / 10)).toEqual([34, 60.6, 866.5, 48.4]);
    },
  );

  test('begins with the sample again when it is reset', async () => {
    await Promise.all([workbench.page.waitForEvent('load'), workbench.page.click('#reset')]);
    await workbench.page.waitForSelector('#sheet:not([aria-busy])');
    expect(await workbench.value('B14')).toBe('総務省');
  });

  test('leaves nothing on the console, and asks no other address', () => {
    expect(workbench.watch).toEqual({ errors: [], outsideRequests: [], violations: [] });
  });
});

function resultIn(book: Workbook, sheet: string, cell: string): unknown {
  const value = book.getWorksheet(sheet)?.getCell(cell).value as CellFormulaValue | undefined;
  return value?.result;
}
