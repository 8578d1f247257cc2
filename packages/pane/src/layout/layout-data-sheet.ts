import { type DataSheet as FigureDataSheet, figureCells } from '@cyberbudget/core';
import { columnLayout } from './column-layout.ts';
import type { DataSheet } from './layout.ts';

/** The data sheet that native formulas refer to, as it goes into the workbook. */
export function layoutDataSheet(figures: FigureDataSheet): DataSheet {
  const rows = figureCells(figures).map((cells) => cells.map((cell) => cell ?? ''));
  const columns = figures.columns.map(({ heading, numberFormat }, position) => {
    const cells = rows.map((row) => row[position] ?? '');
    return columnLayout(
      { kind: numberFormat === 'General' ? 'text' : 'number' },
      numberFormat,
      heading,
      cells,
    );
  });
  return { name: figures.name, cells: [figures.columns.map(({ heading }) => heading), ...rows], columns };
}
