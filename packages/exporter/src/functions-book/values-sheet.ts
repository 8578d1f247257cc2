import { makeTable, sourceLine, type Table, tableCells } from '@cyberbudget/core';
import type { WriteSheet } from 'hucre';
import type { ExportRequest } from '../export-request.ts';
import { type Grid, gridCells, textCell } from '../xlsx/grid.ts';
import { FOOTER, look, PAGE } from '../xlsx/look.ts';

/**
 * The tables that people look for first, as plain values one below the other: what is left where
 * formulas show #NAME?.
 */
export function valuesSheet({ library, documents, language, unit }: ExportRequest): WriteSheet {
  const styles = look(language);
  const tables = documents.flatMap((index) =>
    ['ministry', 'field', 'ministry-by-field'].flatMap((kind): Table[] => {
      const made = makeTable(kind, index, library);
      return made.ok ? [made.value] : [];
    }),
  );
  const grid: Grid = tables.flatMap((table) => [
    [textCell(table.title[language], styles.title)],
    [textCell(sourceLine(table, unit, language), styles.note)],
    ...tableCells(table, { unit, headings: 1, language }).map((cells, down) =>
      cells.map((cell, across) => {
        const numFmt = table.columns[across]?.kind === 'fraction' ? '0.0%' : '#,##0.0##';
        const style = { ...styles.plain, ...(typeof cell === 'number' ? { numFmt } : {}) };
        return textCell(cell === '' ? null : cell, down === 0 ? styles.heading : style);
      }),
    ),
    [],
  ]);
  return {
    name: language === 'ja' ? '値' : 'Values',
    cells: gridCells(grid),
    columns: [{ width: 34 }, ...Array.from({ length: 9 }, () => ({ width: 14 }))],
    pageSetup: PAGE,
    headerFooter: FOOTER,
  };
}
