import { FACTORS, UNIT_NAMES, type Unit } from '../amount/unit.ts';
import { documentCitation } from '../library/citation.ts';
import type { Language } from '../problem/problem.ts';
import { type Column, plainCell, type Table, type TableCell } from './table.ts';

/**
 * How a table is laid out in cells. headings: 0 none, 1 the columns' names, 2 also a row with
 * source and unit above.
 */
export interface CellsOptions {
  readonly unit: Unit;
  readonly headings: 0 | 1 | 2;
  readonly language: Language;
}

/** The line that says where a table's numbers come from and in which unit they stand. */
export function sourceLine({ document }: Table, unit: Unit, language: Language): string {
  const source = document === null ? '' : documentCitation(document)[language];
  const parts =
    language === 'ja'
      ? [source === '' ? '' : `出典: ${source}`, `単位: ${unit}`]
      : [source === '' ? '' : `Source: ${source}`, `Unit: ${UNIT_NAMES[unit].en}`];
  return parts.filter((part) => part !== '').join(language === 'ja' ? '、' : '. ');
}

/**
 * A table's cells for a sheet: amounts in the unit, names in the language, "" where the document
 * says nothing.
 */
export function tableCells(table: Table, { unit, headings, language }: CellsOptions): (string | number)[][] {
  const body = table.rows.map(({ cells }) =>
    table.columns.map((column, position) => sheetCell(cells[position] ?? null, column, unit, language)),
  );
  const titles = table.columns.map(({ title }) => title[language]);
  const source = table.columns.map((_, position) =>
    position === 0 ? sourceLine(table, unit, language) : '',
  );
  return [...(headings === 2 ? [source] : []), ...(headings > 0 ? [titles] : []), ...body];
}

/** A cell that says something, with its amount in the unit and its name in the language. */
export function unitCell(
  cell: NonNullable<TableCell>,
  { kind }: Column,
  unit: Unit,
  language: Language,
): string | number {
  const content = plainCell(cell, unit) ?? '';
  if (typeof content === 'object') return content[language];
  return kind === 'yen' && typeof content === 'number' ? content / FACTORS[unit] : content;
}

const sheetCell = (cell: TableCell, column: Column, unit: Unit, language: Language): string | number =>
  cell === null ? '' : unitCell(cell, column, unit, language);
