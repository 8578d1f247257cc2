import { tableCells } from '@cyberbudget/core';
import type { TableInsertion } from '../sheet-host/insertion.ts';
import { isSummary } from './cell-query.ts';
import { chartLayouts } from './chart-areas.ts';
import { columnLayout, numberFormat } from './column-layout.ts';
import { dataSheet, dataSheetName } from './data-sheet.ts';
import type { CellContent, DataSheet, Layout, RowRole } from './layout.ts';
import { layoutPublication } from './layout-publication.ts';
import { footerLines, titleLines } from './lines.ts';
import { liveCells } from './live-cells.ts';
import { nativeCells } from './native-cells.ts';
import { sheetName } from './sheet-name.ts';

/** What an adapter may choose: another name for the data sheet, where the proposed one belongs to something else. */
export interface LayoutOptions {
  readonly dataSheetName?: string;
}

/** The forms a table can be inserted in: SUMIFS need figures of one document to refer to. */
export const formsOf = ({ table }: Pick<TableInsertion, 'table'>): readonly TableInsertion['form'][] =>
  table.document !== null && (isSummary(table) || table.id === 'program')
    ? ['values', 'live', 'native', 'publication']
    : ['values', 'live', 'publication'];

/** A table's cells, formats, widths and chart ranges as they go into a sheet, relative to its first cell. Pure: no sheet is asked. */
export function layoutInsertion(insertion: TableInsertion, options: LayoutOptions = {}): Layout {
  return insertion.form === 'publication' ? layoutPublication(insertion) : layoutTable(insertion, options);
}

function layoutTable(insertion: TableInsertion, options: LayoutOptions): Layout {
  const { table, unit, language } = insertion;
  const sheet = dataSheetOf(insertion, options);
  const { header, body } = tableContents(insertion, sheet);
  const [title, footer] = [titleLines(insertion), footerLines(insertion)];
  const headerRow = title.length;
  const width = table.columns.length;
  const line = (text: string): CellContent[] =>
    Array.from({ length: width }, (_, column) => (column === 0 ? text : ''));
  const values = tableCells(table, { unit, language, headings: 0 });
  const bodyRows = table.rows.filter(({ kind }) => kind === 'body').length;
  const oneFormula = insertion.form === 'live' && !isSummary(table);
  return {
    cells: [...title.map(({ text }) => line(text)), header, ...body, ...footer.map(({ text }) => line(text))],
    rows: [
      ...title.map(({ role }) => role),
      'header',
      ...table.rows.map(({ kind }): RowRole => kind),
      ...footer.map(({ role }) => role),
    ],
    columns: table.columns.map((column, position) =>
      columnLayout(
        column,
        numberFormat(column, unit),
        column.title[language],
        values.map((row) => row[position] ?? ''),
      ),
    ),
    table: oneFormula ? null : { row: headerRow, column: 0, rows: bodyRows + 1, columns: width },
    header: headerRow,
    freeze: { rows: headerRow + 1, columns: 1 },
    charts: chartLayouts(
      table,
      insertion.charts,
      { row: headerRow + 1, column: 0, rows: bodyRows, columns: width },
      title[0]?.text ?? '',
      language,
    ),
    dataSheet: sheet,
    sheetName: sheetName(insertion),
  };
}

const dataSheetOf = ({ table, form, language }: TableInsertion, options: LayoutOptions): DataSheet | null =>
  form === 'native' && table.document !== null
    ? dataSheet(table.document, language, options.dataSheetName ?? dataSheetName(table.document, language))
    : null;

function tableContents(
  insertion: TableInsertion,
  sheet: DataSheet | null,
): { readonly header: readonly CellContent[]; readonly body: readonly (readonly CellContent[])[] } {
  const { table, unit, language } = insertion;
  const header = table.columns.map(({ title }) => title[language]);
  const values = tableCells(table, { unit, language, headings: 0 });
  if (insertion.form === 'live') {
    const [live = [], ...body] = liveCells(insertion, header, values);
    return { header: live, body };
  }
  return { header, body: sheet === null ? values : nativeCells(insertion, sheet, values) };
}
