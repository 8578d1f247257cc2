import { type Language, RECORD_COLUMNS } from '@cyberbudget/core';
import { TOTAL_COLUMNS } from './totals.ts';

/** A file of a package and its columns, as Table Schema describes them in version 1 and 2 alike. */
export interface CsvTable {
  readonly name: 'figures' | 'totals';
  readonly title: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/**
 * The tables of a package. @param withFiscal whether columns name their meaning in the taxonomy of
 * the Fiscal Data Package
 */
export function csvTables(language: Language, withFiscal: boolean): CsvTable[] {
  const field = (column: {
    readonly name: string;
    readonly title: Readonly<Record<Language, string>>;
    readonly type: string;
    readonly columnType?: string | null;
    readonly required: boolean;
  }): Record<string, unknown> => ({
    name: column.name,
    title: column.title[language],
    type: column.type,
    ...(withFiscal && column.columnType != null ? { columnType: column.columnType } : {}),
    ...(column.required ? { constraints: { required: true } } : {}),
  });
  return [
    {
      name: 'figures',
      title: language === 'ja' ? '記載された数値' : 'Printed figures',
      schema: { fields: RECORD_COLUMNS.map(field), primaryKey: ['id'], missingValues: [''] },
    },
    {
      name: 'totals',
      title: language === 'ja' ? '総額の推移' : 'Totals over the years',
      schema: {
        fields: TOTAL_COLUMNS.map(field),
        primaryKey: ['fiscal_year', 'phase', 'source'],
        missingValues: [''],
      },
    },
  ];
}

/** How the CSV files are written; the words are those of both versions. */
export const CSV_FILE = {
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
};
