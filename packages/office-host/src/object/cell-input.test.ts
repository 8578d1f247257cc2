import { describe, expect, test } from 'vitest';
import { openExcel } from '../client/open-excel.fixture.ts';

describe('what is typed into a cell', () => {
  test.each([
    ['12', 12, 'General'],
    ['1,378.9', 1378.9, '#,##0'],
    ['10.4%', 0.104, '0.00%'],
    ["'12", '12', 'General'],
    ['TRUE', true, 'General'],
    ['2023/4/1', 45017, 'yyyy/m/d'],
    ['総務省', '総務省', 'General'],
    ['２５．７億円', '２５．７億円', 'General'],
  ])('%s is %s in the format %s', async (typed, value, numberFormat) => {
    const { Excel } = openExcel();
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.values = [[typed]];
      range.load('values,numberFormat');
      await context.sync();
      return [range.values[0]?.[0], range.numberFormat[0]?.[0]];
    });
    expect(read).toEqual([value, numberFormat]);
  });

  test('a mark such as 3-2 becomes a date, as in Excel', async () => {
    const { Excel } = openExcel();
    const types = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.values = [['3-2', '2023-99']];
      range.load('valueTypes');
      await context.sync();
      return range.valueTypes;
    });
    expect(types).toEqual([['Double', 'String']]);
  });

  test('in a text cell everything is text', async () => {
    const { Excel } = openExcel();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
      range.numberFormat = [['@']];
      range.values = [['3-2'], ['0012']];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['3-2'], ['0012']]);
  });

  test.each([
    [881.7, '#,##0.0', '881.7'],
    [1378.9, '#,##0.0', '1,378.9'],
    [0.104, '0.0%', '10.4%'],
    [-3.5, '#,##0.0;△#,##0.0', '△3.5'],
    [33.9, '#,##0.0"億円"', '33.9億円'],
    [33.9, 'General', '33.9'],
  ])('%s in %s is shown as %s', async (value, format, text) => {
    const { Excel } = openExcel();
    const shown = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.numberFormat = [[format]];
      range.values = [[value]];
      range.load('text');
      await context.sync();
      return range.text;
    });
    expect(shown).toEqual([[text]]);
  });
});
