import {
  FACTORS,
  type Language,
  type Library,
  makeTable,
  TABLE_KINDS,
  UNITS,
  type Unit,
  yearName,
} from '@cyberbudget/core';
import {
  argumentWords,
  type CellInput,
  type CellOutput,
  cellValue,
  findFunction,
  isProblem,
  isRows,
} from '@cyberbudget/core/functions';
import { NOTHING } from './form.ts';

/**
 * What a row of the sheet of tables is: a body row, the headings, the line of source and unit, or
 * which columns are yen.
 */
export const ROW_TYPES = { body: 0, headings: 1, source: 2, yen: 9 } as const;

/**
 * A row of the sheet of tables: which table, which part of it, how many columns it has, and its
 * cells.
 */
export interface TableRow {
  readonly key: string;
  readonly type: number;
  readonly width: number;
  readonly cells: readonly (string | number)[];
}

/** Stands in a line of source for the unit that is asked for. */
const UNIT_MARK = '〈単位〉';

type Rows = readonly (readonly CellOutput[])[];

/**
 * The tables, lists and notes of the edition in rows: amounts in yen. A table whose texts name
 * amounts in the unit (検算) stands there once a unit, under a key that ends in its factor.
 */
export function tableRows(library: Library, language: Language): TableRow[] {
  const ask = asker(library, language);
  const { namesKind } = argumentWords(library);
  const lists = [...new Map(namesKind.map(([word, id]) => [id, word]))];
  return library.documents.flatMap((index) => {
    const [{ id }, year] = [index.document, yearName(index.document).ja];
    const tables = TABLE_KINDS.flatMap((kind) => {
      const made = makeTable(kind.id, index, library);
      if (!made.ok) return [];
      const yen = made.value.columns.map((column) => (column.kind === 'yen' ? 1 : 0));
      const inUnit = (unit: Unit): Rows => ask('CYBERBUDGET_TABLE', [kind.name.ja, year, unit, 2]);
      return perUnit(inUnit, yen).flatMap(({ suffix, rows }) =>
        rowsOf(`t:${kind.id}|${id}${suffix}`, rows, yen),
      );
    });
    const named = lists.flatMap(([list, word]) => {
      const rows = ask('CYBERBUDGET_NAMES', [word, year, 2]);
      return rowsOf(
        `n:${list}|${id}`,
        rows,
        (rows[0] ?? []).map(() => 0),
      );
    });
    const told = ask('CYBERBUDGET_META', [undefined, year]);
    return [...tables, ...named, ...rowsOf(`i:all|${id}`, [[], [], ...told], [0, 0])];
  });
}

/** The rows in yen, under one key where their texts are the same in every unit. */
function perUnit(inUnit: (unit: Unit) => Rows, yen: readonly number[]): { suffix: string; rows: Rows }[] {
  const texts = (rows: Rows): string =>
    JSON.stringify(rows.slice(1).map((row) => row.map((cell, across) => (yen[across] === 1 ? 0 : cell))));
  const rows = inUnit('円');
  const others = UNITS.map((unit) => ({ unit, rows: inUnit(unit) }));
  if (others.every((other) => texts(other.rows) === texts(rows))) return [{ suffix: '', rows }];
  return others.map((other) => ({
    suffix: `|${FACTORS[other.unit]}`,
    rows: other.rows.map((row, down) =>
      row.map((cell, across) => (yen[across] === 1 && down > 1 ? (rows[down]?.[across] ?? cell) : cell)),
    ),
  }));
}

/** @param rows source, headings and body; the first two empty for a list without them */
function rowsOf(
  key: string,
  [source = [], headings = [], ...body]: Rows,
  yen: readonly number[],
): TableRow[] {
  const width = yen.length;
  const row = (type: number, cells: readonly CellOutput[]): TableRow => ({
    key,
    type,
    width,
    cells: cells.map((cell) => (cell === '' ? NOTHING : typeof cell === 'boolean' ? String(cell) : cell)),
  });
  const unitless = source.map((cell) => String(cell).replace(/(単位: |Unit: ).*$/, `$1${UNIT_MARK}`));
  return [
    ...(source.length === 0 ? [] : [row(ROW_TYPES.source, unitless)]),
    ...(headings.length === 0 ? [] : [row(ROW_TYPES.headings, headings)]),
    ...body.map((cells) => row(ROW_TYPES.body, cells)),
    row(ROW_TYPES.yen, yen),
  ];
}

/** Asks a function for rows; none where it refuses. */
const asker =
  (library: Library, language: Language) =>
  (id: string, cells: readonly CellInput[]): Rows => {
    const definition = findFunction(id);
    const found = definition.ok ? definition.value.answer({ library, language }, cells) : definition;
    if (!found.ok || !isRows(found.value)) return [];
    return found.value.rows.map((row) => row.map((cell) => (isProblem(cell) ? '' : cellValue(cell))));
  };
