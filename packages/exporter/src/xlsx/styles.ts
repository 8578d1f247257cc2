import type { PageSetup, Row } from 'exceljs';

/** The default font of workbooks, named so that emphasis does not fall back to another one. */
export const FONT = { name: 'Calibri', family: 2, size: 11 } as const;

export const YEN_FORMAT = '#,##0';

/**
 * Headings: bold white on blue, wrapped.
 * @param lines the most lines that a heading takes in its column
 */
export function headingStyle(row: Row, lines = 1): void {
  row.height = 6 + 15 * lines;
  row.eachCell({ includeEmpty: false }, (cell) => {
    cell.font = { ...FONT, bold: true, color: { argb: 'FFFFFFFF' } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E79' } };
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
  });
}

/** Closing rows: bold, the first of them under a rule. */
export function closingStyle(row: Row, first: boolean, columns: number): void {
  for (let position = 1; position <= columns; position += 1) {
    const cell = row.getCell(position);
    cell.font = { ...FONT, bold: true };
    if (first) cell.border = { top: { style: 'thin', color: { argb: 'FF1F4E79' } } };
  }
}

/** A4 across, as many pages down as it takes, and nothing cut off at the side. */
export const PAGE: Partial<PageSetup> = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};
