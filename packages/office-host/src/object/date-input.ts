import type { Input } from './cell-input.ts';

const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const MONTH_AND_DAY = /^(\d{1,2})[-/](\d{1,2})$/;
/** R5.4.1, 令和5年4月1日: an Excel in Japanese takes them for dates. */
const ERA_DATE = /^(R|令和|H|平成|S|昭和)(\d{1,2})[./年](\d{1,2})[./月](\d{1,2})日?$/i;
const FIRST_YEARS: Readonly<Record<string, number>> = {
  ...{ R: 2019, 令和: 2019, H: 1989, 平成: 1989, S: 1926, 昭和: 1926 },
};
const CLOCK = /^(\d{1,2})(?:時(\d{1,2})分|:(\d{2}))$/;
/** Jan 5, May-23: an Excel in English. */
const MONTH_NAME = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s-](\d{1,2})$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date in digits: 2023/4/1, 3-2. */
export function readDate(text: string): Input | null {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year) return date(Number(year), Number(month), Number(day), 'yyyy/m/d');
  const [, monthAlone, dayAlone] = MONTH_AND_DAY.exec(text) ?? [];
  return monthAlone ? date(new Date().getFullYear(), Number(monthAlone), Number(dayAlone), 'd-mmm') : null;
}

/** A date or a time in words: 令和5年4月1日, 10時30分, Jan 5. */
export function readWrittenDate(text: string): Input | null {
  const [, era = '', year, month, day] = ERA_DATE.exec(text) ?? [];
  const first = FIRST_YEARS[era.toUpperCase()];
  if (first !== undefined) return date(first + Number(year) - 1, Number(month), Number(day), '[$-411]ge.m.d');
  const [, hour, minutes, after] = CLOCK.exec(text) ?? [];
  if (hour !== undefined)
    return { formula: (Number(hour) * 60 + Number(minutes ?? after)) / 1440, numberFormat: 'h:mm' };
  const [, name = '', number] = MONTH_NAME.exec(text) ?? [];
  const at = MONTHS.indexOf(name.toLowerCase());
  return at < 0 ? null : date(new Date().getFullYear(), at + 1, Math.min(28, Number(number)), 'd-mmm');
}

/** Days since 1899-12-30, Excel's count since March 1900. */
function date(year: number, month: number, day: number, numberFormat: string): Input | null {
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).getUTCMonth() !== month - 1 || day === 0) return null;
  return { formula: (time - Date.UTC(1899, 11, 30)) / 86_400_000, numberFormat };
}
