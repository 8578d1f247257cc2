/** A rectangle of cells, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** 0 as "A", 27 as "AB". */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** "A", "AB" as 0, 27. */
const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** An area's address: "B3:F20", "B3" for one cell. */
export function addressOf({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/**
 * The area of an address such as "B3", "$B$3:F20" or "'府省庁 2023'!B3".
 * @returns null for whole rows and columns, several areas, and what is no address
 */
export function areaOf(address: string): Area | null {
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(
    address.slice(address.lastIndexOf('!') + 1).replaceAll('$', ''),
  );
  if (cells === null) return null;
  const [, left = 'A', top = '1', right = left, bottom = top] = cells;
  const [column, row] = [columnIndex(left), Number(top) - 1];
  return { row, column, rows: Number(bottom) - row, columns: columnIndex(right) - column + 1 };
}

/** Whether two areas share a cell. */
export const areasOverlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/**
 * An area that counts from another's first cell, as one that counts from the sheet's: a chart's
 * range within its table.
 */
export const areaWithin = (outer: Pick<Area, 'row' | 'column'>, inner: Area): Area => ({
  ...inner,
  row: outer.row + inner.row,
  column: outer.column + inner.column,
});
