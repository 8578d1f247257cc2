import { raise } from '../protocol/excel-error.ts';
import type { CellValue, Json } from '../workbook/records.ts';

/** What Excel makes of a typed value: the value, and a number format where typing sets one. */
export interface Input {
  readonly formula: CellValue;
  readonly numberFormat: string | null;
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const MONTH_AND_DAY = /^(\d{1,2})[-/](\d{1,2})$/;

/**
 * Reads a value as if it were typed: "12" is 12, "10.4%" is 0.104, "3-2" becomes a date, "TRUE" a truth value,
 * "'12" and anything in a cell of format "@" stay text. null leaves the cell as it is.
 */
export function readInput(given: Json, numberFormat: string, now: CellValue): Input {
  if (given === null || given === undefined) return { formula: now, numberFormat: null };
  if (typeof given === 'number' || typeof given === 'boolean') return plain(given);
  if (typeof given !== 'string') return raise('InvalidArgument');
  // A text that begins with "=" keeps its apostrophe, or the workbook would take it for a formula.
  if (given.startsWith("'")) return plain(given.startsWith("'=") ? given : given.slice(1));
  if (numberFormat === '@' || given.startsWith('=')) return plain(given);
  return readTyped(given.trim()) ?? plain(given);
}

function readTyped(text: string): Input | null {
  if (NUMBER.test(text)) return plain(Number(text));
  if (GROUPED.test(text)) return { formula: Number(text.replaceAll(',', '')), numberFormat: '#,##0' };
  if (text.endsWith('%') && NUMBER.test(text.slice(0, -1))) {
    return {
      formula: Number(`${Number(text.slice(0, -1))}e-2`),
      numberFormat: text.includes('.') ? '0.00%' : '0%',
    };
  }
  if (/^(?:true|false)$/i.test(text)) return plain(text.toLowerCase() === 'true');
  return readDate(text);
}

function readDate(text: string): Input | null {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year) return date(Number(year), Number(month), Number(day), 'yyyy/m/d');
  const [, monthAlone, dayAlone] = MONTH_AND_DAY.exec(text) ?? [];
  return monthAlone ? date(new Date().getFullYear(), Number(monthAlone), Number(dayAlone), 'd-mmm') : null;
}

/** Days since 1899-12-30, Excel's count since March 1900. */
function date(year: number, month: number, day: number, numberFormat: string): Input | null {
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).getUTCMonth() !== month - 1 || day === 0) return null;
  return { formula: (time - Date.UTC(1899, 11, 30)) / 86_400_000, numberFormat };
}

function plain(formula: CellValue): Input {
  return { formula, numberFormat: null };
}
