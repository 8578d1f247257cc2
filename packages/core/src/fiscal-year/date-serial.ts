// biome-ignore-all lint/style/noRestrictedGlobals: Date as a calendar, of days that are given and in UTC; no clock.
import { isFiscalYear } from './era.ts';

/** Serial 10000 of a spreadsheet is in 1927: from there on a number in a year's place is a date. */
export const FIRST_DATE_SERIAL = 10_000;
const LAST_DATE_SERIAL = 110_000;

const DAY = 86_400_000;
/** Serial 0 is 1899-12-30. As an instant it needs neither a clock nor a time zone. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/**
 * The day of a spreadsheet's date serial, to be read in UTC; null where the number is no such
 * serial.
 */
function dayOfSerial(serial: number): Date | null {
  if (!(serial >= FIRST_DATE_SERIAL && serial <= LAST_DATE_SERIAL)) return null;
  return new Date(SERIAL_ZERO + Math.floor(serial) * DAY);
}

/**
 * The fiscal year (April to March) of a spreadsheet's date serial: 45017 is 2023-04-01, fiscal year
 * 2023; 45016 is fiscal year 2022.
 * @returns null where the number is no such serial
 */
export function fiscalYearOfSerial(serial: number): number | null {
  const day = dayOfSerial(serial);
  if (day === null) return null;
  const year = day.getUTCMonth() < 3 ? day.getUTCFullYear() - 1 : day.getUTCFullYear();
  return isFiscalYear(year) ? year : null;
}

/**
 * The month and day of a spreadsheet's date serial, "3-2" for 46083: what was typed as 3-2 and
 * taken for a date.
 * @returns null where the number is no such serial
 */
export function monthDayOfSerial(serial: number): string | null {
  const day = dayOfSerial(serial);
  return day === null ? null : `${day.getUTCMonth() + 1}-${day.getUTCDate()}`;
}
