import { layoutInsertion } from '@cyberbudget/pane/layout';
import { describe, expect, test } from 'vitest';
import { inserted } from './inserts-tables.ts';
import type { CreateSheet } from './sheet-under-test.ts';
import { publishedTable, tableInsertion } from './table-insertions.ts';

const native = tableInsertion({ form: 'native' });
const { dataSheet } = layoutInsertion(native);
const name = dataSheet?.name ?? '';
const below = { kind: 'place' as const, address: 'A60' };

/** What a host must do with the data sheet that native formulas refer to. */
export function insertsDataSheets(create: CreateSheet): void {
  describe('the data sheet of native formulas', () => {
    test('holds every figure as it was laid out', async () => {
      const sheet = await create();
      await inserted(sheet, native);
      expect(await sheet.sheets()).toContain(name);
      const rows = dataSheet?.cells.length ?? 0;
      expect(await sheet.read({ sheet: name, address: `A1:K${rows}` })).toEqual(dataSheet?.cells);
    });

    test('serves a second table too', async () => {
      const sheet = await create();
      await inserted(sheet, native);
      const sheets = await sheet.sheets();
      const place = { sheet: sheet.sheet, address: below.address };
      await inserted(sheet, { ...native, table: publishedTable('field'), target: { kind: 'place', place } });
      expect(await sheet.sheets()).toEqual(sheets);
    });

    test('takes another name where a sheet of that name holds something else', async () => {
      const sheet = await create();
      const own = await inserted(sheet, tableInsertion({ target: { kind: 'new-sheet', name } }));
      const before = await sheet.read(own);
      // A host may show the new sheet.
      await sheet.select({ sheet: sheet.sheet, address: 'A1' });
      const place = await inserted(sheet, native);
      expect(await sheet.read(own)).toEqual(before);
      const formulas = JSON.stringify(await sheet.read(place));
      expect(formulas).not.toContain(`'${name}'!`);
      expect(await sheet.sheets()).toHaveLength(3);
    });
  });
}
