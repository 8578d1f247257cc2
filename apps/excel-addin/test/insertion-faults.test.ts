import { publishedTable, tableInsertion } from '@cyberbudget/conformance/sheet-host-contract';
import type { ChartKind } from '@cyberbudget/pane/sheet-host';
import { describe, expect, test } from 'vitest';
import { everything, firstSheet, waited } from './insertions.ts';
import { openExcel } from './open-excel.ts';

const CHARTS: readonly ChartKind[] = ['pie', 'bar'];

/** Where there are no undo groups an error is not tried again. */
const WITHOUT_GROUPS = { ExcelApi: '1.19' };

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
    const excel = openExcel(WITHOUT_GROUPS);
    const before = await everything(excel);
    excel.office.plan({ kind: 'member', member, code: 'GeneralException' }, 1);
    const outcome = await excel.host.insertTable(tableInsertion({ form: 'native', charts: CHARTS }));
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'unknown' } });
    expect(await everything(excel)).toEqual(before);
  });

  // Cells that a person prepared and has not filled yet: the first round trip asks how they look.
  test.each(['Range.numberFormat', 'TableCollection.add', 'ChartCollection.add'])(
    'number formats of empty cells come back (%s)',
    async (member) => {
      const excel = openExcel(WITHOUT_GROUPS);
      const area = { sheet: await firstSheet(excel), row: 1, column: 0, rows: 2, columns: 2 };
      await excel.workbook.cells.setNumberFormats(area, [
        ['0.0%', 'yyyy/m/d'],
        ['General', '#,##0'],
      ]);
      const formats = () => excel.workbook.cells.numberFormats(area);
      const before = await formats();
      excel.office.plan({ kind: 'member', member, code: 'GeneralException' }, 2);
      const outcome = await excel.host.insertTable(tableInsertion({ form: 'native', charts: CHARTS }));
      expect(outcome).toMatchObject({ ok: false });
      expect(await formats()).toEqual(before);
      expect(await excel.workbook.cells.used(area.sheet, true)).toBeNull();
    },
  );

  test('in a new sheet', async () => {
    const excel = openExcel(WITHOUT_GROUPS);
    const before = await everything(excel);
    excel.office.plan({ kind: 'member', member: 'ChartCollection.add', code: 'GeneralException' }, 1);
    await excel.host.insertTable(
      tableInsertion({ charts: CHARTS, target: { kind: 'new-sheet', name: '府省庁別' } }),
    );
    expect(await everything(excel)).toEqual(before);
  });

  test.each(['before', 'after'] as const)('the connection breaks %s Excel has done it', async (when) => {
    const excel = openExcel(WITHOUT_GROUPS);
    const before = await everything(excel);
    excel.office.plan({ kind: 'lost', when }, 1);
    const outcome = await excel.host.insertTable(tableInsertion({ form: 'native', charts: CHARTS }));
    expect(outcome).toEqual({ ok: false, failure: { code: 'connection-lost' } });
    expect(await everything(excel)).toEqual(before);
  });

  test('the connection stays away for a while', async () => {
    const excel = openExcel(WITHOUT_GROUPS);
    const before = await everything(excel);
    for (const trip of [1, 2])
      excel.office.plan({ kind: 'lost', when: trip === 1 ? 'after' : 'before' }, trip);
    await excel.host.insertTable(tableInsertion());
    expect(await everything(excel)).toEqual(before);
  });

  test.each(['Range.formulas', 'ChartTitle.text', 'after'])(
    'while a table is run again (%s)',
    async (what) => {
      const excel = openExcel(WITHOUT_GROUPS);
      const table = await excel.host.insertTable(tableInsertion({ charts: CHARTS }));
      if (!table.ok) throw new Error(table.failure.code);
      const titles = async () => (await excel.workbook.charts.list()).map(({ look }) => look['title/text']);
      const before = [await everything(excel), await titles()];
      const changes = [3, 4, 5].map((row) => ({ row, column: 1, content: 1 }));
      const rewriting = { place: table.place, changes, chartTitles: { pie: 'A', bar: 'B' } };
      excel.office.plan(
        what === 'after'
          ? { kind: 'lost', when: 'after' }
          : { kind: 'member', member: what, code: 'GeneralException' },
        3,
      );
      expect(await excel.host.rewriteTable?.(rewriting)).toMatchObject({ ok: false });
      expect([await everything(excel), await titles()]).toEqual(before);
      expect(await excel.host.rewriteTable?.(rewriting)).toMatchObject({ ok: true });
      expect(await titles()).toEqual(['A', 'B']);
    },
  );

  test('the connection stays away for a while, after a chart on its own', async () => {
    const excel = openExcel(WITHOUT_GROUPS);
    const insertion = tableInsertion({ charts: CHARTS });
    const table = await excel.host.insertTable({ ...insertion, charts: [] });
    if (!table.ok) throw new Error(table.failure.code);
    const before = await everything(excel);
    excel.office.plan({ kind: 'lost', when: 'after' }, 1);
    excel.office.plan({ kind: 'lost', when: 'before' }, 2);
    const outcome = await excel.host.insertChart?.(insertion, table.place);
    expect(outcome).toEqual({ ok: false, failure: { code: 'connection-lost' } });
    expect(await everything(excel)).toEqual(before);
  });

  test('the connection stays away for a while, after 配布用にする', async () => {
    const excel = openExcel(WITHOUT_GROUPS);
    await excel.host.insertTable(tableInsertion({ form: 'live' }));
    const live = await excel.host.liveCells?.();
    const cells = live?.ok === true ? live.cells.map(({ place }) => place) : [];
    const before = await everything(excel);
    excel.office.plan({ kind: 'lost', when: 'after' }, 1);
    excel.office.plan({ kind: 'lost', when: 'before' }, 2);
    const sources = { name: '出典', rows: [['シート']] };
    expect(await excel.host.makeShareable?.({ cells, sources })).toMatchObject({ ok: false });
    expect(await everything(excel)).toEqual(before);
  });

  test('other tables and charts of the sheet stay', async () => {
    const excel = openExcel(WITHOUT_GROUPS);
    await excel.host.insertTable(tableInsertion({ charts: CHARTS }));
    const before = await everything(excel);
    excel.office.plan({ kind: 'member', member: 'Chart.setPosition', code: 'GeneralException' }, 1);
    const target = { kind: 'place', place: { sheet: 'Sheet1', address: 'A60' } } as const;
    await excel.host.insertTable(tableInsertion({ charts: CHARTS, target }));
    expect(await everything(excel)).toEqual(before);
  });
});

describe('a cell in edit mode', () => {
  // Between the two round trips somebody began to type: by the time of a third, what they typed
  // would be gone.
  test('after the workbook was read: nothing is written, so nothing is cleared', async () => {
    const excel = openExcel();
    excel.office.plan({ kind: 'action', index: 0, code: 'InvalidOperationInCellEditMode' }, 1);
    expect(await excel.host.insertTable(tableInsertion())).toEqual({
      ok: false,
      failure: { code: 'editing-cell' },
    });
    expect(waited(excel)).toBe(2);
  });

  test('is told, and nothing is written', async () => {
    const excel = openExcel();
    const before = await everything(excel);
    excel.office.enterCell();
    expect(await excel.host.insertTable(tableInsertion())).toEqual({
      ok: false,
      failure: { code: 'editing-cell' },
    });
    excel.office.leaveCell();
    expect(await everything(excel)).toEqual(before);
  });
});

describe('an older Excel', () => {
  test('without undo groups gets the table all the same', async () => {
    const excel = openExcel({ ExcelApi: '1.12' });
    expect(await excel.host.insertTable(tableInsertion())).toMatchObject({ ok: true });
    expect(waited(excel)).toBe(2);
  });

  test('that cannot tell merged cells has the table taken back by what it refuses', async () => {
    const excel = openExcel({ ExcelApi: '1.12' });
    const sheet = await firstSheet(excel);
    await excel.workbook.cells.merge({ sheet, row: 4, column: 1, rows: 2, columns: 2 });
    const before = await everything(excel);
    expect(await excel.host.insertTable(tableInsertion())).toMatchObject({
      ok: false,
      failure: { code: 'table-conflict' },
    });
    expect(await everything(excel)).toEqual(before);
  });

  test.each(['UndoNotSupported', 'GeneralException', 'InvalidArgument', 'InvalidOperation'] as const)(
    'a group that Excel refuses as %s is written without one',
    async (code) => {
      const excel = openExcel();
      excel.office.plan({ kind: 'member', member: 'Range.formulas', code }, 1);
      expect(await excel.host.insertTable(tableInsertion({ form: 'live' }))).toMatchObject({ ok: true });
      const sheet = await firstSheet(excel);
      expect(await excel.workbook.cells.values({ sheet, row: 3, column: 0, rows: 1, columns: 1 })).toEqual([
        ['防衛省'],
      ]);
    },
  );
});

test('a table of 10,000 rows with long titles goes in several requests, none too large', async () => {
  const excel = openExcel();
  const rows = Array.from({ length: 10_000 }, (_, row) => ({
    kind: 'body' as const,
    cells: [`${'長い施策名'.repeat(40)}${row}`, row],
  }));
  const [first, second] = publishedTable('ministry').columns;
  if (first === undefined || second === undefined) throw new Error('no columns');
  const table = { ...publishedTable('ministry'), id: 'long', columns: [first, second], rows };
  expect(await excel.host.insertTable(tableInsertion({ table }))).toMatchObject({ ok: true });
  expect(waited(excel)).toBeGreaterThan(2);
  expect(excel.workbook.undoCount()).toBe(1);
});
