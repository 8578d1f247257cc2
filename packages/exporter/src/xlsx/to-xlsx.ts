import { documentCitation, figureRecords, fileText, TABLE_KINDS, type Table } from '@cyberbudget/core';
import type { ExportRequest } from '../export-request.ts';
import { aboutSheet, bookTitle } from './about-sheet.ts';
import { figureSheet, figuresSheet } from './figures-sheet.ts';
import { figureColumnNames } from './names.ts';
import { sheetNames } from './sheet-names.ts';
import { tableSheet } from './table-sheet.ts';
import { writeBook } from './write-book.ts';

/**
 * A workbook: a table a sheet, with native formulas (SUMIFS, COUNTIFS) over the table of figures,
 * which gives page, line and printed text of each. Every formula carries its result, so that
 * viewers which do not calculate show the same numbers.
 */
export function toXlsx(request: ExportRequest): Promise<Uint8Array> {
  const { documents, language } = request;
  const names = sheetNames(documents, language);
  const records = documents.flatMap(({ document }) => figureRecords(document, language));
  const figures = figureSheet(names.figures, records, language);
  const tables = tablesOf(request).map(({ table, document }) =>
    tableSheet(table, { ...request, figures, ...names.table(table, document) }),
  );
  const sources = documents.map(({ document }) => fileText(documentCitation(document)[language]));
  return writeBook(
    {
      properties: {
        title: bookTitle(language),
        creator: 'cyberbudget',
        subject: documents.map(({ document }) => document.id).join(' '),
        description: sources.join('\n'),
      },
      namedRanges: figureColumnNames(language),
      sheets: [aboutSheet(names.about, request), ...tables, figuresSheet(figures, language)],
    },
    language,
  );
}

/** The tables of every document, then those across documents once. */
function tablesOf({ documents, library }: ExportRequest): { table: Table; document: string | null }[] {
  const [newest] = documents;
  const made = documents.flatMap((index) =>
    TABLE_KINDS.flatMap(({ make }) => {
      const table = make(index, library);
      if (!table.ok) return [];
      const own = table.value.document !== null;
      return own || index === newest
        ? [{ table: table.value, document: own ? index.document.id : null }]
        : [];
    }),
  );
  const across = ({ document }: { readonly document: string | null }): number => (document === null ? 1 : 0);
  return made.sort((one, other) => across(one) - across(other));
}
