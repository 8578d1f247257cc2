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
 * Reads a fiscal year from normalized text that says nothing else: "2023", "2023年度", "fy2023",
 * "fy2023/24", "令和5年度", "令和五年度", "令和5(2023)年度", "r5", "reiwa5", a day "2023/4/1" or
 * "2023年4月1日" of it.
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
