import type { Unit } from '../amount/unit.ts';
import { fileText } from '../name/unprinted.ts';
import type { Language } from '../problem/problem.ts';
import type { Table } from '../table/table.ts';
import { sourceLine } from '../table/table-cells.ts';
import { displayCells } from './display-cells.ts';
import { displayWidth, pad } from './display-width.ts';

/** How a table is written. */
export interface FormatOptions {
  readonly unit: Unit;
  readonly language: Language;
}

/** A table for a terminal: columns aligned for East Asian width, a rule above 掲載計, notes and source below. */
export function toText(table: Table, { unit, language }: FormatOptions): string {
  const [titles = [], ...rows] = displayCells(table, unit, language);
  const cells = [titles.map((title, column) => table.columns[column]?.short ?? title), ...rows];
  const widths = table.columns.map((_, column) =>
    Math.max(...cells.map((row) => displayWidth(row[column] ?? ''))),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const lines = cells.map((row) =>
    row
      .map((text, column) =>
        pad(text, widths[column] ?? 0, table.columns[column]?.kind === 'text' ? 'end' : 'start'),
      )
      .join('  ')
      .trimEnd(),
  );
  const closing = table.rows.findIndex(({ kind }) => kind !== 'body');
  if (closing > 0) lines.splice(closing + 1, 0, rule);
  lines.splice(1, 0, rule);
  const shortened = table.columns.flatMap(({ short, title }) =>
    short === undefined ? [] : [title[language]],
  );
  const notes = [...shortened, ...table.notes.map((note) => note[language])];
  return fileText(`${[...lines, '', ...notes, sourceLine(table, unit, language)].join('\n')}\n`);
}
