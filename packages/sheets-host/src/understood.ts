import type { Typed } from './book.ts';

/**
 * A number in any dress that some locale of Google Sheets takes for one: grouped, with a currency,
 * an exponent or a percent sign.
 */
const NUMBER = /^[+-]?[$¥￥€£]?(?=[\d.])\d*(?:,\d{3})*(?:\.\d*)?(?:e[+-]?\d+)?%?$/i;
/** Dates and times in digits, and those with the name of a month. */
const DATE = /^\d{1,4}[-/.年]\d{1,2}(?:[-/.月]\d{1,4}日?)?$|^\d{1,2}(?::\d{2}|時\d{1,2}分)$/;
const MONTH_NAME =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s-]\d{1,4}$|^\d{1,2}[\s-](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i;
const TRUTH = /^(?:true|false)$/i;

/**
 * What Google Sheets makes of a typed cell: an apostrophe keeps a text a text, "=" or "+" begins a
 * formula, and what looks like a number or a date becomes one (which number a date becomes is not
 * worked out). Null empties the cell.
 * @throws Error for what no cell can hold, and for a number of which it is not known what becomes
 */
export function understood(typed: unknown): Typed | null {
  if (typed === '' || typed === null) return null;
  if (typeof typed === 'number' || typeof typed === 'boolean') return { value: typed };
  if (typeof typed !== 'string') throw new Error(`${typeof typed} is no value of a cell`);
  if (typed.length > LONGEST)
    throw new Error(`Your input contains more than the maximum of ${LONGEST} characters in a single cell.`);
  if (typed.startsWith("'")) return { value: typed.slice(1) };
  if (typed.startsWith('=')) return { formula: typed };
  const text = typed.trim();
  if (/^\+\D/.test(text)) return { formula: `=${text.slice(1)}` };
  if (TRUTH.test(text)) return { value: text.toLowerCase() === 'true' };
  if (NUMBER.test(text)) return { value: numberOf(text) };
  return DATE.test(text) || MONTH_NAME.test(text) ? { value: A_DATE } : { value: typed };
}

/** Characters of a cell. Source: Google's "Files you can store in Google Drive". */
const LONGEST = 50_000;

/** A serial number that no amount is. */
const A_DATE = 45_017;

function numberOf(text: string): number {
  const digits = Number(text.replace(/[$¥￥€£,%]/g, ''));
  if (!Number.isFinite(digits)) throw new Error(`What Google Sheets makes of ${text} is not known here.`);
  return text.endsWith('%') ? Number(`${digits}e-2`) : digits;
}
