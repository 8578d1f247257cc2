import { ENGLISH_UNITS, type Language, MEASURE_NAMES, TABLE_KINDS, type Unit } from '@cyberbudget/core';
import type { TableInsertion } from '../sheet-host/insertion.ts';
import { type CellQuery, cellQuery, isSummary, nameIn } from './cell-query.ts';
import type { CellContent } from './layout.ts';

/** How formulas are written: the year they name, their unit, and the language of their names. */
export type FormulaTerms = Pick<TableInsertion, 'year' | 'unit' | 'language'>;

/** A text or a number as an argument of a formula; null for one that is left out. */
export const argumentText = (value: string | number | null): string =>
  value === null ? '' : typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`;

/** A call of a function; arguments left out at the end are not written. */
export function functionCall(name: string, args: readonly (string | number | null)[]): string {
  const last = args.findLastIndex((argument) => argument !== null);
  return `${name}(${args
    .slice(0, last + 1)
    .map(argumentText)
    .join(',')})`;
}

/** A unit as formulas name it; null for 億円, the default. */
export const unitArgument = (unit: Unit, language: Language): string | null =>
  unit === '億円' ? null : language === 'ja' ? unit : ENGLISH_UNITS[unit];

/** A field's code as an argument: a number where it is one. */
export const fieldArgument = (code: string | null): string | number | null =>
  code !== null && /^\d{1,3}$/.test(code) ? Number(code) : code;

/** The live formula of a number: =CYBERBUDGET("総務省",2023,,"推計額"). It always names its year. */
export function liveFormula({ measure, ministry, strategyField }: CellQuery, terms: FormulaTerms): string {
  const { language, year, unit } = terms;
  const isDefault = measure === 'amount' || (measure === 'listed' && ministry !== null);
  const takesUnit = !['share', 'coverage', 'count'].includes(measure);
  return `=${functionCall('CYBERBUDGET', [
    ministry === null ? null : nameIn(ministry, language),
    year,
    fieldArgument(strategyField),
    isDefault ? null : MEASURE_NAMES[measure][language],
    takesUnit ? unitArgument(unit, language) : null,
  ])}`;
}

/** The one formula that fills a whole table with its headings: =CYBERBUDGET_TABLE("施策",2023). */
export function tableFormula({ table, ...terms }: FormulaTerms & Pick<TableInsertion, 'table'>): string {
  const kind = TABLE_KINDS.find(({ id }) => id === table.id)?.name[terms.language] ?? table.id;
  const year = table.document === null ? null : terms.year;
  return `=${functionCall('CYBERBUDGET_TABLE', [kind, year, unitArgument(terms.unit, terms.language)])}`;
}

/** Replaces the numbers of a table's rows by live formulas; a table that no CYBERBUDGET gives becomes one formula. */
export function liveCells(
  insertion: TableInsertion,
  header: readonly string[],
  rows: readonly (readonly CellContent[])[],
): CellContent[][] {
  const { table } = insertion;
  if (!isSummary(table)) {
    const empty = header.map((): CellContent => '');
    return [[{ formula: tableFormula(insertion) }, ...empty.slice(1)], ...rows.map(() => empty)];
  }
  const cell = (content: CellContent, row: number, column: number): CellContent => {
    const asked = table.rows[row];
    const query = asked === undefined ? null : cellQuery(table, asked, column);
    return query === null ? content : { formula: liveFormula(query, insertion) };
  };
  return [
    [...header],
    ...rows.map((cells, row) => cells.map((content, column) => cell(content, row, column))),
  ];
}
