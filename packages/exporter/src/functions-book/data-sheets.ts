import { columnLetters, type Language, type Library, quotedSheet } from '@cyberbudget/core';
import type { NamedRange } from 'hucre';
import { answerRows } from './answers.ts';
import { CHARACTER_FORMS } from './form.ts';
import { programRows } from './programs.ts';
import { tableRows } from './tables.ts';
import { wordRows } from './words.ts';

type Value = string | number | boolean;

/**
 * A sheet that the definitions look in: its rows from row 1 on, without headings, and its columns
 * by their names.
 */
export interface LookedIn {
  readonly name: string;
  /** What it is, for whoever looks at it. */
  readonly rows: readonly (readonly Value[])[];
  /** First and last column, from 0, under each name. */
  readonly columns: Readonly<Record<string, readonly [first: number, last: number]>>;
}

/** The sheets that the definitions look in. */
export function dataSheets(library: Library, language: Language): LookedIn[] {
  const programs = programRows(library, language);
  const tables = [...tableRows(library, language), ...programs.headings];
  const width = Math.max(1, ...tables.map((row) => row.width));
  const shown = Math.max(1, ...programs.rows.map(({ cells }) => cells.length));
  return [
    {
      name: 'CB_VALUES_',
      rows: answerRows(library, language),
      columns: { CB_KEYS: [0, 0], CB_VALUES: [1, 1] },
    },
    { name: 'CB_WORDS_', rows: wordRows(library, language), columns: { CB_WORDS: [0, 0], CB_IDS: [1, 1] } },
    {
      name: 'CB_CHARS_',
      rows: [...CHARACTER_FORMS],
      columns: { CB_CODES: [0, 0], CB_CHARS: [1, 1] },
    },
    {
      name: 'CB_TABLES_',
      rows: tables.map((row) => [row.key, row.type, row.width, ...padded(row.cells, width)]),
      columns: {
        CB_TABLE_KEYS: [0, 0],
        CB_TABLE_TYPES: [1, 1],
        CB_TABLE_WIDTHS: [2, 2],
        CB_TABLE: [3, 2 + width],
      },
    },
    {
      name: 'CB_PROGRAMS_',
      rows: programs.rows.map((row) => [
        row.edition,
        row.ministry,
        row.field,
        row.texts,
        ...padded(row.cells, shown),
      ]),
      columns: {
        CB_P_EDITIONS: [0, 0],
        CB_P_MINISTRIES: [1, 1],
        CB_P_FIELDS: [2, 2],
        CB_P_TEXTS: [3, 3],
        CB_PROGRAMS: [4, 3 + shown],
      },
    },
  ];
}

/** An empty cell of a table is no 0 in a formula only where something stands in it. */
const padded = (cells: readonly Value[], width: number): Value[] =>
  Array.from({ length: width }, (_, at) => cells[at] ?? '␣');

/** The names of the columns, as ranges of as many rows as there are. */
export const columnNames = (sheets: readonly LookedIn[]): NamedRange[] =>
  sheets.flatMap(({ name: sheet, rows, columns }) =>
    Object.entries(columns).map(([name, [first, last]]) => ({
      name,
      range: `${quotedSheet(sheet)}!$${columnLetters(first)}$1:$${columnLetters(last)}$${Math.max(1, rows.length)}`,
    })),
  );
