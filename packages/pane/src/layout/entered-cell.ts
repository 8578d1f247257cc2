import type { CellContent } from './layout.ts';

/**
 * What a text begins with that a spreadsheet, in some language, takes for the beginning of a
 * formula or of an error.
 */
const BEGINS_SOMETHING = /^\s*['=+\-@#＝＋－＠]|^[\t\r\n]/u;

/**
 * A number in any dress: with a currency, in brackets, with an exponent, a percentage, a date, a
 * time; and a truth value.
 */
const NUMBER_OR_DATE =
  /^\s*(?:[\d０-９\p{Sc}(（.．][\d０-９\p{Sc}.,:/年月日時分秒円%‰()．，：／％（）E+\s-]*(?:[AP]\.?M\.?)?|true|false)\s*$/iu;

/** A date of an era: R5.4.1, 令和5年4月1日. */
const ERA_DATE =
  /^\s*(?:[MTSHR]|明治?|大正?|昭和?|平成?|令和?)\s*(?:元|[\d０-９]{1,2})\s*[.．/／年-]\s*[\d０-９]/iu;

/** A date with the name of a month: Jan 5, May-23, 5-Mar. */
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const MONTH_DATE = new RegExp(
  `^\\s*(?:${MONTH}(?:[\\s,/-]*\\d{1,4})+|\\d{1,2}[\\s/-]*${MONTH}(?:[\\s,/-]*\\d{1,4})*)\\s*$`,
  'iu',
);

const TAKEN_FOR_SOMETHING_ELSE = [BEGINS_SOMETHING, NUMBER_OR_DATE, ERA_DATE, MONTH_DATE];

/**
 * A cell's content as a spreadsheet takes it as typed: a formula as it is; a text with an
 * apostrophe in front where some spreadsheet would read it as something else ("=1+1", "(3)", "3-2",
 * "1e3", "令和5年4月1日").
 */
export function enteredCell(content: CellContent): string | number {
  if (typeof content === 'object') return content.formula;
  const isMistaken =
    typeof content === 'string' && TAKEN_FOR_SOMETHING_ELSE.some((other) => other.test(content));
  return isMistaken ? `'${content}` : content;
}
