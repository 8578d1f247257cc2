import { publishedTable } from '@cyberbudget/conformance/sheet-host-contract';
import { publishedLibrary } from '@cyberbudget/documents';
import { describe, expect, test } from 'vitest';
import { type OpenExcel, openExcel } from './open-excel.ts';

const insertLive = ({ host }: OpenExcel, kind: string) =>
  host.insertTable({
    table: publishedTable(kind),
    unit: '億円',
    language: 'ja',
    form: 'live',
    library: publishedLibrary(),
    charts: [],
    target: { kind: 'selection' },
    name: 'cyberbudget',
  });

/** The cells of the first sheet as typed, and as shown. */
async function cellsOf({ workbook }: OpenExcel) {
  const [sheet] = await workbook.sheets.list();
  const used = sheet === undefined ? null : await workbook.cells.used(sheet.id, true);
  if (used === null) throw new Error('the sheet is empty');
  return { typed: await workbook.cells.formulas(used), shown: await workbook.cells.values(used) };
}

/** Makes every live cell of the workbook a value. */
async function share({ host }: OpenExcel) {
  const live = await host.liveCells?.();
  const cells = live?.ok === true ? live.cells.map(({ place }) => place) : [];
  return host.makeShareable?.({
    cells,
    sources: {
      name: '出典',
      rows: [
        ['シート', 'セル'],
        ['Sheet1', 'B4'],
      ],
    },
  });
}

describe('配布用にする', () => {
  test.each(['ministry', 'program'])('the table %s shows what it showed, without a formula', async (kind) => {
    const excel = openExcel();
    await insertLive(excel, kind);
    const { shown } = await cellsOf(excel);
    expect(await share(excel)).toEqual({ ok: true, place: { sheet: '出典', address: 'A1' } });
    const after = await cellsOf(excel);
    expect(after.typed.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('='))).toEqual([]);
    expect(after.shown).toEqual(shown);
  });

  test('is one step of undoing', async () => {
    const excel = openExcel();
    await insertLive(excel, 'ministry');
    const before = excel.workbook.undoCount();
    await share(excel);
    expect(excel.workbook.undoCount()).toBe(before + 1);
  });

  test('takes opening with the workbook back', async () => {
    const excel = openExcel();
    await excel.host.openWithWorkbook?.(true);
    await insertLive(excel, 'field');
    await share(excel);
    expect(await excel.host.opensWithWorkbook?.()).toEqual({ ok: true, opens: false });
  });

  test.each(['Range.copyFrom', 'WorksheetFreezePanes.freezeRows'])(
    'an error at %s leaves it as it was',
    async (member) => {
      const excel = openExcel({ ExcelApi: '1.19' });
      await insertLive(excel, 'program');
      const before = await cellsOf(excel);
      // Three round trips to find the cells (names, used cells, a sheet), one to read them; then
      // comes the writing.
      excel.office.plan({ kind: 'member', member, code: 'GeneralException' }, 4);
      expect(await share(excel)).toMatchObject({ ok: false, failure: { code: 'unknown' } });
      expect(await cellsOf(excel)).toEqual(before);
      expect((await excel.workbook.sheets.list()).map(({ name }) => name)).toEqual(['Sheet1']);
    },
  );
});

describe('an Excel without a shared runtime', () => {
  test('is not offered to open with the workbook', async () => {
    const { host } = openExcel({}, false);
    expect([host.opensWithWorkbook, host.openWithWorkbook]).toEqual([undefined, undefined]);
  });
});

test.each([
  ['1.20', false],
  ['1.19', true],
])('with ExcelApi %s the pane promises one step of undoing: %s is false', (version, inSteps) => {
  expect(openExcel({ ExcelApi: version }).host.undoesInSteps).toBe(inSteps);
});
