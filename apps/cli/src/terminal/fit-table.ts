import {
  cellNumber,
  cellText,
  displayCells,
  displayWidth,
  type FormatOptions,
  type Table,
  type TableCell,
} from '@cyberbudget/core';

/** The blanks between two columns of a table as text. */
const GAP = 2;
/** A column of text is not cut below this width: less says nothing. */
const LEAST = 12;

/**
 * A table that fits a terminal: its widest columns of text are cut, with an ellipsis. Numbers are never cut.
 * @param columns the terminal's width; null where there is none, and nothing is cut
 */
export function fitTable(table: Table, columns: number | null, { unit, language }: FormatOptions): Table {
  if (columns === null) return table;
  const shown = displayCells(table, unit, language);
  const widths = table.columns.map((_, at) => Math.max(...shown.map((row) => displayWidth(row[at] ?? ''))));
  const fitting = cutWidths(
    widths,
    table.columns.map(({ kind }) => kind === 'text'),
    columns,
  );
  const cut = (cell: TableCell, at: number): TableCell => {
    const width = fitting[at] ?? 0;
    if (cell === null || cellNumber(cell) !== null || width === widths[at]) return cell;
    return shorten(cellText(cell, language), width);
  };
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(cut) })) };
}

/** The widths at which all columns fit, the widest text cut first; as they are where even that is not enough. */
function cutWidths(
  widths: readonly number[],
  isText: readonly boolean[],
  columns: number,
): readonly number[] {
  const fitting = [...widths];
  let surplus = widths.reduce((sum, width) => sum + width, GAP * (widths.length - 1)) - columns;
  while (surplus > 0) {
    const widest = fitting.reduce(
      (best, width, at) => (isText[at] === true && width > (fitting[best] ?? LEAST) ? at : best),
      -1,
    );
    if (widest === -1) return widths;
    fitting[widest] = (fitting[widest] ?? 0) - 1;
    surplus -= 1;
  }
  return fitting;
}

/** As many characters as the width holds, and an ellipsis where there were more. */
function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (displayWidth(kept + character) >= width) break;
    kept += character;
  }
  return `${kept}…`;
}
