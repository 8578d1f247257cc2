import { raise } from '../protocol/office-error.ts';
import type { CellValue, Json } from '../workbook/records.ts';
import { readDate, readWrittenDate } from './date-input.ts';
import { isFormulaLike } from './formula-like.ts';

/** What Excel makes of a typed value: the value, and a number format where typing sets one. */
export interface Input {
  readonly formula: CellValue;
  readonly numberFormat: string | null;
}

/**
 * Characters of a cell, and of a formula. Source: Microsoft's "Excel specifications and limits".
 */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
/** The largest number that can be typed. Source: the same page. */
const LARGEST = 9.999_999_999_999_99e307;

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const CURRENCY = /^[$¥￥€£](?=[\d.])/;
const ERRORS = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!']);

/**
 * Reads a value as if it were typed: "12" is 12, "10.4%" is 0.104, "3-2" becomes a date, "TRUE" a
 * truth value, "'12" and anything in a cell of format "@" stay text. null leaves the cell as it is.
 */
export function readInput(given: Json, numberFormat: string, now: CellValue): Input {
  if (given === null || given === undefined) return { formula: now, numberFormat: null };
  if (typeof given === 'number' || typeof given === 'boolean') return plain(given);
  if (typeof given !== 'string') return raise('InvalidArgument');
  // A text that begins with "=" keeps its apostrophe, or the workbook would take it for a formula.
  const isText = given.startsWith("'") || numberFormat === '@';
  const text = given.startsWith("'") ? given.slice(1) : given;
  if (text.length > LONGEST_TEXT) return raise('InvalidArgument');
  if (isText) return plain(text.startsWith('=') ? `'${text}` : text);
  if (!given.startsWith('=')) return readTyped(given.trim()) ?? plain(given);
  return given.length <= LONGEST_FORMULA && isFormulaLike(given) ? plain(given) : raise('InvalidArgument');
}

/** Most of what some Excel, in some language, takes for something else than text. */
function readTyped(text: string): Input | null {
  const amount = text.replace(CURRENCY, '');
  if (amount !== text && NUMBER.test(amount)) return numberIn(amount, '¥#,##0');
  if (NUMBER.test(text)) return numberIn(text, null);
  if (ERRORS.has(text.toUpperCase())) return plain(text.toUpperCase());
  if (GROUPED.test(text)) return numberIn(text.replaceAll(',', ''), '#,##0');
  if (text.endsWith('%') && NUMBER.test(text.slice(0, -1)))
    return numberIn(`${Number(text.slice(0, -1))}e-2`, text.includes('.') ? '0.00%' : '0%');
  if (/^(?:true|false)$/i.test(text)) return plain(text.toLowerCase() === 'true');
  return readDate(text) ?? readWrittenDate(text);
}

/** A number beyond Excel's stays a text. */
function numberIn(digits: string, numberFormat: string | null): Input | null {
  const formula = Number(digits);
  return Math.abs(formula) <= LARGEST ? { formula, numberFormat } : null;
}

function plain(formula: CellValue): Input {
  return { formula, numberFormat: null };
}
