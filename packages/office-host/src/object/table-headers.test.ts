import { describe, expect, test } from 'vitest';
import { openExcel } from '../client/open-excel.fixture.ts';

describe('a heading that is typed into a table', () => {
  /** A table with the headings A, B and C; whatever is computed is "A". */
  async function headings(act: (row: Excel.Range, sheet: Excel.Worksheet) => void): Promise<unknown> {
    const { Excel } = openExcel({ evaluate: () => 'A' });
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const row = sheet.getRange('B2:D2');
      row.values = [['A', 'B', 'C']];
      sheet.tables.add('B2:D4', true);
      act(row, sheet);
      row.load('formulas');
      await context.sync();
      return row.formulas[0];
    });
  }

  test.each<[string, unknown[], unknown[]]>([
    ['that another column has, in any case', ['C1', 'c', 'C'], ['C1', 'c2', 'C']],
    ['that another column still has', ['B', 'C', 'D'], ['B2', 'C2', 'D']],
    ['once more, as it stands', ['A', 'B', 'C'], ['A', 'B', 'C']],
    ['that is a number', ['A', 2023, 'C'], ['A', '2023', 'C']],
    ['that is a formula', ['X', '=A()', 'C'], ['X', 'A', 'C']],
  ])('%s', async (_, typed, found) => {
    expect(
      await headings((row) => {
        row.values = [typed];
      }),
    ).toEqual(found);
  });

  test('alone', async () => {
    const found = await headings((_, sheet) => {
      sheet.getRange('C2').values = [['A']];
    });
    expect(found).toEqual(['A', 'A2', 'C']);
  });

  test('in other cells of the table is no heading', async () => {
    const found = await headings((_, sheet) => {
      sheet.getRange('B3:D3').values = [['A', 'A', '']];
    });
    expect(found).toEqual(['A', 'B', 'C']);
  });
});
