import type { SheetHost, SheetPlace, TableRewriting } from '@cyberbudget/pane/sheet-host';
import { describe, expect, test } from 'vitest';
import { inserted } from './inserts-tables.ts';
import type { CreateSheet, SheetUnderTest } from './sheet-under-test.ts';
import { tableInsertion } from './table-insertions.ts';

const EVERYTHING = 'A1:Z60';

/**
 * A table at B3 with a chart, the selection in the middle of it, and something of the person's own
 * beside and below it.
 */
async function tableAmongOthers(create: CreateSheet) {
  const sheet = await create();
  await sheet.select({ sheet: sheet.sheet, address: 'B3' });
  const place = await inserted(sheet, tableInsertion({ charts: ['bar'] }));
  await sheet.write({ sheet: sheet.sheet, address: 'A4' }, [['自社']]);
  await sheet.write({ sheet: sheet.sheet, address: 'B40' }, [[{ formula: '=1+1' }]]);
  await sheet.select({ sheet: sheet.sheet, address: 'D8' });
  return { sheet, place, rewriting: rewritingOf(place) };
}

/** A number, a text that looks like a formula, a formula, and an empty cell. */
const rewritingOf = (place: SheetPlace): TableRewriting => ({
  place,
  changes: [
    { row: 3, column: 1, content: 999.9 },
    { row: 4, column: 0, content: '=1+1' },
    { row: 5, column: 1, content: { formula: '=CYBERBUDGET("総務省",2023)' } },
    { row: 6, column: 1, content: '' },
  ],
  chartTitles: { bar: '別の年度' },
});

const having = (host: SheetHost) => {
  const { readAround, rewriteTable } = host;
  if (readAround === undefined || rewriteTable === undefined)
    throw new Error('the host cannot rewrite tables');
  return { readAround: readAround.bind(host), rewriteTable: rewriteTable.bind(host) };
};

const everything = ({ sheet, read }: SheetUnderTest) => read({ sheet, address: EVERYTHING });

/** What a host must do to run a table again where it stands. */
export function rewritesTables(create: CreateSheet): void {
  describe('a table that stands in a sheet', () => {
    test('is read with what stands around it', async () => {
      const { sheet, place } = await tableAmongOthers(create);
      const outcome = await having(sheet.host).readAround();
      if (!outcome.ok) throw new Error(outcome.failure.code);
      const { row, column, cells, selected } = outcome.block;
      expect(selected).toEqual({ row: 7, column: 3 });
      const own = cells.slice(2 - row).map((line) => line.slice(1 - column));
      expect(own.slice(0, 3).map((line) => line.slice(0, 4))).toEqual(
        (await sheet.read(place)).slice(0, 3).map((line) => line.slice(0, 4)),
      );
      expect(cells[39 - row]?.[1 - column]).toEqual({ formula: '=1+1' });
      expect(cells[3 - row]?.[0 - column]).toBe('自社');
    });

    test('gets other contents in the cells that are named, and in no other', async () => {
      const { sheet, rewriting } = await tableAmongOthers(create);
      const before = await everything(sheet);
      expect(await having(sheet.host).rewriteTable(rewriting)).toMatchObject({
        ok: true,
        place: rewriting.place,
      });
      const wanted = before.map((line) => [...line]);
      for (const { row, column, content } of rewriting.changes) {
        const line = wanted[2 + row];
        if (line !== undefined) line[1 + column] = content;
      }
      expect(await everything(sheet)).toEqual(wanted);
    });

    test('stays as it is where the sheet is protected, or the connection is lost', async () => {
      const { sheet, rewriting } = await tableAmongOthers(create);
      const before = await everything(sheet);
      sheet.disconnect();
      expect(await having(sheet.host).rewriteTable(rewriting)).toMatchObject({
        ok: false,
        failure: { code: 'connection-lost' },
      });
      expect(await everything(sheet)).toEqual(before);
      await sheet.protect(sheet.sheet);
      expect(await having(sheet.host).rewriteTable(rewriting)).toMatchObject({
        ok: false,
        failure: { code: 'protected-sheet' },
      });
      expect(await everything(sheet)).toEqual(before);
    });
  });
}
