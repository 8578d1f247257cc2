/** What the command export writes. */
export const EXPORT_FORMATS = [
  'xlsx',
  'xlsx-functions',
  'docx',
  'csv',
  'json',
  'datapackage',
  'datapackage-v2',
  'parquet',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The formats that are folders of files. */
export const FOLDER_FORMATS = ['datapackage', 'datapackage-v2'] as const;
export type FolderFormat = (typeof FOLDER_FORMATS)[number];
export const isFolder = (format: ExportFormat): format is FolderFormat =>
  FOLDER_FORMATS.some((folder) => folder === format);
