import { type Language, type Library, yearName } from '@cyberbudget/core';
import { type CellOutput, cellValue, findFunction, isProblem, isRows } from '@cyberbudget/core/functions';
import { formOf, NOTHING } from './form.ts';
import { ROW_TYPES, type TableRow } from './tables.ts';

/**
 * A program as the formulas find it: its edition, ministry and field, what words are looked for in,
 * and the cells that show it.
 */
export interface ProgramRow {
  readonly edition: string;
  readonly ministry: string;
  readonly field: string;
  readonly texts: string;
  readonly cells: readonly CellOutput[];
}

/** Excel holds so many characters in a cell, and no text of a page comes near. */
const LONGEST = 32_000;

/**
 * The programs of every edition in the order of the document, amounts in yen, and the headings of
 * their list.
 */
export function programRows(
  library: Library,
  language: Language,
): { rows: ProgramRow[]; headings: TableRow[] } {
  const made = library.documents.map((index) => {
    const { id, programs } = index.document;
    const [headings = [], ...body] = listed(library, language, yearName(index.document).ja);
    const rows = programs.map((program, position): ProgramRow => {
      const { title = '', page = '' } = index.searched.get(program.id) ?? {};
      return {
        edition: id,
        ministry: program.ministry,
        field: program.strategyField,
        texts: formOf(`${title}\n${page}`).slice(0, LONGEST),
        cells: (body[position] ?? []).map((cell) => (cell === '' ? NOTHING : cell)),
      };
    });
    const width = headings.length;
    const yen = headings.map((_, across) => (across === AMOUNT_COLUMN - 1 ? 1 : 0));
    const heading = { key: `p|${id}`, width };
    return {
      rows,
      headings: [
        { ...heading, type: ROW_TYPES.headings, cells: headings.map(String) },
        { ...heading, type: ROW_TYPES.yen, cells: yen },
      ],
    };
  });
  return { rows: made.flatMap(({ rows }) => rows), headings: made.flatMap(({ headings }) => headings) };
}

/** Which column of the list holds the amount, counted from 1: the definition divides that one. */
export const AMOUNT_COLUMN = 4;

function listed(library: Library, language: Language, year: string): CellOutput[][] {
  const definition = findFunction('CYBERBUDGET_PROGRAMS');
  const cells = [undefined, year, undefined, undefined, '円', 1];
  const found = definition.ok ? definition.value.answer({ library, language }, cells) : definition;
  if (!found.ok || !isRows(found.value)) return [];
  return found.value.rows.map((row) => row.map((cell) => (isProblem(cell) ? '' : cellValue(cell))));
}
