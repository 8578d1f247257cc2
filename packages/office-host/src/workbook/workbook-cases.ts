import type { Area } from './area.ts';
import { newSheet } from './new-sheet.ts';
import type { Table } from './records.ts';
import type { Workbook } from './workbook.ts';

/** What every workbook behind the port must do: what was seen, and what should have been. */
export interface WorkbookCase {
  readonly name: string;
  readonly run: (
    workbook: Workbook,
    area: (row: number, column: number, rows: number, columns: number) => Area,
  ) => Promise<readonly [seen: unknown, expected: unknown]>;
}

/** Runs a case on a new workbook; the areas are on its active sheet. */
export async function runWorkbookCase(
  { run }: WorkbookCase,
  workbook: Workbook,
): Promise<readonly [unknown, unknown]> {
  const sheet = await workbook.sheets.active();
  return run(workbook, (row, column, rows, columns) => ({ sheet, row, column, rows, columns }));
}

/** For every implementation of the port, each on a new workbook with one empty sheet. */
export const WORKBOOK_CASES: readonly WorkbookCase[] = [
  {
    name: 'cells keep numbers, text and truth values',
    run: async ({ cells }, area) => {
      const grid = [
        ['総務省', 33.9],
        [true, ''],
      ];
      await cells.write(area(1, 1, 2, 2), grid);
      return [await cells.values(area(1, 1, 2, 2)), grid];
    },
  },
  {
    name: 'text that looks like a number stays text',
    run: async ({ cells }, area) => {
      await cells.write(area(0, 0, 1, 2), [['12', '3-2']]);
      return [await cells.values(area(0, 0, 1, 2)), [['12', '3-2']]];
    },
  },
  {
    name: 'text that looks like a formula stays text',
    run: async ({ cells }, area) => {
      await cells.write(area(0, 0, 1, 1), [["'=1+1"]]);
      return [
        [await cells.values(area(0, 0, 1, 1)), await cells.formulas(area(0, 0, 1, 1))],
        [[['=1+1']], [["'=1+1"]]],
      ];
    },
  },
  {
    name: 'a formula is read back as it was typed',
    run: async ({ cells }, area) => {
      await cells.write(area(0, 0, 1, 1), [['=1+1']]);
      return [await cells.formulas(area(0, 0, 1, 1)), [['=1+1']]];
    },
  },
  {
    name: 'what is used is the smallest area with all of it',
    run: async ({ cells, sheets }, area) => {
      const before = await cells.used(await sheets.active(), true);
      await cells.write(area(2, 1, 1, 1), [['a']]);
      await cells.write(area(4, 3, 1, 1), [['b']]);
      return [
        [before, await cells.used(await sheets.active(), true)],
        [null, area(2, 1, 3, 3)],
      ];
    },
  },
  {
    name: 'a format is laid over the one before',
    run: async ({ cells }, area) => {
      await cells.setFormat(area(0, 0, 1, 2), { bold: true, fillColor: '#DCE6F1' });
      await cells.setFormat(area(0, 1, 1, 1), { bold: false });
      const [first = [], ...none] = await cells.formats(area(0, 0, 1, 2));
      const seen = first.map(({ bold, fillColor }) => [bold ?? false, fillColor]);
      return [
        [seen, none],
        [
          [
            [true, '#DCE6F1'],
            [false, '#DCE6F1'],
          ],
          [],
        ],
      ];
    },
  },
  {
    name: 'number formats are kept cell by cell',
    run: async ({ cells }, area) => {
      await cells.setNumberFormats(area(0, 0, 1, 2), [['#,##0.0', '0.0%']]);
      return [await cells.numberFormats(area(0, 0, 1, 3)), [['#,##0.0', '0.0%', 'General']]];
    },
  },
  {
    name: 'clearing contents leaves formats',
    run: async ({ cells }, area) => {
      await cells.write(area(0, 0, 1, 1), [[1]]);
      await cells.setNumberFormats(area(0, 0, 1, 1), [['0.0']]);
      await cells.clear(area(0, 0, 1, 1), 'Contents');
      return [
        [await cells.values(area(0, 0, 1, 1)), await cells.numberFormats(area(0, 0, 1, 1))],
        [[['']], [['0.0']]],
      ];
    },
  },
  {
    name: 'a sheet is added behind the others, and removed',
    run: async ({ sheets }) => {
      const names = async () => (await sheets.list()).map(({ name }) => name);
      const [first = ''] = await names();
      await sheets.put(newSheet('added', '追加'));
      const added = await names();
      await sheets.remove('added');
      return [
        [added, await names()],
        [[first, '追加'], [first]],
      ];
    },
  },
  {
    name: 'a table is kept, changed and removed',
    run: async ({ tables }, area) => {
      await tables.put(tableOver(area(0, 0, 3, 2)));
      await tables.put({ ...tableOver(area(0, 0, 3, 2)), name: '府省庁別' });
      const [table] = await tables.list();
      if (table) await tables.remove(table.id);
      return [
        [table?.name, table?.area, await tables.list()],
        ['府省庁別', area(0, 0, 3, 2), []],
      ];
    },
  },
  {
    name: 'what is written in two steps of one group is there',
    run: async ({ undo, cells }, area) => {
      for (const row of [0, 1]) {
        await undo.begin('one');
        await cells.write(area(row, 0, 1, 1), [[row]]);
        await undo.end();
      }
      return [await cells.values(area(0, 0, 2, 1)), [[0], [1]]];
    },
  },
  {
    name: 'the selection is what was selected',
    run: async (workbook, area) => {
      await workbook.select(area(2, 3, 4, 1));
      return [await workbook.selection(), area(2, 3, 4, 1)];
    },
  },
];

const tableOver = (area: Area): Table => ({ id: 'table', name: 'Table1', area, style: 'TableStyleMedium2' });
