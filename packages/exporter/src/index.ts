// Documents and tables as files for other tools. Text formats of a single table are the core's.

export { LICENCE_PAGE } from './data-package/package-facts.ts';
export {
  type DataPackage,
  toDataPackage,
  toDataPackageOfVersion2,
} from './data-package/to-data-package.ts';
export { type Distribution, type Place, toDcat } from './dcat/to-dcat.ts';
export { type Draw, tableToDocx, toDocx } from './docx/to-docx.ts';
export type { ExportRequest } from './export-request.ts';
export { FILE_WRITERS, type FileWriter, FOLDER_WRITERS } from './formats.ts';
export { toFunctionsBook } from './functions-book/to-functions-book.ts';
export { toFiguresCsv } from './to-figures-csv.ts';
export { toFiguresJson } from './to-figures-json.ts';
export { toParquet } from './to-parquet.ts';
export { toXlsx } from './xlsx/to-xlsx.ts';
