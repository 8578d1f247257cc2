import { describe, expect, test } from 'vitest';
import { openExcel } from '../client/open-excel.fixture.ts';

type Find = (sheet: Excel.Worksheet) => Excel.Range;

/** The address that a range found on a new sheet says it has. */
async function addressOf(find: Find): Promise<string> {
  const { Excel } = openExcel();
  return Excel.run(async (context) => {
    const range = find(context.workbook.worksheets.getActiveWorksheet()).load('address');
    await context.sync();
    return range.address;
  });
}

describe('a range found from another', () => {
  test.each<[string, Find]>([
    ['Sheet1!B2:C3', (sheet) => sheet.getRange('B2:C3')],
    ['Sheet1!B2:C3', (sheet) => sheet.getRange('$b$2:$c$3')],
    ['Sheet1!A:C', (sheet) => sheet.getRange('A:C')],
    ['Sheet1!2:5', (sheet) => sheet.getRange('2:5')],
    ['Sheet1!B2:D4', (sheet) => sheet.getRangeByIndexes(1, 1, 3, 3)],
    ['Sheet1!C4', (sheet) => sheet.getCell(3, 2)],
    ['Sheet1!B3', (sheet) => sheet.getRange('A1:B2').getCell(2, 1)],
    ['Sheet1!A2:B2', (sheet) => sheet.getRange('A1:B2').getRow(1)],
    ['Sheet1!B1:B2', (sheet) => sheet.getRange('A1:B2').getColumn(1)],
    ['Sheet1!B2', (sheet) => sheet.getRange('A1:B2').getLastCell()],
    ['Sheet1!B2:D5', (sheet) => sheet.getRange('B2:C3').getResizedRange(2, 1)],
    ['Sheet1!A1:D4', (sheet) => sheet.getRange('A1').getBoundingRect('D4')],
  ])('%s', async (address, find) => {
    expect(await addressOf(find)).toBe(address);
  });

  test('the name of a sheet with blanks stands in quotes', async () => {
    const { Excel } = openExcel({ sheets: ['表 1'] });
    const address = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('表 1').getRange('A1').load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'表 1'!A1");
  });
});

describe('formats', () => {
  test('are read as they were set, and null where cells differ', async () => {
    const { Excel } = openExcel();
    const read = await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      const first = context.workbook.worksheets.getActiveWorksheet().getRange('A1').format;
      format.fill.color = '#dce6f1';
      format.font.bold = true;
      format.horizontalAlignment = 'Right';
      format.wrapText = true;
      format.indentLevel = 1;
      format.columnWidth = 90;
      format.borders.getItem('EdgeBottom').style = 'Double';
      first.font.bold = false;
      format.load('horizontalAlignment,wrapText,indentLevel,columnWidth,fill/color,font/bold');
      const border = format.borders.getItem('EdgeBottom').load('style');
      await context.sync();
      return { ...format.toJSON(), border: border.style };
    });
    expect(read).toMatchObject({
      horizontalAlignment: 'Right',
      wrapText: true,
      indentLevel: 1,
      columnWidth: 90,
      fill: { color: '#DCE6F1' },
      font: { bold: null },
      border: 'Double',
    });
  });

  test('of a whole column hold for its cells', async () => {
    const { Excel } = openExcel();
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('C:C').numberFormat = [['0.0']];
      sheet.getRange('C:C').format.font.color = '#112233';
      const cell = sheet.getRange('C9').load('numberFormat,format/font/color');
      await context.sync();
      return [cell.numberFormat, cell.format.font.color];
    });
    expect(read).toEqual([[['0.0']], '#112233']);
  });
});

test.each([
  ['Contents', ['', '0.0']],
  ['All', ['', 'General']],
] as const)('clear %s leaves %s', async (what, left) => {
  const { Excel } = openExcel();
  const read = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    cell.numberFormat = [['0.0']];
    cell.values = [[1]];
    cell.clear(what);
    cell.load('values,numberFormat');
    await context.sync();
    return [cell.values[0]?.[0], cell.numberFormat[0]?.[0]];
  });
  expect(read).toEqual(left);
});

test('cells become the values that they show', async () => {
  const { Excel } = openExcel({ evaluate: () => 33.9 });
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.formulas = [['総務省', '=CYBERBUDGET(A1)']];
    range.copyFrom(range, 'Values');
    range.load('formulas');
    await context.sync();
    return range.formulas;
  });
  expect(read).toEqual([['総務省', 33.9]]);
});

test('merged cells are found', async () => {
  const { Excel, workbook, sheetId } = openExcel();
  workbook.cells.merge({ sheet: sheetId, row: 0, column: 0, rows: 1, columns: 2 });
  const address = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C3');
    const merged = range.getMergedAreasOrNullObject().load('address');
    await context.sync();
    return merged.address;
  });
  expect(address).toBe('Sheet1!A1:B1');
});

test('10,000 rows go in and come back', async () => {
  const { Excel, host } = openExcel();
  const rows = Array.from({ length: 10_000 }, (_, row) => [
    `施策${row}`,
    row,
    row / 10,
    '総務省',
    '',
    true,
    '3',
  ]);
  const last = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:G10000');
    range.values = rows;
    range.load('values');
    await context.sync();
    return range.values.at(-1);
  });
  expect(last).toEqual(['施策9999', 9999, 999.9, '総務省', '', true, 3]);
  expect(host.roundTrips.filter(({ cleanup }) => !cleanup)).toHaveLength(1);
});
