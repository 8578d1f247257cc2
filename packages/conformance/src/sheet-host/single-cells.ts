import { describe, expect, test } from 'vitest';
import type { CreateSheet } from './sheet-under-test.ts';

const selection = { kind: 'selection' } as const;

/** What a host must do with the selected cell. */
export function singleCells(create: CreateSheet): void {
  describe('the selected cell', () => {
    test('is read with its size and its formula', async () => {
      const sheet = await create();
      const formula = '=CYBERBUDGET("総務省",2023)';
      await sheet.write({ sheet: sheet.sheet, address: 'C4' }, [[{ formula }]]);
      await sheet.select({ sheet: sheet.sheet, address: 'C4:D9' });
      expect(await sheet.host.readSelection()).toEqual({
        ok: true,
        selection: { place: { sheet: sheet.sheet, address: 'C4:D9' }, rows: 6, columns: 2, formula },
      });
    });

    test('has no formula where it holds a text or nothing', async () => {
      const sheet = await create();
      await sheet.write({ sheet: sheet.sheet, address: 'A1' }, [['総務省']]);
      await sheet.select({ sheet: sheet.sheet, address: 'A1' });
      expect(await sheet.host.readSelection()).toMatchObject({ ok: true, selection: { formula: '' } });
    });

    test.each([
      ['a formula', { formula: '=CYBERBUDGET("総務省",2023)' }, { formula: '=CYBERBUDGET("総務省",2023)' }],
      ['a text', { text: '総務省、1頁5行目「8.5億円」' }, '総務省、1頁5行目「8.5億円」'],
      ['a text that looks like a formula', { text: '=HYPERLINK("x")' }, '=HYPERLINK("x")'],
    ])('takes %s', async (_, content, expected) => {
      const sheet = await create();
      await sheet.select({ sheet: sheet.sheet, address: 'D7' });
      const place = { sheet: sheet.sheet, address: 'D7' };
      expect(await sheet.host.insertCell({ content, numberFormat: null, target: selection })).toEqual({
        ok: true,
        place,
      });
      expect(await sheet.read(place)).toEqual([[expected]]);
    });

    test('is not overwritten', async () => {
      const sheet = await create();
      const place = { sheet: sheet.sheet, address: 'A1' };
      await sheet.write(place, [['mine']]);
      await sheet.select(place);
      const outcome = await sheet.host.insertCell({
        content: { text: 'x' },
        numberFormat: null,
        target: selection,
      });
      expect(outcome).toMatchObject({ ok: false, failure: { code: 'cells-taken' } });
      expect(await sheet.read(place)).toEqual([['mine']]);
    });
  });
}
