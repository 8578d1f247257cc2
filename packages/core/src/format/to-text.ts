import type { Unit } from '../amount/unit.ts';
import { fileText } from '../name/unprinted.ts';
import type { Language } from '../problem/problem.ts';
import type { Table } from '../table/table.ts';
import { sourceLine } from '../table/table-cells.ts';
import { displayCells } from './display-cells.ts';
import { displayWidth, pad } from './display-width.ts';
import { wrapText } from './wrap-text.ts';

/** How a table is written. */
export interface FormatOptions {
  readonly unit: Unit;
  readonly language: Language;
  /** Columns of the terminal, to which titles and notes are wrapped; left out, nothing is. */
  readonly width?: number;
}

/**
 * A table for a terminal: columns aligned for East Asian width, a rule above 掲載計, notes and
 * source below.
 */
export function toText(table: Table, { unit, language, width }: FormatOptions): string {
  const [titles = [], ...cells] = displayCells(table, unit, language);
  const heads = titles.map((title, column) => table.columns[column]?.short ?? title);
  const widths = columnWidths(heads, cells, width);
  const aligned = (row: readonly string[]): string =>
    row
      .map((text, column) =>
        pad(text, widths[column] ?? 0, table.columns[column]?.kind === 'text' ? 'end' : 'start'),
      )
      .join(GAP)
      .trimEnd();
  const rule = widths.map((columns) => '─'.repeat(columns)).join(GAP);
  const body = cells.map(aligned);
  const closing = table.rows.findIndex(({ kind }) => kind !== 'body');
  if (closing > 0) body.splice(closing, 0, rule);
  const shortened = table.columns.flatMap(({ short, title }) =>
    short === undefined ? [] : [title[language]],
  );
  const notes = [
    ...shortened,
    ...table.notes.map((note) => note[language]),
    sourceLine(table, unit, language),
  ];
  const foot = width === undefined ? notes : notes.flatMap((note) => wrapText(note, width));
  return fileText(`${[...headLines(heads, widths).map(aligned), rule, ...body, '', ...foot].join('\n')}\n`);
}

const GAP = '  ';

/** A title of Japanese is not broken into lines shorter than this. */
const SHORTEST = 6;

/** The least width of a column under its title: that of the title's longest word. */
export const leastTitleWidth = (title: string): number =>
  Math.max(
    Math.min(SHORTEST, displayWidth(title)),
    ...title.split(' ').map((word) => (LATIN.test(word) ? word.length : 0)),
  );

const LATIN = /^[!-~]+$/;

/**
 * Wide enough for what stands in the columns; where they are too wide together, titles are broken
 * into lines.
 */
function columnWidths(
  heads: readonly string[],
  cells: readonly (readonly string[])[],
  width: number | undefined,
): number[] {
  const least = heads.map((head, column) =>
    Math.max(leastTitleWidth(head), ...cells.map((row) => displayWidth(row[column] ?? ''))),
  );
  const widths = heads.map((head, column) => Math.max(least[column] ?? 0, displayWidth(head)));
  if (width === undefined) return widths;
  let surplus = widths.reduce((sum, columns) => sum + columns + GAP.length, -GAP.length) - width;
  while (surplus > 0) {
    const room = widths.map((columns, column) => columns - (least[column] ?? 0));
    const widest = room.indexOf(Math.max(...room));
    if ((room[widest] ?? 0) === 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    surplus -= 1;
  }
  return widths;
}

/** The titles in as many lines as they need, the last of each above the rule. */
function headLines(heads: readonly string[], widths: readonly number[]): string[][] {
  const wrapped = heads.map((head, column) => wrapText(head, widths[column] ?? 0));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped.map((lines) => lines[line - height + lines.length] ?? ''),
  );
}
