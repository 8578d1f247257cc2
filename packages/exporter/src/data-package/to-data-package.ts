import { csvText, figureRecords, fileJson, RECORD_COLUMNS } from '@cyberbudget/core';
import { toDcat } from '../dcat/to-dcat.ts';
import type { ExportRequest } from '../export-request.ts';
import { descriptor, descriptorOfVersion2 } from './descriptor.ts';
import { csvTables } from './table-schemas.ts';
import { TOTAL_COLUMNS, totalRecords } from './totals.ts';

/** The files of a data package by their path inside it. */
export type DataPackage = ReadonlyMap<string, string>;

/**
 * A Fiscal Data Package: datapackage.json (version 1) with the fiscal mapping, and CSV with plain
 * values for programs (no byte order mark, nothing neutralized). figures.csv holds every figure
 * with its citation, totals.csv the totals of all known years, dcat.jsonld what catalogs read.
 */
export const toDataPackage = (request: ExportRequest): DataPackage => packed(request, descriptor(request));

/**
 * The same files under a descriptor of Data Package 2.0: in either version the descriptor has to be
 * named datapackage.json.
 */
export const toDataPackageOfVersion2 = (request: ExportRequest): DataPackage =>
  packed(request, descriptorOfVersion2(request));

function packed(request: ExportRequest, described: Record<string, unknown>): DataPackage {
  const files = csvFiles(request);
  const distributions = csvTables(request.language, false).map(({ name, title }) => ({
    path: `${name}.csv`,
    title: { [request.language]: title },
    mediaType: 'text/csv',
    fileType: 'CSV',
    languages: [request.language],
    bytes: new TextEncoder().encode(files.get(`${name}.csv`)).length,
  }));
  return new Map([
    ['datapackage.json', fileJson(described)],
    ['dcat.jsonld', fileJson(toDcat(request.documents, distributions))],
    ...files,
  ]);
}

function csvFiles({ library, documents, language }: ExportRequest): Map<string, string> {
  const figures = documents.flatMap(({ document }) => figureRecords(document, language));
  const totals = totalRecords(library, language);
  return new Map([
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
