import {
  documentCitation,
  figureRecords,
  fileJson,
  RECORD_COLUMNS,
  TABLE_KINDS,
  toJson,
} from '@cyberbudget/core';
import type { ExportRequest } from './export-request.ts';

/**
 * Every figure and every table of the documents as JSON: figures in whole yen with their citation,
 * tables in the unit. The names are those of the other exports (amount_yen, printed_text …).
 */
export function toFiguresJson({ library, documents, language, unit }: ExportRequest): string {
  const exported = documents.map((index) => {
    const { id, fiscalYear, phase, title, publisher, url, terms } = index.document;
    const tables = TABLE_KINDS.flatMap(({ make }) => {
      const made = make(index, library);
      return made.ok ? [JSON.parse(toJson(made.value, { unit, language })) as unknown] : [];
    });
    const figures = figureRecords(index.document, language).map((record) =>
      Object.fromEntries(RECORD_COLUMNS.map(({ key, name }) => [name, record[key]])),
    );
    const source = documentCitation(index.document)[language];
    return { id, fiscal_year: fiscalYear, phase, title, publisher, url, terms, source, figures, tables };
  });
  return fileJson({ currency: 'JPY', table_unit: unit, documents: exported });
}
