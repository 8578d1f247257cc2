import { type Column, displayWidth } from '@cyberbudget/core';
import type { CellContent, ColumnLayout } from './layout.ts';

const NARROWEST = 7;
const WIDEST = 56;
/** The heading of a number wraps beyond this, so that a long name does not make a wide column. */
const HEADING = 16;

/** A column's look: wide enough for its heading and its cells, within reason. */
export function columnLayout(
  { kind }: Pick<Column, 'kind'>,
  format: string,
  heading: string,
  cells: readonly CellContent[],
): ColumnLayout {
  const headingWidth = kind === 'text' ? displayWidth(heading) : Math.min(HEADING, displayWidth(heading));
  const longest = Math.max(headingWidth, ...cells.map((cell) => contentWidth(cell, format)));
  return {
    numberFormat: format,
    width: Math.min(WIDEST, Math.max(NARROWEST, longest + 2)),
    align: kind === 'text' ? 'left' : 'right',
  };
}

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
