import { describe, expect, test } from 'vitest';
import { columnName, formatAddress, formatBlock, parseAddress, quoteSheetName } from './address.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from './area.ts';

describe('an address', () => {
  test.each(['A1', 'XFD1048576', 'B2:C3', 'A:C', '2:5', 'AA10:AB20'])(
    '%s is read and written alike',
    (text) => {
      expect(formatBlock(parseAddress(text)?.block ?? { row: 0, column: 0, rows: 0, columns: 0 })).toBe(text);
    },
  );

  test.each([
    ["'表 1'!B2", '表 1'],
    ["'it''s'!A1", "it's"],
    ['予算!A1:B2', '予算'],
  ])('%s is of the sheet %s', (text, name) => {
    const address = parseAddress(text);
    expect(address?.sheetName).toBe(name);
    expect(formatAddress(name, address?.block ?? { row: 9, column: 9, rows: 1, columns: 1 })).toBe(text);
  });

  test.each(['', 'A', '1', 'A0', 'A1:', 'A1:B2:C3', 'XFE1', 'A1048577', 'A1:2', '総務省'])(
    '%j is none',
    (text) => {
      expect(parseAddress(text)).toBeNull();
    },
  );

  test('corners may come in any order', () => {
    expect(parseAddress('C3:B2')?.block).toEqual({ row: 1, column: 1, rows: 2, columns: 2 });
  });

  test.each([
    ['A:A', { rows: SHEET_ROWS, columns: 1 }],
    ['1:1', { rows: 1, columns: SHEET_COLUMNS }],
  ])('%s is as long as the sheet', (text, size) => {
    expect(parseAddress(text)?.block).toMatchObject(size);
  });
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});

test.each([
  ['Sheet1', 'Sheet1'],
  ['予算', '予算'],
  ['表 1', "'表 1'"],
  ['A1', "'A1'"],
  ['2023', "'2023'"],
])('the sheet %s stands as %s', (name, quoted) => {
  expect(quoteSheetName(name)).toBe(quoted);
});
