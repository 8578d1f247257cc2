import type { Area } from '@cyberbudget/core';
import type { ScriptSheet, Typed } from '../book.ts';
import { keyOf, type MemorySheet } from './memory-sheet.ts';
import { type Compute, extentOf, shownValues } from './shown-values.ts';

const USUAL_WIDTH = 100;

/** The number format of a cell that was given none. */
const AUTOMATIC = 'General';

/**
 * A sheet in memory as the services need it.
 * @param step is told of the steps that may fail
 */
export function scriptSheet(sheet: MemorySheet, compute: Compute, step: (name: string) => void): ScriptSheet {
  const each = (area: Area, action: (key: string, down: number, across: number) => void): void => {
    for (let down = 0; down < area.rows; down++)
      for (let across = 0; across < area.columns; across++)
        action(keyOf(area.row + down, area.column + across), down, across);
  };
  const read = <T>({ row, column, rows, columns }: Area, of: (key: string) => T): T[][] =>
    Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, across) => of(keyOf(row + down, column + across))),
    );
  const values: ScriptSheet['values'] = (area) => {
    const shown = shownValues(sheet, compute);
    return read(area, (key) => shown.get(key) ?? '');
  };
  return {
    get name() {
      return sheet.name;
    },
    get isGuarded() {
      return sheet.isProtected;
    },
    get guarded() {
      return sheet.guarded;
    },
    size: () => ({ rows: sheet.rows, columns: sheet.columns }),
    resize({ rows, columns }) {
      step('resize');
      sheet.rows += rows;
      sheet.columns += columns;
    },
    extent: () => extentOf(shownValues(sheet, compute)),
    formulas: (area) => read(area, (key) => formulaOf(sheet.cells.get(key))),
    type(area, cells) {
      step('setValues');
      each(area, (key, down, across) => {
        const typed = cells[down]?.[across] ?? null;
        if (typed === null) sheet.cells.delete(key);
        else sheet.cells.set(key, typed);
      });
    },
    values,
    texts: (area) => values(area).map((line) => line.map(String)),
    numberFormats: (area) => read(area, (key) => sheet.formats.get(key) ?? AUTOMATIC),
    setNumberFormats(area, formats) {
      step('setNumberFormats');
      each(area, (key, down, across) => {
        const format = formats[down]?.[across] ?? AUTOMATIC;
        if (format === AUTOMATIC) sheet.formats.delete(key);
        else sheet.formats.set(key, format);
      });
    },
    dress: () => step('dress'),
    clear(area) {
      step('clear');
      each(area, (key) => {
        sheet.cells.delete(key);
        sheet.formats.delete(key);
      });
    },
    ...besideCells(sheet, step),
  };
}

/** Everything of a sheet but its cells and its size. */
const besideCells = (
  sheet: MemorySheet,
  step: (name: string) => void,
): Pick<
  ScriptSheet,
  | 'merged'
  | 'isRowHidden'
  | 'filter'
  | 'setFilter'
  | 'columnWidth'
  | 'setColumnWidth'
  | 'frozen'
  | 'freeze'
  | 'charts'
  | 'addChart'
  | 'removeChart'
> => ({
  merged: () => sheet.merged,
  isRowHidden: (row) => sheet.hiddenRows.has(row),
  filter: () => sheet.filter,
  setFilter(area) {
    step(area === null ? 'removeFilter' : 'createFilter');
    sheet.filter = area;
  },
  columnWidth: (column) => sheet.widths.get(column) ?? USUAL_WIDTH,
  setColumnWidth(column, width) {
    step('setColumnWidth');
    sheet.widths.set(column, width);
  },
  frozen: () => sheet.frozen,
  freeze(frozen) {
    step('freeze');
    sheet.frozen = frozen;
  },
  charts: () => sheet.charts,
  addChart(chart) {
    step('insertChart');
    sheet.charts.push(chart);
  },
  removeChart(chart) {
    step('removeChart');
    const at = sheet.charts.indexOf(chart);
    if (at < 0) throw new Error('The chart is not on the sheet.');
    sheet.charts.splice(at, 1);
  },
});

const formulaOf = (typed: Typed | undefined): string =>
  typed !== undefined && 'formula' in typed ? typed.formula : '';
