import { publishedLibrary } from '@cyberbudget/documents';
import type { TableInsertion } from '@cyberbudget/pane/sheet-host';
import { coreTable } from './core-table.ts';
import type { OpenExcel } from './open-excel.ts';

/** An order of a table, by default the values of 府省庁 at the selected cell. */
export const order = (own: Partial<TableInsertion> = {}): TableInsertion => ({
  table: coreTable('ministry'),
  unit: '億円',
  language: 'ja',
  form: 'values',
  library: publishedLibrary(),
  charts: [],
  target: { kind: 'selection' },
  name: 'cyberbudget_ministry_2023',
  ...own,
});

/** Round trips that a person waits for. */
export const waited = ({ office }: OpenExcel): number =>
  office.roundTrips.filter(({ cleanup }) => !cleanup).length;

/** The id of the first sheet. */
export async function firstSheet({ workbook }: OpenExcel): Promise<string> {
  return (await workbook.sheets.list())[0]?.id ?? '';
}

/** Everything that a workbook holds, sheet by sheet. */
export async function everything({ workbook }: OpenExcel) {
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
        return [area, await workbook.cells.formulas(area), await workbook.cells.numberFormats(area)];
      }),
    ),
    widths: await workbook.cells.columnWidths(sheets[0]?.id ?? '', 0, 20),
    tables: await workbook.tables.list(),
    charts: await workbook.charts.list(),
  };
}
