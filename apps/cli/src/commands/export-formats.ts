/** What the command export writes. */
export const EXPORT_FORMATS = [
  'xlsx',
  'xlsx-functions',
  'docx',
  'csv',
  'json',
  'datapackage',
  'parquet',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
