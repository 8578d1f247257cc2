import { type Area, areaOf } from '@cyberbudget/core';
import type { Extent, ScriptBook, ScriptSheet, SheetChart } from '../book.ts';
import { chartBuilder } from './chart-builder.ts';
import { chartOf, placedChart } from './placed-chart.ts';
import { assertOpen } from './protected-cells.ts';
import { rangeService } from './range-service.ts';

/** A sheet as SpreadsheetApp gives it: the methods that the script calls, and no more. */
export function sheetService(book: ScriptBook, sheet: ScriptSheet): object {
  const grow = (rows: number, columns: number): void => {
    assertOpen(sheet);
    sheet.resize({ rows, columns });
  };
  const range = (area: Area): object => rangeService(book, sheet, area, () => service);
  const freeze = (change: Partial<Extent>): void => {
    assertOpen(sheet);
    sheet.freeze({ ...sheet.frozen(), ...change });
  };
  const service: object = {
    getName: () => sheet.name,
    getRange: (first: string | number, column = 1, rows = 1, columns = 1) => {
      const area =
        typeof first === 'string' ? areaOf(first) : { row: first - 1, column: column - 1, rows, columns };
      if (area === null) throw new Error('Range not found');
      return range(area);
    },
    getDataRange: () => range({ row: 0, column: 0, ...sheet.extent() }),
    getLastRow: () => sheet.extent().rows,
    getLastColumn: () => sheet.extent().columns,
    getMaxRows: () => sheet.size().rows,
    getMaxColumns: () => sheet.size().columns,
    // The script adds and takes away at the end only.
    insertRowsAfter: (_last: number, count: number) => grow(count, 0),
    insertColumnsAfter: (_last: number, count: number) => grow(0, count),
    deleteRows: (_first: number, count: number) => grow(-count, 0),
    deleteColumns: (_first: number, count: number) => grow(0, -count),
    getProtections: () => (sheet.isGuarded ? [{ canEdit: () => false }] : []),
    getFilter: () => {
      const area = sheet.filter();
      return area === null ? null : { getRange: () => range(area), remove: () => sheet.setFilter(null) };
    },
    isRowHiddenByUser: (row: number) => sheet.isRowHidden(row - 1),
    getColumnWidth: (column: number) => sheet.columnWidth(column - 1),
    setColumnWidth: (column: number, width: number) => {
      assertOpen(sheet);
      sheet.setColumnWidth(column - 1, width);
    },
    setFrozenRows: (rows: number) => freeze({ rows }),
    setFrozenColumns: (columns: number) => freeze({ columns }),
    newChart: () => chartBuilder(),
    getCharts: () => sheet.charts().map(placedChart),
    insertChart: (chart: SheetChart) => {
      assertOpen(sheet);
      sheet.addChart(chart);
    },
    removeChart: (chart: object) => {
      assertOpen(sheet);
      sheet.removeChart(chartOf(chart));
    },
    activate: () => book.activate(sheet.name),
  };
  return service;
}
