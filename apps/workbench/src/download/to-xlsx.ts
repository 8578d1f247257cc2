import { Workbook, type Worksheet } from 'exceljs';
import type { SheetContent } from './sheet-content.ts';
import { toXlsxStyle } from './xlsx-style.ts';

const pixelsPerCharacter = 7;
const pixelsPerPoint = 4 / 3;

/** An .xlsx file of a book's sheets, as bytes. */
export async function toXlsx(sheets: readonly SheetContent[]): Promise<ArrayBuffer> {
  const workbook = new Workbook();
  workbook.creator = 'cyberbudget';
  for (const content of sheets) {
    const { name, isHidden, showsGridlines, frozen } = content;
    const sheet = workbook.addWorksheet(name, {
      state: isHidden ? 'hidden' : 'visible',
      views: [
        {
          showGridLines: showsGridlines,
          ...(frozen === null
            ? {}
            : { state: 'frozen' as const, ySplit: frozen.rows, xSplit: frozen.columns }),
        },
      ],
    });
    fill(sheet, content);
  }
  return (await workbook.xlsx.writeBuffer()) as unknown as ArrayBuffer;
}

function fill(sheet: Worksheet, { columnPixels, rowPixels, cells, merged }: SheetContent): void {
  for (const [column, pixels] of columnPixels.entries())
    sheet.getColumn(column + 1).width = pixels / pixelsPerCharacter;
  for (const [row, pixels] of rowPixels.entries()) sheet.getRow(row + 1).height = pixels / pixelsPerPoint;
  for (const { row, column, value, formula, note, style } of cells) {
    const cell = sheet.getCell(row + 1, column + 1);
    if (formula !== null) cell.value = { formula, result: resultOf(value), date1904: false };
    else if (value !== null) cell.value = resultOf(value);
    if (note !== null) cell.note = note;
    cell.style = toXlsxStyle(style);
  }
  for (const { row, column, rows, columns } of merged) {
    sheet.mergeCells(row + 1, column + 1, row + rows, column + columns);
  }
}

const errors: ReadonlySet<unknown> = new Set([
  '#N/A',
  '#REF!',
  '#NAME?',
  '#DIV/0!',
  '#NULL!',
  '#VALUE!',
  '#NUM!',
]);

function resultOf(value: string | number | boolean | null) {
  return errors.has(value) ? { error: value as '#N/A' } : (value ?? '');
}
