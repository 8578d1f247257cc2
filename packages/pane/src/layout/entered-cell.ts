import type { CellContent } from './layout.ts';

/** Text that a spreadsheet would take for a formula, a number, a percentage, a date or a truth value. */
const TAKEN_FOR_SOMETHING_ELSE =
  /^(?:['=+\-@＝＋－＠\t\r\n].*|[\d０-９(（$¥￥.．][\d０-９.,:/年月日円%()．，：／％（）\s-]*|true|false)$/isu;

/**
 * A cell's content as a spreadsheet takes it as typed: a formula as it is; a text with an apostrophe in front where it would be
 * read as something else ("=1+1", "(3)", "3-2").
 */
export function enteredCell(content: CellContent): string | number {
  if (typeof content === 'object') return content.formula;
  return typeof content === 'string' && TAKEN_FOR_SOMETHING_ELSE.test(content) ? `'${content}` : content;
}
