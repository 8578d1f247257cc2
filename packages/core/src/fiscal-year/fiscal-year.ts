/** The first fiscal year that can be named: 平成元年度. */
export const FIRST_FISCAL_YEAR = 1989;
export const LAST_FISCAL_YEAR = 2200;

const ERAS = [
  { name: '令和', letter: 'R', first: 2019 },
  { name: '平成', letter: 'H', first: 1989 },
] as const;

/** Whether a number can be a fiscal year at all. */
export const isFiscalYear = (year: number): boolean =>
  Number.isInteger(year) && year >= FIRST_FISCAL_YEAR && year <= LAST_FISCAL_YEAR;

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
 * Reads a fiscal year from normalized text: "2023", "2023年度", "fy2023", "令和5年度", "令和元年", "r5".
 * @returns null where the text names no fiscal year from 1989 on
 */
export function parseFiscalYearText(normalized: string): number | null {
  const western = /^(?:fy|西暦)?(\d{4})(?:年度?|fy)?$/.exec(normalized);
  if (western?.[1] !== undefined) return checked(Number(western[1]));
  const eraYear = /^(令和|平成|r|h)\.?(\d{1,2}|元)(?:年度?)?$/.exec(normalized);
  if (eraYear === null) return null;
  const [, letter, ordinal] = eraYear;
  const era = ERAS.find((known) => known.name === letter || known.letter.toLowerCase() === letter);
  const inEra = ordinal === '元' ? 1 : Number(ordinal);
  return era === undefined || inEra === 0 ? null : checked(era.first + inEra - 1);
}

const checked = (year: number): number | null => (isFiscalYear(year) ? year : null);

/** Serial 10000 of a spreadsheet is in 1927: from there on a number in a year's place is a date. */
export const FIRST_DATE_SERIAL = 10_000;
const LAST_DATE_SERIAL = 110_000;

/** Days from 1899-12-30 (serial 0) to 0000-03-01 of the proleptic Gregorian calendar. */
const SERIAL_TO_MARCH_ZERO = 693_899;

/**
 * The fiscal year (April to March) of a spreadsheet's date serial: 45017 is 2023-04-01, fiscal year 2023; 45016 is fiscal year 2022.
 * @returns null where the number is no such serial
 */
export function fiscalYearOfSerial(serial: number): number | null {
  if (!(serial >= FIRST_DATE_SERIAL && serial <= LAST_DATE_SERIAL)) return null;
  // Years here begin on 1 March, so that the leap day ends them; April is then the second month, from day 31 on.
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
  const marchYear = yearOfEra + era * 400;
  return checked(dayOfYear >= 31 ? marchYear : marchYear - 1);
}
