import {
  freeName,
  freeSheetName,
  type IndexedDocument,
  type Language,
  TABLE_KINDS,
  type Table,
  yearName,
} from '@cyberbudget/core';

/** What the sheets of a workbook are called. */
export interface SheetNames {
  readonly about: string;
  readonly figures: string;
  /** The name of a table's sheet, and of the table itself, which formulas may use: T_ministry. */
  readonly table: (table: Table, document: string | null) => { sheetName: string; tableName: string };
}

/**
 * Names of sheets, at most 31 characters and no two alike; with several documents each says of
 * which one it is.
 */
export function sheetNames(documents: readonly IndexedDocument[], language: Language): SheetNames {
  const several = documents.length > 1;
  const years = new Map(documents.map(({ document }) => [document.id, yearName(document)[language]]));
  const taken = new Set<string>();
  const takenTables = new Set<string>();
  return {
    about: language === 'ja' ? 'はじめに' : 'About',
    figures: language === 'ja' ? '数字と出典' : 'Figures and sources',
    table: ({ id }, document) => {
      const kind = TABLE_KINDS.find((known) => known.id === id)?.name[language] ?? id;
      const year = several && document !== null ? ` ${years.get(document) ?? document}` : '';
      const sheetName = freeSheetName(`${kind}${year}`.replace(/[\\/?*[\]:]/g, '-'), (given) =>
        taken.has(given.toLowerCase()),
      );
      taken.add(sheetName.toLowerCase());
      const of = several && document !== null ? `_${document}` : '';
      const tableName = freeName(
        `T_${id}${of}`.replace(/[^\p{L}\p{N}_]/gu, '_'),
        (given) => takenTables.has(given.toLowerCase()),
        { separator: '_', longest: 255 },
      );
      takenTables.add(tableName.toLowerCase());
      return { sheetName, tableName };
    },
  };
}
