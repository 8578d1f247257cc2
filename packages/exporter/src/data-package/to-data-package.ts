import { csvText, figureRecords, fileJson, RECORD_COLUMNS } from '@cyberbudget/core';
import type { ExportRequest } from '../export-request.ts';
import { descriptor } from './descriptor.ts';
import { TOTAL_COLUMNS, totalRecords } from './totals.ts';

/** The files of a data package by their path inside it. */
export type DataPackage = ReadonlyMap<string, string>;

/**
 * A Fiscal Data Package: datapackage.json with the fiscal mapping, and CSV with plain values for programs (no byte order
 * mark, nothing neutralized). figures.csv holds every figure with its citation, totals.csv the totals of all known years.
 */
export function toDataPackage(request: ExportRequest): DataPackage {
  const { library, documents, language } = request;
  const figures = documents.flatMap(({ document }) => figureRecords(document, language));
  const totals = totalRecords(library, language);
  return new Map([
    ['datapackage.json', fileJson(descriptor(request))],
    [
      'figures.csv',
      csvText([
        RECORD_COLUMNS.map(({ name }) => name),
        ...figures.map((record) => RECORD_COLUMNS.map(({ key }) => record[key])),
      ]),
    ],
    [
      'totals.csv',
      csvText([
        TOTAL_COLUMNS.map(({ name }) => name),
        ...totals.map((record) => TOTAL_COLUMNS.map(({ name }) => record[name])),
      ]),
    ],
  ]);
}
