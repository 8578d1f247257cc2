import { type Area, addressOf } from '@cyberbudget/pane/layout';
import type { FakeBook } from './fake-book.ts';
import { type FakeSheet, keyOf, shownValues, understood } from './fake-sheet.ts';

/** A range as SpreadsheetApp gives it: the methods that the script calls, and no more. */
export function rangeService(book: FakeBook, sheet: FakeSheet, area: Area): Record<string, unknown> {
  const { row, column, rows, columns } = area;
  if (row < 0 || column < 0 || row + rows > sheet.rows || column + columns > sheet.columns)
    throw new Error('Those rows or columns are out of bounds.');
  const map = <T>(of: (key: string) => T): T[][] =>
    Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, across) => of(keyOf(row + down, column + across))),
    );
  const keys = () => map((key) => key).flat();
  const values = () => {
    const shown = shownValues(sheet, book.compute);
    return map((key) => shown.get(key) ?? '');
  };
  const formulas = () =>
    map((key) => {
      const typed = sheet.cells.get(key);
      return typed !== undefined && 'formula' in typed ? typed.formula : '';
    });
  const type = (key: string, given: unknown) => {
    const typed = understood(given);
    if (typed === null) sheet.cells.delete(key);
    else sheet.cells.set(key, typed);
  };
  const write = (grid: readonly (readonly unknown[])[]) => {
    book.step('setValues');
    if (grid.length !== rows || grid.some((line) => line.length !== columns))
      throw new Error('The number of rows or columns in the data does not match the range.');
    for (const [at, key] of keys().entries()) type(key, grid[Math.floor(at / columns)]?.[at % columns]);
  };
  const range: Record<string, unknown> = {
    getSheet: () => book.sheetOf(sheet),
    getA1Notation: () => addressOf(area),
    isBlank: () =>
      values()
        .flat()
        .every((value) => value === ''),
    getValues: values,
    getDisplayValues: () => values().map((line) => line.map(String)),
    getFormulas: formulas,
    getFormula: () => formulas()[0]?.[0],
    isPartOfMerge: () => sheet.merged.some((one) => overlap(one, area)),
    setValues: write,
    setValue: (value: unknown) => type(keyOf(row, column), value),
    setFormula: (formula: unknown) => type(keyOf(row, column), formula),
    setNumberFormats: (formats: readonly (readonly string[])[]) => {
      for (const [at, key] of keys().entries())
        sheet.formats.set(key, formats[Math.floor(at / columns)]?.[at % columns] ?? '');
    },
    setNumberFormat: (format: string) => {
      for (const key of keys()) sheet.formats.set(key, format);
    },
    clearContent: () => {
      for (const key of keys()) sheet.cells.delete(key);
    },
    clear: () => {
      for (const key of keys()) {
        sheet.cells.delete(key);
        sheet.formats.delete(key);
      }
    },
    createFilter: () => {
      book.step('createFilter');
      sheet.filter = area;
      return {
        remove: () => {
          sheet.filter = null;
        },
      };
    },
    activate: () => {
      book.active = sheet;
      book.selected = area;
    },
  };
  for (const look of LOOKS) range[look] = () => range;
  return range;
}

/** How cells look is not kept. */
const LOOKS = [
  'setFontWeight',
  'setFontSize',
  'setFontColor',
  'setBackground',
  'setWrap',
  'setVerticalAlignment',
  'setHorizontalAlignment',
  'setBorder',
];

const overlap = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
