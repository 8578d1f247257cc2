import { type DataSheet as FigureDataSheet, figureCells } from '@cyberbudget/core';
import { columnLayouts } from './column-layout.ts';
import type { DataSheet } from './layout.ts';

/** The data sheet that native formulas refer to, as it goes into the workbook. */
export function layoutDataSheet(figures: FigureDataSheet): DataSheet {
  const rows = figureCells(figures).map((cells) => cells.map((cell) => cell ?? ''));
  const columns = columnLayouts(
    figures.columns.map(({ heading, numberFormat: format }, position) => ({
      kind: format === 'General' ? 'text' : 'number',
      format,
      heading,
      cells: rows.map((row) => row[position] ?? ''),
    })),
  );
  return { name: figures.name, cells: [figures.columns.map(({ heading }) => heading), ...rows], columns };
}
