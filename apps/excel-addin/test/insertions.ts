import type { OpenExcel } from './open-excel.ts';

/** Round trips that a person waits for. */
export const waited = ({ office }: Pick<OpenExcel, 'office'>): number =>
  office.roundTrips.filter(({ cleanup }) => !cleanup).length;

/** The id of the first sheet. */
export async function firstSheet({ workbook }: Pick<OpenExcel, 'workbook'>): Promise<string> {
  return (await workbook.sheets.list())[0]?.id ?? '';
}

/** Everything that a workbook holds, sheet by sheet. */
export async function everything({ workbook }: Pick<OpenExcel, 'workbook'>) {
  const sheets = await workbook.sheets.list();
  return {
    sheets,
    cells: await Promise.all(
      sheets.map(async ({ id: sheet }) => {
        const area = (await workbook.cells.used(sheet, false)) ?? {
          sheet,
          row: 0,
          column: 0,
          rows: 1,
          columns: 1,
        };
        const [formulas, formats] = [workbook.cells.formulas(area), workbook.cells.numberFormats(area)];
        return [area, await formulas, await formats] as const;
      }),
    ),
    widths: await workbook.cells.columnWidths(sheets[0]?.id ?? '', 0, 20),
    tables: await workbook.tables.list(),
    charts: await workbook.charts.list(),
  };
}
