import {
  cellNumber,
  cellText,
  displayCells,
  displayWidth,
  type FormatOptions,
  leastTitleWidth,
  shortenText,
  type Table,
  type TableCell,
} from '@cyberbudget/core';

/** The blanks between two columns of a table as text. */
const GAP = 2;
/** A column of text is not cut below this width: less says nothing. */
const LEAST = 12;

/**
 * A table that fits a terminal: its widest columns of text are cut, with an ellipsis. Numbers are
 * never cut.
 * @param columns the terminal's width
 * @returns null where even that is not enough
 */
export function fitTable(table: Table, columns: number, { unit, language }: FormatOptions): Table | null {
  const shown = displayCells(table, unit, language);
  // Titles are broken into lines where they are wider than what stands below them.
  const widths = table.columns.map(({ short, title }, at) =>
    Math.max(
      leastTitleWidth(short ?? title[language]),
      ...shown.slice(1).map((row) => displayWidth(row[at] ?? '')),
    ),
  );
  const fitting = cutWidths(
    widths,
    table.columns.map(({ kind }) => kind === 'text'),
    columns,
  );
  if (fitting === null) return null;
  const cut = (cell: TableCell, at: number): TableCell => {
    const width = fitting[at] ?? 0;
    if (cell === null || cellNumber(cell) !== null || width === widths[at]) return cell;
    return shortenText(cellText(cell, language, unit), width);
  };
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(cut) })) };
}

/**
 * The widths at which all columns fit, the widest text cut first; null where even that is not
 * enough.
 */
function cutWidths(
  widths: readonly number[],
  isText: readonly boolean[],
  columns: number,
): readonly number[] | null {
  const fitting = [...widths];
  let surplus = widths.reduce((sum, width) => sum + width, GAP * (widths.length - 1)) - columns;
  while (surplus > 0) {
    const widest = fitting.reduce(
      (best, width, at) => (isText[at] === true && width > (fitting[best] ?? LEAST) ? at : best),
      -1,
    );
    if (widest === -1) return null;
    fitting[widest] = (fitting[widest] ?? 0) - 1;
    surplus -= 1;
  }
  return fitting;
}
