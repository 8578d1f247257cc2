import { ERAS, isFiscalYear } from './era.ts';
import { yearAt } from './find-years.ts';

/** The era and the year in it: 2023 is 令和 5. */
function eraOf(year: number): { readonly name: string; readonly ordinal: number } {
  const era = ERAS.find(({ first }) => year >= first) ?? ERAS[1];
  return { name: era.name, ordinal: year - era.first + 1 };
}

/** 2023 as "令和5年度", 2019 as "令和元年度". */
export function formatEraYear(year: number): string {
  const { name, ordinal } = eraOf(year);
  return `${name}${ordinal === 1 ? '元' : ordinal}年度`;
}

/** 2023 as "2023年度". */
export const formatFiscalYear = (year: number): string => `${year}年度`;

/**
 * Reads a fiscal year from normalized text that says nothing else: "2023", "2023年度", "fy2023", "fy2023/24", "令和5年度", "令和五年度",
 * "令和5(2023)年度", "r5", "reiwa5", a day "2023/4/1" or "2023年4月1日" of it.
 * @returns null where the text names no fiscal year from 1989 on, or more than that
 */
export function parseFiscalYearText(normalized: string): number | null {
  // How nearly every formula names it: read at one look, as findYears reads it too.
  const western = /^(\d{4})(?:年度)?$/.exec(normalized);
  if (western !== null) return checked(Number(western[1]));
  const mention = yearAt(normalized, 0);
  return mention === null || mention.end < normalized.length ? null : mention.fiscalYear;
}

const checked = (year: number): number | null => (isFiscalYear(year) ? year : null);

/** Serial 10000 of a spreadsheet is in 1927: from there on a number in a year's place is a date. */
export const FIRST_DATE_SERIAL = 10_000;
const LAST_DATE_SERIAL = 110_000;

/** Days from 1899-12-30 (serial 0) to 0000-03-01 of the proleptic Gregorian calendar. */
const SERIAL_TO_MARCH_ZERO = 693_899;

/** A day in years that begin on 1 March, so that the leap day ends them: the year, and the day in it from 0. */
interface MarchDay {
  readonly marchYear: number;
  readonly dayOfYear: number;
}

/** The day of a spreadsheet's date serial; null where the number is no such serial. */
function marchDay(serial: number): MarchDay | null {
  if (!(serial >= FIRST_DATE_SERIAL && serial <= LAST_DATE_SERIAL)) return null;
  const days = Math.floor(serial) + SERIAL_TO_MARCH_ZERO;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  return { marchYear: yearOfEra + era * 400, dayOfYear };
}

/**
 * The fiscal year (April to March) of a spreadsheet's date serial: 45017 is 2023-04-01, fiscal year 2023; 45016 is fiscal year 2022.
 * @returns null where the number is no such serial
 */
export function fiscalYearOfSerial(serial: number): number | null {
  const day = marchDay(serial);
  // April is the second month of a year that begins in March, from day 31 on.
  return day === null ? null : checked(day.dayOfYear >= 31 ? day.marchYear : day.marchYear - 1);
}

/**
 * The month and day of a spreadsheet's date serial, "3-2" for 46083: what was typed as 3-2 and taken for a date.
 * @returns null where the number is no such serial
 */
export function monthDayOfSerial(serial: number): string | null {
  const day = marchDay(serial);
  if (day === null) return null;
  const month = Math.floor((5 * day.dayOfYear + 2) / 153);
  return `${month < 10 ? month + 3 : month - 9}-${day.dayOfYear - Math.floor((153 * month + 2) / 5) + 1}`;
}
