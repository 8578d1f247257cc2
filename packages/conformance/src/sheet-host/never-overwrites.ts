import { areaOf } from '@cyberbudget/core';
import { layoutInsertion } from '@cyberbudget/pane/layout';
import type { SheetPlace, TableInsertion } from '@cyberbudget/pane/sheet-host';
import { describe, expect, test } from 'vitest';
import type { CreateSheet, SheetUnderTest } from './sheet-under-test.ts';
import { tableInsertion } from './table-insertions.ts';

const EVERYTHING = 'A1:Z60';

/** Everything that a person would notice: the sheets, and what stands in the one that is shown. */
async function picture({ sheet, sheets, read }: SheetUnderTest) {
  return { sheets: await sheets(), cells: await read({ sheet, address: EVERYTHING }) };
}

/** Expects a failure that leaves the workbook as it was. */
async function refused(sheet: SheetUnderTest, insertion: TableInsertion, code: string) {
  const before = await picture(sheet);
  const outcome = await sheet.host.insertTable(insertion);
  expect(outcome).toMatchObject({ ok: false, failure: { code } });
  expect(await picture(sheet)).toEqual(before);
  return outcome;
}

/** What a host must do where something is in the way: say so, and leave the workbook as it was. */
export function neverOverwrites(create: CreateSheet, grows: boolean): void {
  describe('something in the way', () => {
    const mine = (sheet: SheetUnderTest, address = 'C5'): SheetPlace => ({ sheet: sheet.sheet, address });

    test.each(['values', 'native', 'live'] as const)(
      'taken cells are kept, a free range is offered (%s)',
      async (form) => {
        const sheet = await create();
        await sheet.write(mine(sheet), [['mine']]);
        const insertion = tableInsertion({ form });
        const outcome = await refused(sheet, insertion, 'cells-taken');
        const free = !outcome.ok && outcome.failure.code === 'cells-taken' ? outcome.failure.free : null;
        const { cells, columns } = layoutInsertion(insertion);
        expect(areaOf(free?.address ?? '')).toMatchObject({ rows: cells.length, columns: columns.length });
        const again = await sheet.host.insertTable({
          ...insertion,
          target: { kind: 'place', place: free ?? mine(sheet) },
        });
        expect(again).toEqual({ ok: true, place: free });
        expect(await sheet.read(mine(sheet))).toEqual([['mine']]);
      },
    );

    test('a cell with a formula counts as taken', async () => {
      const sheet = await create();
      await sheet.write(mine(sheet, 'A1'), [[{ formula: '=""' }]]);
      await refused(sheet, tableInsertion(), 'cells-taken');
    });

    test('a protected sheet', async () => {
      const sheet = await create();
      await sheet.protect(sheet.sheet);
      await refused(sheet, tableInsertion({ form: 'native' }), 'protected-sheet');
    });

    test('merged cells', async () => {
      const sheet = await create();
      await sheet.merge(mine(sheet, 'B4:C5'));
      await refused(sheet, tableInsertion(), 'merged-cells');
    });

    test('a lost connection', async () => {
      const sheet = await create();
      sheet.disconnect();
      await refused(sheet, tableInsertion({ form: 'native' }), 'connection-lost');
      expect(await sheet.host.insertTable(tableInsertion())).toMatchObject({ ok: true });
    });

    test.skipIf(grows)('the end of the sheet', async () => {
      const sheet = await create();
      await sheet.select({ sheet: sheet.sheet, address: 'A1048570' });
      await refused(sheet, tableInsertion(), 'too-large');
    });

    test('a sheet that is not there', async () => {
      const sheet = await create();
      const place = { sheet: 'no such sheet', address: 'A1' };
      await refused(sheet, tableInsertion({ target: { kind: 'place', place } }), 'invalid-selection');
    });
  });
}
