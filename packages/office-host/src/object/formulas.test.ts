import { describe, expect, test } from 'vitest';
import { openExcel } from '../client/open-excel.fixture.ts';

describe('formulas', () => {
  const evaluate = (formula: string) =>
    formula === '=TABLE()'
      ? [
          ['府省庁', '金額'],
          ['総務省', 33.9],
        ]
      : undefined;

  test('a grid spills, and says how far', async () => {
    const { Excel } = openExcel({ evaluate });
    const seen = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
      cell.formulas = [['=TABLE()']];
      const spill = cell.getSpillingToRangeOrNullObject().load('address,values');
      cell.load('formulas');
      await context.sync();
      return { address: spill.address, last: spill.values[1], typed: cell.formulas };
    });
    expect(seen).toEqual({
      address: 'Sheet1!B2:C3',
      last: ['総務省', 33.9],
      typed: [['=TABLE()']],
    });
  });

  test.each([
    ['=TABLE()', 'C3', '#SPILL!'],
    ['=UNKNOWN()', 'Z9', '#NAME?'],
  ])('%s with something in %s is %s', async (formula, taken, value) => {
    const { Excel } = openExcel({ evaluate });
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange(taken).values = [['taken']];
      const cell = sheet.getRange('B2');
      cell.formulas = [[formula]];
      cell.load('values,valueTypes');
      await context.sync();
      return [cell.values, cell.valueTypes];
    });
    expect(read).toEqual([[[value]], [['Error']]]);
  });

  test('what spilled goes with its formula', async () => {
    const { Excel } = openExcel({ evaluate });
    const isEmpty = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2').formulas = [['=TABLE()']];
      sheet.getRange('B2').clear();
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return used.isNullObject;
    });
    expect(isEmpty).toBe(true);
  });
});
