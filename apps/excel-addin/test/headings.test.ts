import { tableInsertion } from '@cyberbudget/conformance/sheet-host-contract';
import { areaOf } from '@cyberbudget/core';
import type { CellChange, SheetPlace } from '@cyberbudget/pane/sheet-host';
import { describe, expect, test } from 'vitest';
import { everything, firstSheet } from './insertions.ts';
import { type OpenExcel, openExcel } from './open-excel.ts';
import { twoPeople } from './two-people.ts';

// Excel renames a heading that another column of its table has, without a word.

/** A table of ours, and where its headings stand, counted from its first cell. */
async function withTable(sets = {}) {
  const excel = openExcel(sets);
  const outcome = await excel.host.insertTable(tableInsertion());
  if (!outcome.ok) throw new Error(outcome.failure.code);
  const [table] = await excel.workbook.tables.list();
  if (table === undefined) throw new Error('no table');
  const corner = areaOf(outcome.place.address);
  const row = table.area.row - (corner?.row ?? 0);
  const names = async () =>
    (await excel.workbook.cells.values({ ...table.area, rows: 1 }))[0]?.map(String) ?? [];
  return { excel, place: outcome.place, row, names, table };
}

const run = ({ host }: OpenExcel, place: SheetPlace, changes: readonly CellChange[]) =>
  host.rewriteTable?.({ place, changes, chartTitles: {} });

const to = (row: number, names: readonly (string | number)[]): CellChange[] =>
  names.map((content, column) => ({ row, column, content }));

describe('headings become others, and keep their names', () => {
  test.each<[string, (names: readonly string[]) => string[]]>([
    ['one further left', ([first = '', ...rest]) => [...rest, `${first}x`]],
    ['one further right', (names) => ['x', ...names.slice(0, -1)]],
    ['two change places', ([first = '', second = '', ...rest]) => [second, first, ...rest]],
    ['all go around', ([first = '', ...rest]) => [...rest, first]],
    ['in other cases', (names) => ['AMOUNT', 'amount 2', ...names.slice(2)]],
    [
      'a name that is used meanwhile',
      ([first = '', second = '', ...rest]) => [second, first, 'cyberbudget 1', ...rest.slice(1)],
    ],
  ])('%s', async (_, change) => {
    const { excel, place, row, names } = await withTable();
    const wanted = change(await names());
    expect(await run(excel, place, to(row, wanted))).toMatchObject({ ok: true });
    expect(await names()).toEqual(wanted);
  });

  test('and are taken back so', async () => {
    const { excel, place, row, names } = await withTable({ ExcelApi: '1.19' });
    const before = await everything(excel);
    const [first = '', ...rest] = await names();
    excel.office.plan({ kind: 'lost', when: 'after' }, 3);
    expect(await run(excel, place, to(row, [...rest, first]))).toMatchObject({ ok: false });
    expect(await everything(excel)).toEqual(before);
  });
});

describe('a heading that another column has', () => {
  /** A column of the person's own, right of ours. */
  async function withOwnColumn() {
    const { table, ...rest } = await withTable();
    const { workbook } = rest.excel;
    const [, column] = [table.area.row, table.area.column + table.area.columns];
    await workbook.tables.put({ ...table, area: { ...table.area, columns: table.area.columns + 1 } });
    const sheet = await firstSheet(rest.excel);
    await workbook.cells.write({ sheet, row: table.area.row, column, rows: 1, columns: 1 }, [['Mine']]);
    return rest;
  }

  test('is told, and nothing changes', async () => {
    const { excel, place, row } = await withOwnColumn();
    const before = await everything(excel);
    expect(await run(excel, place, to(row, ['x', 'MINE']))).toEqual({
      ok: false,
      failure: { code: 'heading-taken', heading: 'MINE' },
    });
    expect(await everything(excel)).toEqual(before);
  });

  test('is told where somebody named it so in the meantime', async () => {
    const { excel, mine, theirs, keepWaiting } = twoPeople();
    const outcome = await mine.insertTable(tableInsertion());
    const [table] = await excel.workbook.tables.list();
    if (!outcome.ok || table === undefined) throw new Error('no table');
    const { place } = outcome;
    const row = table.area.row - (areaOf(place.address)?.row ?? 0);
    const names = async () => (await excel.workbook.cells.values({ ...table.area, rows: 1 }))[0];
    const [first] = (await names()) ?? [];
    let request = 0;
    keepWaiting(async () => {
      request += 1;
      // Read by now, and about to be written.
      if (request === 4)
        await theirs.rewriteTable?.({
          ...{ place, chartTitles: {} },
          changes: [{ row, column: 1, content: 'x' }],
        });
    });
    const changes = to(row, ['x']);
    expect(await mine.rewriteTable?.({ place, changes, chartTitles: {} })).toEqual({
      ok: false,
      failure: { code: 'heading-taken', heading: 'x' },
    });
    expect((await names())?.slice(0, 2)).toEqual([first, 'x']);
  });
});
