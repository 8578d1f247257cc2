import { fileText } from '../name/unprinted.ts';
import type { Table } from '../table/table.ts';
import { sourceLine } from '../table/table-cells.ts';
import { displayCells } from './display-cells.ts';
import type { FormatOptions } from './to-text.ts';

const escaped = (text: string): string =>
  fileText(text)
    .replace(/[\\|]/g, '\\$&')
    .replace(/[\r\n]+/g, ' ');

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table in Markdown: numbers to the right, notes and source below. */
export function toMarkdown(table: Table, { unit, language }: FormatOptions): string {
  const [titles = [], ...rows] = displayCells(table, unit, language).map((row) => row.map(escaped));
  const alignment = table.columns.map(({ kind }) => (kind === 'text' ? '---' : '---:'));
  const notes = [...table.notes.map((note) => note[language]), sourceLine(table, unit, language)];
  return `${[line(titles), line(alignment), ...rows.map(line)].join('\n')}\n\n${notes.map((note) => `- ${escaped(note)}`).join('\n')}\n`;
}
