import { csvText, figureRecords, RECORD_COLUMNS, safeCell } from '@cyberbudget/core';
import type { ExportRequest } from './export-request.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Every figure of the documents as CSV for a spreadsheet: UTF-8 with a byte order mark (Excel),
 * headings in the language, amounts in whole yen, the citation in every row, and nothing that would
 * run as a formula.
 */
export function toFiguresCsv({ documents, language }: ExportRequest): string {
  const records = documents.flatMap(({ document }) => figureRecords(document, language));
  const rows = records.map((record) => RECORD_COLUMNS.map(({ key }) => safeCell(record[key])));
  return BYTE_ORDER_MARK + csvText([RECORD_COLUMNS.map(({ title }) => title[language]), ...rows]);
}
