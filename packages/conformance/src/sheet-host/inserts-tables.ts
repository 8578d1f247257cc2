import { addressOf, areaOf } from '@cyberbudget/core';
import { type CellContent, formsOf, layoutInsertion } from '@cyberbudget/pane/layout';
import type { SheetPlace, TableInsertion } from '@cyberbudget/pane/sheet-host';
import { describe, expect, test } from 'vitest';
import type { CreateSheet, SheetUnderTest } from './sheet-under-test.ts';
import { longTable, publishedTable, tableInsertion } from './table-insertions.ts';

const KINDS = ['ministry', 'field', 'ministry-by-field', 'program', 'findings', 'year', 'trend'];

const CASES = KINDS.flatMap((kind) =>
  formsOf({ table: publishedTable(kind) }).map((form) => [kind, form] as const),
);

/** Inserts and expects it to work. */
export async function inserted({ host }: SheetUnderTest, insertion: TableInsertion): Promise<SheetPlace> {
  const outcome = await host.insertTable(insertion);
  if (!outcome.ok) throw new Error(`not inserted: ${JSON.stringify(outcome.failure)}`);
  return outcome.place;
}

/** The cells that a formula which fills a whole table computes are its own affair. */
const asOrdered = (
  contents: readonly (readonly CellContent[])[],
  { cells }: { cells: readonly (readonly CellContent[])[] },
) => contents.map((row, down) => row.map((content, across) => (cells[down]?.[across] === '' ? '' : content)));

/** What insertTable must do where nothing is in its way. */
export function insertsTables(create: CreateSheet): void {
  describe('inserting a table', () => {
    test.each(CASES)('%s as %s reads back as it was laid out', async (kind, form) => {
      const sheet = await create();
      const insertion = tableInsertion({ table: publishedTable(kind), form });
      await sheet.select({ sheet: sheet.sheet, address: 'B3' });
      const place = await inserted(sheet, insertion);
      const { cells, columns } = layoutInsertion(insertion);
      const area = { row: 2, column: 1, rows: cells.length, columns: columns.length };
      expect(place).toEqual({ sheet: sheet.sheet, address: addressOf(area) });
      expect(asOrdered(await sheet.read(place), { cells })).toEqual(cells);
    });

    test('in a sheet of its own, twice, makes two sheets', async () => {
      const sheet = await create();
      const before = await sheet.sheets();
      const insertion = tableInsertion({ target: { kind: 'new-sheet', name: '府省庁別 2023' } });
      const places = [await inserted(sheet, insertion), await inserted(sheet, insertion)];
      expect(new Set(places.map((place) => place.sheet)).size).toBe(2);
      expect(await sheet.sheets()).toHaveLength(before.length + 2);
      expect(areaOf(places[1]?.address ?? '')).toMatchObject({ row: 0, column: 0 });
    });

    test('twice under the same table name inserts it twice', async () => {
      const sheet = await create();
      const first = await inserted(sheet, tableInsertion());
      const place = { sheet: sheet.sheet, address: 'A60' };
      const second = await inserted(sheet, tableInsertion({ target: { kind: 'place', place } }));
      expect(await sheet.read(second)).toEqual(await sheet.read(first));
    });

    test('of 10,000 rows arrives whole', async () => {
      const sheet = await create();
      const insertion = tableInsertion({ table: longTable(10_000) });
      const place = await inserted(sheet, insertion);
      const cells = await sheet.read(place);
      expect(cells).toEqual(layoutInsertion(insertion).cells);
    });

    test('text that looks like a formula, a number or a date stays text', async () => {
      const sheet = await create();
      const texts = ['=1+1', '+1', '-1', '@x', '(3)', '3-2', '10.4%', "'quoted", '２０２３'];
      const rows = texts.map((text) => ({ kind: 'body' as const, cells: [text, 0] }));
      const place = await inserted(sheet, tableInsertion({ table: { ...longTable(0), rows } }));
      const first = (await sheet.read(place)).map(([content]) => content);
      expect(first.slice(3, 3 + texts.length)).toEqual(texts);
    });
  });
}
