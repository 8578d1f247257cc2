import { describe, expect, test } from 'vitest';
import { enteredCell } from './entered-cell.ts';
import { nearestFree } from './free-place.ts';

describe('the nearest free range', () => {
  const used = { row: 0, column: 0, rows: 20, columns: 3 };

  test.each([
    ['below what is nearer below', { row: 18, column: 0, rows: 5, columns: 2 }, 'A22:B26'],
    ['beside what is nearer beside', { row: 1, column: 2, rows: 5, columns: 2 }, 'E2:F6'],
    [
      'below where the sheet has no more columns',
      { row: 1, column: 2, rows: 2, columns: 16_382 },
      'C22:XFD23',
    ],
  ])('%s', (_, wanted, address) => {
    expect(nearestFree('Sheet1', wanted, used)).toEqual({ sheet: 'Sheet1', address });
  });

  test('none where the sheet ends before', () => {
    const whole = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
    expect(nearestFree('Sheet1', { row: 0, column: 0, rows: 5, columns: 2 }, whole)).toBeNull();
  });
});

describe('what is typed into a cell', () => {
  test.each([
    '=1+1',
    '+81',
    '-5',
    '@name',
    "'quoted",
    '(3)',
    '3-2',
    '10.4%',
    '1/2',
    '２０２３',
    'TRUE',
    '¥100',
    '1e3',
    '2E10',
    '#N/A',
    'R5.4.1',
    '令和5年4月1日',
    '10時30分',
    'Jan 5',
    'May-23',
    '5-Mar',
    '€5',
    '£5',
    ' 12',
    '　12',
  ])('%s gets an apostrophe: it is a text', (text) => {
    expect(enteredCell(text)).toBe(`'${text}`);
  });

  test.each([
    '総務省',
    '(3)国際社会',
    '23.5億円',
    '令和5年度',
    'Decision',
    '5Gの普及',
    'GIGAスクール',
    'A1',
    '',
    '注１）',
  ])('%s stays as it is', (text) => {
    expect(enteredCell(text)).toBe(text);
  });

  test('numbers and formulas stay as they are', () => {
    expect(enteredCell(33.9)).toBe(33.9);
    expect(enteredCell({ formula: '=CYBERBUDGET()' })).toBe('=CYBERBUDGET()');
  });
});
