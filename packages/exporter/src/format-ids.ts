// Names alone, so that a command line can offer them before it loads what writes them.

/** The forms in which the figures of documents are written as one file. */
export const FILE_FORMATS = ['xlsx', 'xlsx-functions', 'docx', 'csv', 'json', 'parquet'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** The forms that are a folder of files. */
export const FOLDER_FORMATS = ['datapackage', 'datapackage-v2'] as const;
export type FolderFormat = (typeof FOLDER_FORMATS)[number];
