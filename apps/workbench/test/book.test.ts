import { readFileSync } from 'node:fs';
import { areaOf } from '@cyberbudget/core';
import { skipsBrowser } from '@cyberbudget/test-browser';
import { ooxmlErrors, recalculated, SOFFICE, VALIDATOR } from '@cyberbudget/test-office';
import { type Cell, readXlsx, type Workbook, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkbench, type WorkbenchPage } from './workbench-page.ts';

describe.skipIf(skipsBrowser())('the book as a whole', () => {
  let workbench: WorkbenchPage;
  let formulasFile: Uint8Array;
  const fileNames = new Set<string>();

  beforeAll(async () => {
    workbench = await openWorkbench();
    workbench.page.on('dialog', (dialog) => dialog.accept());
  });
  afterAll(() => workbench?.close());

  const download = async (wants: 'values' | 'formulas'): Promise<Uint8Array> => {
    const downloading = workbench.page.waitForEvent('download');
    await workbench.page.selectOption('#download', wants);
    const downloaded = await downloading;
    fileNames.add(downloaded.suggestedFilename());
    return readFileSync(await downloaded.path());
  };
  const read = (bytes: Uint8Array): Promise<Workbook> => readXlsx(bytes, { readStyles: true });

  test('is found again after a reload, and calculates', async () => {
    await workbench.type('B14', '経産省');
    await expect.poll(() => workbench.value('C14'), { timeout: 10_000 }).toBe(45.1);
    await workbench.page.waitForSelector('html[data-kept="true"]');
    await workbench.reload();
    // The first answers of the add-in may come after the page: until then a cell says #N/A.
    await expect.poll(() => workbench.value('C14'), { timeout: 10_000 }).toBe(45.1);
    await workbench.type('B14', '総務省');
    await expect.poll(() => workbench.value('C14'), { timeout: 10_000 }).toBe(33.9);
  });

  test('downloads with values: no formula in it, and each call of the add-in in a note', async () => {
    const book = await read(await download('values'));
    expect(valueIn(book, 'はじめに', 'C7')).toBe(1378.9);
    expect(cellIn(book, 'はじめに', 'C7')?.comment?.text).toContain('=CYBERBUDGET()');
    const cells = book.sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  test("downloads with the formulas that a spreadsheet knows, the add-in's as values", async () => {
    formulasFile = await download('formulas');
    const book = await read(formulasFile);
    expect(cellIn(book, '府省庁×分野', 'C18')?.formula).toBe('SUM(C7:C17)');
    expect(valueIn(book, '府省庁×分野', 'F7')).toBe(20.1);
    expect(cellIn(book, '府省庁×分野', 'C7')?.style?.numFmt).toContain('#,##0.0');
    const grid = book.sheets.find(({ name }) => name === '府省庁×分野');
    expect(grid?.columns?.[1]?.width).toBeGreaterThan(20);
  });

  test('the two files have names of their own', () => {
    expect([...fileNames].map((name) => name.replace(/^.* /, ''))).toEqual(['値.xlsx', '数式.xlsx']);
  });

  test.skipIf(VALIDATOR === undefined)('Office has nothing against the file', async () => {
    expect(await ooxmlErrors(formulasFile, 'xlsx')).toEqual([]);
  });

  test.skipIf(SOFFICE === undefined)(
    'is calculated the same in LibreOffice',
    { timeout: 240_000 },
    async () => {
      const wrong = new Map([['0,0', { value: null, formula: '1+1', formulaResult: 3 }]]);
      const canary = await writeXlsx({ sheets: [{ name: 'canary', cells: wrong }] });
      const [corrected, own] = await recalculated([canary, formulasFile]);
      expect(cellIn(await read(corrected), 'canary', 'A1')?.formulaResult).toBe(2);
      const book = await read(own);
      const totals = ['C18', 'D18', 'E18', 'F18'].map(
        (cell) => cellIn(book, '府省庁×分野', cell)?.formulaResult,
      );
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

/** A cell by its sheet and address; undefined for one that is empty and plain. */
function cellIn({ sheets }: Workbook, sheet: string, address: string): Partial<Cell> | undefined {
  const area = areaOf(address);
  return sheets.find(({ name }) => name === sheet)?.cells?.get(`${area?.row},${area?.column}`);
}

const valueIn = (book: Workbook, sheet: string, address: string): unknown => {
  const area = areaOf(address);
  const rows = book.sheets.find(({ name }) => name === sheet)?.rows;
  return rows?.[area?.row ?? -1]?.[area?.column ?? -1];
};
