import { displayCells, type Language, sourceLine, type Table, type Unit } from '@cyberbudget/core';
import { tableFormula } from '../layout/table-formula.ts';
import type { TableInsertion } from '../sheet-host/insertion.ts';
import { shortTitle, tagOf } from './tag.ts';

/** A table as it goes into a document: texts, its heading in the first row. */
export interface PlacedTable {
  readonly cells: readonly (readonly string[])[];
  readonly closing: readonly number[];
  readonly textColumns: readonly number[];
  readonly title: string;
  /** Notes, source and unit, in one paragraph below. */
  readonly source: string;
  readonly tag: string | null;
  readonly sourceTag: string | null;
  readonly chartTag: string | null;
}

/** The texts of a table in a document. */
export const tableTexts = (table: Table, unit: Unit, language: Language) => ({
  cells: displayCells(table, unit, language),
  closing: table.rows.flatMap(({ kind }, row) => (kind === 'body' ? [] : [row + 1])),
  textColumns: table.columns.flatMap(({ kind }, column) => (kind === 'text' ? [column] : [])),
  title: shortTitle(table.title[language]),
  source: [...table.notes.map((note) => note[language]), sourceLine(table, unit, language)].join(
    language === 'ja' ? '　' : ' ',
  ),
});

/** What stands in a document for a table. */
export function tableOf(insertion: Omit<TableInsertion, 'target'>): PlacedTable {
  const { table, unit, language } = insertion;
  const formula = tableFormula({ ...insertion, language: 'ja' });
  return {
    ...tableTexts(table, unit, language),
    tag: tagOf(formula),
    sourceTag: tagOf(formula, 'source'),
    chartTag: tagOf(formula, 'chart'),
  };
}
