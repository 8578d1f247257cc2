import { describe, expect, test } from 'vitest';
import { type MemoryBook, newMemoryBook } from '../memory/memory-book.ts';
import { PROTECTED } from './protected-cells.ts';
import { services } from './services.ts';

// Where this spreadsheet says no because Google's does; the sources stand where it says it.

type Methods = Readonly<Record<string, (...args: unknown[]) => unknown>>;
type Act = (sheet: Methods, cells: Methods) => unknown;

function firstSheet(book: MemoryBook): Methods {
  const { SpreadsheetApp } = services(book.port) as unknown as {
    readonly SpreadsheetApp: { getActiveSpreadsheet(): { getActiveSheet(): Methods } };
  };
  return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
}

/**
 * What Google says to something done on the first sheet, whose A1:B2 it is given; null for nothing.
 */
function said(act: Act, prepare: (book: MemoryBook) => void): string | null {
  const book = newMemoryBook();
  prepare(book);
  const sheet = firstSheet(book);
  try {
    act(sheet, sheet['getRange']?.(1, 1, 2, 2) as Methods);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

const protectSheet = (book: MemoryBook): void => {
  book.active.isProtected = true;
};
const protectCell = (book: MemoryBook): void =>
  void book.active.guarded.push({ row: 1, column: 1, rows: 1, columns: 1 });

const OF_CELLS: readonly (readonly [string, Act])[] = [
  ['contents', (_, cells) => cells['setValue']?.(1)],
  ['clearing', (_, cells) => cells['clear']?.()],
  ['a number format', (_, cells) => cells['setNumberFormat']?.('0.0')],
  ['a look', (_, cells) => cells['setFontWeight']?.('bold')],
  ['a filter', (_, cells) => cells['createFilter']?.()],
];

const OF_THE_SHEET: readonly (readonly [string, Act])[] = [
  ['a width', (sheet) => sheet['setColumnWidth']?.(1, 90)],
  ['frozen rows', (sheet) => sheet['setFrozenRows']?.(1)],
  ['rows added', (sheet) => sheet['insertRowsAfter']?.(1000, 1)],
  ['a chart', (sheet) => sheet['insertChart']?.({})],
];

describe('what the person may not edit', () => {
  test.each(OF_CELLS)('a cell: %s', (_, act) => {
    expect([said(act, protectCell), said(act, () => undefined)]).toEqual([PROTECTED, null]);
  });

  test.each([...OF_CELLS, ...OF_THE_SHEET])('a sheet: %s', (_, act) => {
    expect([said(act, protectSheet), said(act, () => undefined)]).toEqual([PROTECTED, null]);
  });
});

test('a chart that was built is not the one that stands on the sheet, which has an id', () => {
  const sheet = firstSheet(newMemoryBook());
  const built = (sheet['newChart']?.() as { build(): object } | undefined)?.build();
  sheet['insertChart']?.(built);
  expect(() => sheet['removeChart']?.(built)).toThrow('The chart is not on the sheet.');
  const [first, again] = [1, 2].map(
    () => (sheet['getCharts']?.() as { getChartId(): number }[] | undefined)?.[0],
  );
  expect(again?.getChartId()).toBe(first?.getChartId());
  sheet['removeChart']?.(first);
  expect(sheet['getCharts']?.()).toEqual([]);
});

test('a method that the script does not call is none', () => {
  const hidden = (sheet: Methods): unknown => (sheet['hideSheet'] as () => unknown)();
  expect(said(hidden, () => undefined)).toContain('is not a function');
});
