import { areaOf } from '@cyberbudget/pane/layout';
import type { FakeBook } from './fake-book.ts';
import { rangeService } from './fake-range.ts';
import { extent, type FakeSheet, shownValues } from './fake-sheet.ts';

const USUAL_WIDTH = 100;

/** A sheet as SpreadsheetApp gives it: the methods that the script calls, and no more. */
export function sheetService(book: FakeBook, sheet: FakeSheet): Record<string, unknown> {
  const size = () => extent(shownValues(sheet, book.compute));
  return {
    getName: () => sheet.name,
    getRange: (first: string | number, column = 1, rows = 1, columns = 1) => {
      const area =
        typeof first === 'string' ? areaOf(first) : { row: first - 1, column: column - 1, rows, columns };
      if (area === null) throw new Error('Range not found');
      return rangeService(book, sheet, area);
    },
    getDataRange: () => rangeService(book, sheet, { row: 0, column: 0, ...size() }),
    getLastRow: () => size().rows,
    getLastColumn: () => size().columns,
    getMaxRows: () => sheet.rows,
    getMaxColumns: () => sheet.columns,
    insertRowsAfter: (_: number, count: number) => {
      sheet.rows += count;
    },
    insertColumnsAfter: (_: number, count: number) => {
      sheet.columns += count;
    },
    deleteRows: (_: number, count: number) => {
      sheet.rows -= count;
    },
    deleteColumns: (_: number, count: number) => {
      sheet.columns -= count;
    },
    getProtections: () => (sheet.isProtected ? [{ canEdit: () => false }] : []),
    getFilter: () => sheet.filter,
    getColumnWidth: (column: number) => sheet.widths.get(column) ?? USUAL_WIDTH,
    setColumnWidth: (column: number, width: number) => void sheet.widths.set(column, width),
    setFrozenRows: (rows: number) => {
      sheet.frozen.rows = rows;
    },
    setFrozenColumns: (columns: number) => {
      sheet.frozen.columns = columns;
    },
    newChart: chartBuilder,
    insertChart: (chart: unknown) => {
      book.step('insertChart');
      sheet.charts.push(chart);
    },
    removeChart: (chart: unknown) => void sheet.charts.splice(sheet.charts.indexOf(chart), 1),
    activate: () => {
      book.active = sheet;
      book.selected = { row: 0, column: 0, rows: 1, columns: 1 };
    },
  };
}

/** Notes what the chart is made of. */
function chartBuilder(): Record<string, unknown> {
  const made: { ranges: string[]; kind: string; options: Record<string, unknown> } = {
    ranges: [],
    kind: '',
    options: {},
  };
  const builder: Record<string, unknown> = {
    addRange: (range: { getA1Notation(): string }) => {
      made.ranges.push(range.getA1Notation());
      return builder;
    },
    asPieChart: () => {
      made.kind = 'pie';
      return builder;
    },
    asBarChart: () => {
      made.kind = 'bar';
      return builder;
    },
    setNumHeaders: () => builder,
    setOption: (name: string, value: unknown) => {
      made.options[name] = value;
      return builder;
    },
    setPosition: () => builder,
    build: () => made,
  };
  return builder;
}
