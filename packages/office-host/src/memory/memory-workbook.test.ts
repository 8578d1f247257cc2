import { expect, test } from 'vitest';
import { runWorkbookCase, WORKBOOK_CASES } from '../workbook/workbook-cases.ts';
import { createMemoryWorkbook } from './memory-workbook.ts';

test.each(WORKBOOK_CASES.map((workbookCase) => [workbookCase.name, workbookCase] as const))(
  '%s',
  async (_, workbookCase) => {
    const [seen, expected] = await runWorkbookCase(workbookCase, createMemoryWorkbook());
    expect(seen).toEqual(expected);
  },
);

test('undo takes back cells, formats, sizes, tables and merged cells alike', () => {
  const workbook = createMemoryWorkbook();
  const sheet = workbook.sheets.active() as string;
  const area = { sheet, row: 0, column: 0, rows: 2, columns: 2 };
  const state = () =>
    JSON.stringify([
      workbook.cells.values(area),
      workbook.cells.formats(area),
      workbook.cells.numberFormats(area),
      workbook.cells.columnWidths(sheet, 0, 2),
      workbook.cells.merged(sheet),
      workbook.names.list(),
    ]);
  const before = state();
  workbook.undo.begin(null);
  workbook.cells.write(area, [
    ['a', 1],
    ['b', 2],
  ]);
  workbook.cells.setFormat(area, { bold: true });
  workbook.cells.setFormat({ ...area, rows: 1_048_576 }, { wrapText: true });
  workbook.cells.setNumberFormats(area, [
    ['0', '0'],
    ['0', '0'],
  ]);
  workbook.cells.setColumnWidth(sheet, 0, 2, 99);
  workbook.cells.merge({ ...area, row: 5 });
  workbook.names.put({ id: 'n', name: 'n' });
  workbook.undo.end();
  const changed = state();
  workbook.undoOnce();
  expect([state(), changed === before]).toEqual([before, false]);
});
