import {
  cellNumber,
  displayCells,
  type FormatOptions,
  sourceLine,
  type Table,
  toText,
  wrapText,
} from '@cyberbudget/core';
import { INDENT, columns as inColumns } from '../help/page.ts';
import { fitTable } from './fit-table.ts';

/** Beside this many columns of text a table is read row by row. */
const MANY_TEXTS = 4;

/**
 * A table as text for a terminal: with names cut where that is enough, else its columns below each
 * other in several tables, or its rows one below the other where they are mostly text. Numbers are
 * never cut.
 * @param width of the terminal; null where there is none, and nothing is cut or wrapped
 */
export function tableText(table: Table, width: number | null, options: FormatOptions): string {
  if (width === null) return toText(table, options);
  const fitting = fitTable(table, width, options);
  const terms = { ...options, width };
  if (fitting !== null) return toText(fitting, terms);
  return table.columns.filter(({ kind }) => kind === 'text').length >= MANY_TEXTS
    ? recordsText(table, width, options)
    : partsText(table, terms);
}

/**
 * The columns in as many tables as they need, each with the first column, the notes below the last.
 */
function partsText(table: Table, terms: FormatOptions & { readonly width: number }): string {
  const parts: Table[] = [];
  let shown: number[] = [];
  for (const at of table.columns.keys()) {
    if (at === 0) continue;
    const more = fitTable(withColumns(table, [0, ...shown, at]), terms.width, terms);
    if (more === null && shown.length > 0) {
      parts.push(withColumns(table, [0, ...shown]));
      shown = [];
    }
    shown.push(at);
  }
  parts.push(withColumns(table, [0, ...shown]));
  const texts = parts.map((part) => toText(fitTable(part, terms.width, terms) ?? part, terms));
  // All but the last without what stands below a table.
  return texts.map((text, at) => (at < texts.length - 1 ? `${text.split('\n\n')[0]}\n` : text)).join('\n');
}

/** The rows one below the other, each cell that says something beside its title. */
function recordsText(table: Table, width: number, { unit, language }: FormatOptions): string {
  const [titles = [], ...rows] = displayCells(table, unit, language);
  const records = rows.map((row, at) => {
    const isNumber = (column: number): boolean => cellNumber(table.rows[at]?.cells[column] ?? null) !== null;
    const said = row.flatMap((text, column): [string, string][] =>
      text === '' && !isNumber(column) ? [] : [[titles[column] ?? '', text]],
    );
    return inColumns(said, width + INDENT).join('\n');
  });
  const notes = [...table.notes.map((note) => note[language]), sourceLine(table, unit, language)];
  return `${[...records, notes.flatMap((note) => wrapText(note, width)).join('\n')].join('\n\n')}\n`;
}

const withColumns = (table: Table, columns: readonly number[]): Table => ({
  ...table,
  columns: columns.flatMap((at) => table.columns[at] ?? []),
  rows: table.rows.map((row) => ({ ...row, cells: columns.map((at) => row.cells[at] ?? null) })),
});
