import { dataSheet, dataSheetName, numberFormat, tableCells } from '@cyberbudget/core';
import type { TableInsertion } from '../sheet-host/insertion.ts';
import { chartLayouts } from './chart-areas.ts';
import { columnLayouts } from './column-layout.ts';
import type { CellContent, Layout, RowRole } from './layout.ts';
import { hasNativeForm, isSummary, layoutCells } from './layout-cells.ts';
import { layoutDataSheet } from './layout-data-sheet.ts';
import { layoutPublication } from './layout-publication.ts';
import { footerLines, titleLines } from './lines.ts';
import { sheetName } from './sheet-name.ts';

/**
 * What an adapter may choose: another name for the data sheet, where the proposed one belongs to
 * something else.
 */
export interface LayoutOptions {
  readonly dataSheetName?: string;
}

/** The forms a table can be inserted in: SUMIFS need figures of one document to refer to. */
export const formsOf = ({ table }: Pick<TableInsertion, 'table'>): readonly TableInsertion['form'][] =>
  hasNativeForm(table) ? ['values', 'live', 'native', 'publication'] : ['values', 'live', 'publication'];

/**
 * A table's cells, formats, widths and chart ranges as they go into a sheet, relative to its first
 * cell. Pure: no sheet is asked.
 */
export function layoutInsertion(insertion: TableInsertion, options: LayoutOptions = {}): Layout {
  return insertion.form === 'publication' ? layoutPublication(insertion) : layoutTable(insertion, options);
}

function layoutTable(insertion: TableInsertion, options: LayoutOptions): Layout {
  const { table, unit, language } = insertion;
  const figures =
    insertion.form === 'native' && table.document !== null
      ? dataSheet(table.document, language, options.dataSheetName ?? dataSheetName(table.document, language))
      : null;
  const { header, body } = layoutCells(insertion, figures);
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
    columns: columnLayouts(
      table.columns.map((column, position) => ({
        kind: column.kind,
        format: numberFormat(column, unit),
        heading: column.title[language],
        cells: values.map((row) => row[position] ?? ''),
      })),
    ),
    table: oneFormula ? null : { row: headerRow, column: 0, rows: bodyRows + 1, columns: width },
    header: headerRow,
    freeze: { rows: headerRow + 1, columns: 1 },
    charts: chartLayouts(insertion, { row: headerRow + 1, column: 0, rows: bodyRows, columns: width }),
    dataSheet: figures !== null && isReferred(body) ? layoutDataSheet(figures) : null,
    sheetName: sheetName(insertion),
  };
}

/** A sheet of figures that no formula asks would be in the way, and its owner could not be told. */
const isReferred = (body: readonly (readonly CellContent[])[]): boolean =>
  body.some((row) => row.some((cell) => typeof cell === 'object'));
