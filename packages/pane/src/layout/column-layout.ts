import { type Column, displayWidth } from '@cyberbudget/core';
import { headingWidth } from './heading-width.ts';
import type { CellContent, ColumnLayout } from './layout.ts';

const NARROWEST = 7;
const WIDEST = 56;
/**
 * A new sheet keeps its first column in sight: a wider one would leave no room beside it on a
 * phone, where nothing else could be scrolled to.
 */
const WIDEST_FIRST = 32;
/** The heading of a number wraps beyond this, so that a long name does not make a wide column. */
const HEADING = 12;

/** A column as it is to be laid out: `cells` are what stands under its heading. */
export interface ColumnContent extends Pick<Column, 'kind'> {
  readonly format: string;
  readonly heading: string;
  readonly cells: readonly CellContent[];
}

/**
 * The looks of a table's columns: each wide enough for its heading and its cells, within reason.
 */
export const columnLayouts = (columns: readonly ColumnContent[]): ColumnLayout[] =>
  columns.map((column, position) => {
    const { kind, format, heading, cells } = column;
    const isText = kind === 'text';
    const asked = isText ? displayWidth(heading) : Math.min(HEADING, displayWidth(heading));
    const longest = cells.reduce<number>((most, cell) => Math.max(most, contentWidth(cell, format)), asked);
    const before = columns[position - 1];
    const widest = before === undefined ? WIDEST_FIRST : WIDEST;
    return {
      numberFormat: format,
      width: headingWidth(heading, Math.min(widest, Math.max(NARROWEST, longest + 2))),
      align: isText ? 'left' : 'right',
      indented: isText && before !== undefined && before.kind !== 'text',
      wraps: isText && position < columns.length - 1 && cells.some((cell) => isProse(cell, widest)),
    };
  });

/** Whether a text is wider than its column and one of words, which no address of a page is. */
const isProse = (cell: CellContent, widest: number): boolean =>
  typeof cell === 'string' && displayWidth(cell) > widest && !/^[a-z]+:\/\/\S+$/iu.test(cell);

/** A formula gets the room of a usual amount. */
const FORMULA_WIDTH = 8;

const contentWidth = (cell: CellContent, format: string): number => {
  if (typeof cell === 'object') return FORMULA_WIDTH;
  return typeof cell === 'string' ? displayWidth(cell) : numberWidth(cell, format);
};

/** Digits, separators and decimals of a number in a format. */
const numberWidth = (number: number, format: string): number => {
  if (format === 'General') return String(number).length;
  const percent = format.endsWith('%');
  const digits = String(Math.trunc(Math.abs(percent ? number * 100 : number))).length;
  const decimals = (format.split('.')[1] ?? '').length;
  return (
    digits + (format.includes(',') ? Math.floor((digits - 1) / 3) : 0) + (decimals > 0 ? decimals + 1 : 0)
  );
};
