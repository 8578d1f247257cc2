import {
  FILE_FORMATS,
  type FileFormat,
  FOLDER_FORMATS,
  type FolderFormat,
} from '@cyberbudget/exporter/formats';

/** What the command export writes. */
export const EXPORT_FORMATS = [...FILE_FORMATS, ...FOLDER_FORMATS] as const;
export type ExportFormat = FileFormat | FolderFormat;

export const isFolder = (format: ExportFormat): format is FolderFormat =>
  FOLDER_FORMATS.some((folder) => folder === format);
