import { tableInsertion } from '@cyberbudget/conformance/sheet-host-contract';
import type { TableInsertion } from '@cyberbudget/pane/sheet-host';
import { describe, expect, test } from 'vitest';
import { everything } from './insertions.ts';
import { twoPeople } from './two-people.ts';

const ofOwnSheet = { kind: 'new-sheet', name: '府省庁別' } as const;

describe('a button pressed twice', () => {
  test.each(['values', 'live', 'native', 'publication'] as const)('inserts once (%s)', async (form) => {
    const { mine } = twoPeople();
    const both = await Promise.all([
      mine.insertTable(tableInsertion({ form })),
      mine.insertTable(tableInsertion({ form })),
    ]);
    expect(both).toMatchObject([{ ok: true }, { ok: false, failure: { code: 'cells-taken' } }]);
  });

  test('finds names of its own for new sheets', async () => {
    const { mine, excel } = twoPeople();
    const insertion = tableInsertion({ form: 'native', charts: ['pie', 'bar'], target: ofOwnSheet });
    const both = await Promise.all([mine.insertTable(insertion), mine.insertTable(insertion)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await excel.workbook.sheets.list()).length).toBe(4);
  });
});

/**
 * Inserts mine, whose writing fails at an action after theirs went in whole between my look and my
 * writing.
 */
async function beside(mineAt: TableInsertion, theirsAt: TableInsertion, index: number) {
  const { excel, mine, theirs, keepWaiting } = twoPeople();
  let requests = 0;
  let alone: unknown = null;
  keepWaiting(async () => {
    requests += 1;
    if (requests !== 2) return;
    await theirs.insertTable(theirsAt);
    alone = await everything(excel);
    excel.office.plan({ kind: 'action', index, code: 'GeneralException' });
  });
  const outcome = await mine.insertTable(mineAt);
  return { outcome, alone, after: await everything(excel) };
}

test('a name that they took in the meantime is theirs: mine goes under another', async () => {
  const insertion = { ...tableInsertion({ form: 'native', charts: ['pie'] }), target: ofOwnSheet };
  const { outcome, after } = await beside(insertion, insertion, 1_000_000);
  expect(outcome).toMatchObject({ ok: true, place: { sheet: '府省庁別 2' } });
  expect(after.sheets.length).toBe(4);
});

test('a sheet of figures that they take back after mine found it is made anew', async () => {
  const insertion = tableInsertion({ form: 'native' });
  const { excel, mine, theirs, keepWaiting } = twoPeople();
  await theirs.insertTable({ ...insertion, target: ofOwnSheet });
  const figures = (await excel.workbook.sheets.list()).find(({ name }) => name.startsWith('データ'));
  let requests = 0;
  keepWaiting(async () => {
    requests += 1;
    if (requests === 2) excel.workbook.sheets.remove(figures?.id ?? '');
  });
  const target = { kind: 'place', place: { sheet: 'Sheet1', address: 'A1' } } as const;
  expect(await mine.insertTable({ ...insertion, target })).toMatchObject({ ok: true });
  const sheets = (await excel.workbook.sheets.list()).map(({ name }) => name);
  expect(sheets.filter((name) => name === figures?.name)).toHaveLength(1);
});
