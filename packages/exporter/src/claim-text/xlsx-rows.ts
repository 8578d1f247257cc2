import type { TableLine } from '@cyberbudget/core/claim';
import { readXlsx } from 'hucre/xlsx';

/**
 * The rows of every sheet of a workbook, as a person reads them: results of formulas, fractions in
 * the form of their cells.
 */
export async function xlsxRows(bytes: Uint8Array): Promise<TableLine[][]> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return sheets.map((sheet) =>
    sheet.rows.map((row, at) => ({
      line: at + 1,
      cells: row.map((value, column) => {
        const cell = sheet.cells?.get(`${at},${column}`);
        const shown = (cell?.formula === undefined ? undefined : cell.formulaResult) ?? value;
        return shownText(shown, cell?.style?.numFmt ?? '');
      }),
    })),
  );
}

function shownText(value: unknown, format: string): string {
  if (typeof value !== 'number') return value === null || value === undefined ? '' : String(value);
  if (format.includes('%'))
    return `${Number((value * 100).toFixed(/0\.(0+)%/.exec(format)?.[1]?.length ?? 0))}%`;
  // What a sum of tenths leaves over is no digit of it.
  return String(Number(value.toPrecision(12)));
}
