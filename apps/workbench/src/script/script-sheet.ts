import type { Area } from '@cyberbudget/core';
import type { Cells, CellValue } from '@cyberbudget/office-host';
import type { ScriptSheet, SheetChart, Typed } from '@cyberbudget/sheets-host';
import { plainValue } from '../excel/cells.ts';
import { usedArea } from '../excel/used-area.ts';
import { toFormats } from './cell-look.ts';
import { liveSpills } from './live-spills.ts';
import type { ScriptGrid } from './script-grid.ts';
import { chartRecord } from './sheet-chart.ts';

/** A sheet of the grid as the services of a script need it. */
export function scriptSheet(grid: ScriptGrid, id: string): ScriptSheet {
  const { book, records, cells } = grid;
  const on = (area: Area) => ({ sheet: id, ...area });
  const sheet = () => book.sheet(id);
  const filterRecord = () => records.list('filters').find((record) => record.id === id);
  return {
    get name() {
      return sheet().getSheetName();
    },
    guarded: [],
    get isGuarded() {
      return records.list('sheetExtras').find((extra) => extra.id === id)?.isProtected === true;
    },
    size: () => ({ rows: sheet().getMaxRows(), columns: sheet().getMaxColumns() }),
    resize({ rows, columns }) {
      sheet().setRowCount(sheet().getMaxRows() + rows);
      sheet().setColumnCount(sheet().getMaxColumns() + columns);
    },
    extent() {
      const used = usedArea(book, id, true);
      return used === null
        ? { rows: 0, columns: 0 }
        : { rows: used.row + used.rows, columns: used.column + used.columns };
    },
    formulas: (area) => readFormulas(grid, id, area),
    type: (area, typed) =>
      cells.write(
        on(area),
        typed.map((line) => line.map(asWritten)),
      ),
    values: (area) => readValues(grid, id, area),
    texts: (area) => readTexts(grid, id, area),
    numberFormats: (area) => cells.numberFormats(on(area)),
    setNumberFormats: (area, formats) => cells.setNumberFormats(on(area), formats),
    dress(area, look) {
      for (const { part, format } of toFormats(area, look)) cells.setFormat(on(part), format);
    },
    clear: (area) => cells.clear(on(area), 'All'),
    merged: () => cells.merged(id),
    isRowHidden: (row) => !sheet().getSheet().getRowRawVisible(row),
    filter: () => filterRecord()?.area ?? null,
    setFilter(area) {
      if (area === null) records.remove('filters', id);
      else records.put('filters', { id, area });
    },
    columnWidth: (column) => sheet().getColumnWidth(column),
    setColumnWidth: (column, width) => void sheet().setColumnWidth(column, width),
    frozen: () => ({
      rows: Math.max(0, sheet().getFrozenRows()),
      columns: Math.max(0, sheet().getFrozenColumns()),
    }),
    freeze({ rows, columns }) {
      sheet().setFreeze({ ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 });
    },
    charts: () => chartsOn(grid, id),
    addChart(chart) {
      const record = chartRecord(grid, id, chart);
      grid.charts.set(chart, record.id);
      records.put('charts', record);
    },
    removeChart(chart) {
      const chartId = grid.charts.get(chart);
      if (chartId !== undefined) records.remove('charts', chartId);
    },
  };
}

/** The charts that the script has drawn on a sheet and nobody has removed. */
const chartsOn = ({ charts, records }: ScriptGrid, sheet: string): SheetChart[] => {
  const there = new Set(
    records
      .list('charts')
      .filter((record) => record.sheet === sheet)
      .map((record) => record.id),
  );
  return [...charts].filter(([, record]) => there.has(record)).map(([chart]) => chart);
};

type Written = Parameters<Cells['write']>[1][number][number];

function asWritten(typed: Typed | null): Written {
  if (typed === null) return '';
  if ('formula' in typed) return typed.formula;
  // The grid marks a text that only looks like a formula by an apostrophe.
  return typeof typed.value === 'string' && typed.value.startsWith('=') ? `'${typed.value}` : typed.value;
}

function readFormulas({ cells }: ScriptGrid, sheet: string, area: Area): string[][] {
  const isFormula = (typed: CellValue): typed is string => typeof typed === 'string' && typed.startsWith('=');
  return cells
    .formulas({ sheet, ...area })
    .map((line) => line.map((typed) => (isFormula(typed) ? typed : '')));
}

/**
 * The values at this moment: a formula that is gone fills no cells, although the grid has not
 * calculated since.
 */
function readValues({ book }: ScriptGrid, id: string, { row, column, rows, columns }: Area): CellValue[][] {
  const spilled = liveSpills(book, id);
  const sheet = book.sheet(id).getSheet();
  return Array.from({ length: rows }, (_row, down) =>
    Array.from({ length: columns }, (_column, across) => {
      const own = plainValue(sheet.getCellRaw(row + down, column + across) ?? null);
      return own === '' ? spilled(row + down, column + across) : own;
    }),
  );
}

function readTexts(grid: ScriptGrid, id: string, area: Area): string[][] {
  if (area.rows === 0 || area.columns === 0) return [];
  const { row, column, rows, columns } = area;
  const shown = grid.book.sheet(id).getRange(row, column, rows, columns).getDisplayValues();
  return readValues(grid, id, area).map((line, down) =>
    line.map((value, across) => shown[down]?.[across] || String(value)),
  );
}
