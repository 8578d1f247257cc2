import { describe, expect, test } from 'vitest';
import { fiscalYearOfSerial, monthDayOfSerial } from './date-serial.ts';

const lengths = (year: number): number[] => {
  const leaps = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leaps ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
};

/** Every day from 1989-04-01, serial 32599, to 2199-12-31, counted month by month. */
const DAYS = Array.from({ length: 2200 - 1989 }, (_, offset) => 1989 + offset)
  .flatMap((year) =>
    lengths(year).flatMap((length, index) =>
      Array.from({ length }, (_, day) => ({ year, month: index + 1, day: day + 1 })),
    ),
  )
  .filter(({ year, month }) => year > 1989 || month > 3)
  .map((day, index) => ({ ...day, serial: 32_599 + index }));

describe('fiscalYearOfSerial', () => {
  test.each([
    [45_016, '2023-03-31', 2022],
    [45_017, '2023-04-01', 2023],
    [45_017.99, '2023-04-01 in the evening', 2023],
    [45_382, '2024-03-31', 2023],
    [45_383, '2024-04-01', 2024],
    [45_351, '2024-02-29', 2023],
    [36_585, '2000-02-29', 1999],
    [36_616, '2000-03-31', 1999],
    [36_617, '2000-04-01', 2000],
    [32_599, '1989-04-01', 1989],
    [73_140, '2100-03-31', 2099],
    [73_141, '2100-04-01', 2100],
  ])('%d (%s) is in the fiscal year %s', (serial, _, year) => expect(fiscalYearOfSerial(serial)).toBe(year));

  test('every day from 1989-04-01 to 2199 is in the fiscal year that a walk over the months gives', () => {
    const wrong = DAYS.filter(
      ({ serial, year, month }) => fiscalYearOfSerial(serial) !== (month < 4 ? year - 1 : year),
    );
    expect(wrong).toEqual([]);
  });

  test.each([[32_598], [9_999], [110_001], [Number.NaN], [Number.POSITIVE_INFINITY], [-1]])(
    '%d is no day of a fiscal year',
    (serial) => expect(fiscalYearOfSerial(serial)).toBeNull(),
  );
});

describe('monthDayOfSerial', () => {
  test('is month and day, of every day', () => {
    const wrong = DAYS.filter(({ serial, month, day }) => monthDayOfSerial(serial) !== `${month}-${day}`);
    expect(wrong).toEqual([]);
    expect(monthDayOfSerial(46_083)).toBe('3-2');
  });

  test.each([9_999, 110_001, Number.NaN])('%d is no date', (serial) => {
    expect(monthDayOfSerial(serial)).toBeNull();
  });
});
