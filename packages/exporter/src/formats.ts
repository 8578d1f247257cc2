import { type DataPackage, toDataPackage, toDataPackageOfVersion2 } from './data-package/to-data-package.ts';
import { type Draw, toDocx } from './docx/to-docx.ts';
import type { ExportRequest } from './export-request.ts';
import type { FileFormat, FolderFormat } from './format-ids.ts';
import { toFunctionsBook } from './functions-book/to-functions-book.ts';
import { toFiguresCsv } from './to-figures-csv.ts';
import { toFiguresJson } from './to-figures-json.ts';
import { toParquet } from './to-parquet.ts';
import { toXlsx } from './xlsx/to-xlsx.ts';

/** How one form of a file is written and what it is. */
export interface FileWriter {
  readonly extension: string;
  readonly mediaType: string;
  /** Its name in the file types of the EU's Publications Office; null where that has none. */
  readonly fileType: string | null;
  /** @param draw draws the charts of a form that holds pictures */
  readonly write: (request: ExportRequest, draw: Draw) => string | Uint8Array | Promise<string | Uint8Array>;
}

const WORKBOOK = {
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  fileType: 'XLSX',
} as const;

/** What writes each form of a file. */
export const FILE_WRITERS: Readonly<Record<FileFormat, FileWriter>> = {
  xlsx: { ...WORKBOOK, write: toXlsx },
  'xlsx-functions': { ...WORKBOOK, write: toFunctionsBook },
  docx: {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    fileType: 'DOCX',
    write: toDocx,
  },
  csv: { extension: 'csv', mediaType: 'text/csv', fileType: 'CSV', write: toFiguresCsv },
  json: { extension: 'json', mediaType: 'application/json', fileType: 'JSON', write: toFiguresJson },
  parquet: {
    extension: 'parquet',
    mediaType: 'application/vnd.apache.parquet',
    fileType: null,
    write: toParquet,
  },
};

/** What writes each form that is a folder. */
export const FOLDER_WRITERS: Readonly<Record<FolderFormat, (request: ExportRequest) => DataPackage>> = {
  datapackage: toDataPackage,
  'datapackage-v2': toDataPackageOfVersion2,
};
