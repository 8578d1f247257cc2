import type { ChartKind, InsertionForm, TableInsertion } from '@cyberbudget/pane/sheet-host';
import { describe, expect, test } from 'vitest';
import { coreTable } from './core-table.ts';
import { type OpenExcel, openExcel } from './open-excel.ts';

const order = (own: Partial<TableInsertion> = {}): TableInsertion => ({
  table: coreTable('ministry'),
  unit: '億円',
  language: 'ja',
  form: 'values',
  year: 2023,
  charts: [],
  target: { kind: 'selection' },
  name: 'cyberbudget_ministry_2023',
  ...own,
});

/** Round trips that a person waits for. */
const waited = ({ office }: OpenExcel): number => office.roundTrips.filter(({ cleanup }) => !cleanup).length;

/** The id of the first sheet. */
async function firstSheet({ workbook }: OpenExcel): Promise<string> {
  return (await workbook.sheets.list())[0]?.id ?? '';
}

/** Everything that a workbook holds, sheet by sheet. */
async function everything({ workbook }: OpenExcel) {
  const sheets = await workbook.sheets.list();
  return {
    sheets,
    cells: await Promise.all(
      sheets.map(async ({ id: sheet }) => {
        const area = (await workbook.cells.used(sheet, false)) ?? {
          sheet,
          row: 0,
          column: 0,
          rows: 1,
          columns: 1,
        };
        return [area, await workbook.cells.formulas(area), await workbook.cells.numberFormats(area)];
      }),
    ),
    widths: await workbook.cells.columnWidths(sheets[0]?.id ?? '', 0, 20),
    tables: await workbook.tables.list(),
    charts: await workbook.charts.list(),
  };
}

const FORMS: readonly InsertionForm[] = ['values', 'live', 'native', 'publication'];
const CHARTS: readonly ChartKind[] = ['pie', 'bar'];

describe.each(FORMS)('a table as %s', (form) => {
  test('goes in with two round trips', async () => {
    const excel = openExcel();
    expect(await excel.host.insertTable(order({ form, charts: CHARTS }))).toMatchObject({ ok: true });
    expect(waited(excel)).toBe(2);
  });

  test('is one step of undoing, after which the workbook is as it was', async () => {
    const excel = openExcel();
    const before = await everything(excel);
    await excel.host.insertTable(order({ form, charts: CHARTS }));
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
    await excel.host.insertTable(order({ form, charts: CHARTS }));
    expect(excel.workbook.undoCount()).toBe(2);
  });

  // A call that cannot be undone makes Excel refuse the group, and the table is then written a second time without one.
  test('calls nothing that cannot be undone, in a new sheet neither', async () => {
    const excel = openExcel();
    const target = { kind: 'new-sheet', name: '府省庁別' } as const;
    await excel.host.insertTable(order({ form, charts: CHARTS, target }));
    expect([waited(excel), excel.workbook.undoCount()]).toEqual([2, 1]);
  });
});

describe('what stands in the sheet', () => {
  test('a real table with its name, over heading and body alone', async () => {
    const excel = openExcel();
    await excel.host.insertTable(order());
    const [table] = await excel.workbook.tables.list();
    expect(table).toMatchObject({ name: 'cyberbudget_ministry_2023', area: { row: 2, column: 0, rows: 13 } });
  });

  test('another name where a table has it', async () => {
    const excel = openExcel();
    await excel.host.insertTable(order());
    await excel.host.insertTable(
      order({ target: { kind: 'place', place: { sheet: 'Sheet1', address: 'A60' } } }),
    );
    const names = (await excel.workbook.tables.list()).map(({ name }) => name);
    expect(names).toEqual(['cyberbudget_ministry_2023', 'cyberbudget_ministry_2023_2']);
  });

  test('a table that one formula fills spills, outside of any real table', async () => {
    const excel = openExcel();
    await excel.host.insertTable(order({ table: coreTable('program'), form: 'live' }));
    const sheet = await firstSheet(excel);
    const shown = await excel.workbook.cells.values({ sheet, row: 2, column: 0, rows: 20, columns: 3 });
    expect(shown.flat()).toContain('総務省');
    expect(await excel.workbook.tables.list()).toEqual([]);
  });

  test.each([
    ['B4', '#,##0.0'],
    ['D4', '#,##0.0'],
    ['F4', '0.0%'],
  ])('numbers have their format (%s)', async (address, format) => {
    const excel = openExcel();
    await excel.host.insertTable(order());
    const seen = await excel.app.excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('numberFormat');
      await context.sync();
      return range.numberFormat;
    });
    expect(seen).toEqual([[format]]);
  });

  test('panes are frozen in a sheet of its own and in no other', async () => {
    const excel = openExcel();
    await excel.host.insertTable(order());
    await excel.host.insertTable(order({ target: { kind: 'new-sheet', name: '府省庁別' } }));
    const frozen = (await excel.workbook.sheets.list()).map((sheet) => sheet.frozen);
    expect(frozen).toEqual([null, { rows: 3, columns: 1 }]);
  });

  test('columns of a sheet are widened and never made narrower', async () => {
    const excel = openExcel();
    const sheet = await firstSheet(excel);
    await excel.workbook.cells.setColumnWidth(sheet, 1, 1, 300);
    const [, , usual = 0] = await excel.workbook.cells.columnWidths(sheet, 0, 3);
    await excel.host.insertTable(order());
    const [first = 0, second] = await excel.workbook.cells.columnWidths(sheet, 0, 2);
    expect(second).toBe(300);
    expect(first).toBeGreaterThan(usual);
  });

  test('charts are bound to the cells of the table and stand beside it', async () => {
    const excel = openExcel();
    await excel.host.insertTable(order({ charts: CHARTS }));
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

describe('an error half-way leaves nothing behind', () => {
  const members = [
    'Range.formulas',
    'Range.numberFormat',
    'TableCollection.add',
    'Table.name',
    'ChartCollection.add',
    'Chart.setPosition',
  ];

  test.each(members)('at %s', async (member) => {
    const excel = openExcel();
    const before = await everything(excel);
    excel.office.plan({ kind: 'member', member, code: 'GeneralException' }, 1);
    const outcome = await excel.host.insertTable(order({ form: 'native', charts: CHARTS }));
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'unknown' } });
    expect(await everything(excel)).toEqual(before);
  });

  test('in a new sheet', async () => {
    const excel = openExcel();
    const before = await everything(excel);
    excel.office.plan({ kind: 'member', member: 'ChartCollection.add', code: 'GeneralException' }, 1);
    await excel.host.insertTable(order({ charts: CHARTS, target: { kind: 'new-sheet', name: '府省庁別' } }));
    expect(await everything(excel)).toEqual(before);
  });

  test.each(['before', 'after'] as const)('the connection breaks %s Excel has done it', async (when) => {
    const excel = openExcel();
    const before = await everything(excel);
    excel.office.plan({ kind: 'lost', when }, 1);
    const outcome = await excel.host.insertTable(order({ form: 'native', charts: CHARTS }));
    expect(outcome).toEqual({ ok: false, failure: { code: 'connection-lost' } });
    expect(await everything(excel)).toEqual(before);
  });

  test('the connection stays away for a while', async () => {
    const excel = openExcel();
    const before = await everything(excel);
    for (const trip of [1, 2])
      excel.office.plan({ kind: 'lost', when: trip === 1 ? 'after' : 'before' }, trip);
    await excel.host.insertTable(order());
    expect(await everything(excel)).toEqual(before);
  });

  test('other tables and charts of the sheet stay', async () => {
    const excel = openExcel();
    await excel.host.insertTable(order({ charts: CHARTS }));
    const before = await everything(excel);
    excel.office.plan({ kind: 'member', member: 'Chart.setPosition', code: 'GeneralException' }, 1);
    const target = { kind: 'place', place: { sheet: 'Sheet1', address: 'A60' } } as const;
    await excel.host.insertTable(order({ charts: CHARTS, target }));
    expect(await everything(excel)).toEqual(before);
  });
});

describe('a cell in edit mode', () => {
  test('is told, and nothing is written', async () => {
    const excel = openExcel();
    const before = await everything(excel);
    excel.office.enterCell();
    expect(await excel.host.insertTable(order())).toEqual({ ok: false, failure: { code: 'editing-cell' } });
    excel.office.leaveCell();
    expect(await everything(excel)).toEqual(before);
  });
});

describe('an older Excel', () => {
  test('without undo groups gets the table all the same', async () => {
    const excel = openExcel({ ExcelApi: '1.12' });
    expect(await excel.host.insertTable(order())).toMatchObject({ ok: true });
    expect(waited(excel)).toBe(2);
  });

  test('that cannot tell merged cells has the table taken back by what it refuses', async () => {
    const excel = openExcel({ ExcelApi: '1.12' });
    const sheet = await firstSheet(excel);
    await excel.workbook.cells.merge({ sheet, row: 4, column: 1, rows: 2, columns: 2 });
    const before = await everything(excel);
    expect(await excel.host.insertTable(order())).toMatchObject({
      ok: false,
      failure: { code: 'merged-cells' },
    });
    expect(await everything(excel)).toEqual(before);
  });

  test('a group that Excel refuses is written without one', async () => {
    const excel = openExcel();
    excel.office.plan({ kind: 'member', member: 'Range.formulas', code: 'UndoNotSupported' }, 1);
    expect(await excel.host.insertTable(order({ form: 'live' }))).toMatchObject({ ok: true });
    const sheet = await firstSheet(excel);
    expect(await excel.workbook.cells.values({ sheet, row: 3, column: 0, rows: 1, columns: 1 })).toEqual([
      ['防衛省'],
    ]);
  });
});

test('a table of 10,000 rows with long titles goes in several requests, none too large', async () => {
  const excel = openExcel();
  const rows = Array.from({ length: 10_000 }, (_, row) => ({
    kind: 'body' as const,
    cells: [`${'長い施策名'.repeat(40)}${row}`, row],
  }));
  const [first, second] = coreTable('ministry').columns;
  if (first === undefined || second === undefined) throw new Error('no columns');
  const table = { ...coreTable('ministry'), id: 'long', columns: [first, second], rows };
  expect(await excel.host.insertTable(order({ table }))).toMatchObject({ ok: true });
  expect(waited(excel)).toBeGreaterThan(2);
  expect(excel.workbook.undoCount()).toBe(1);
});
