import type { IndexedDocument, Language, Library, Unit } from '@cyberbudget/core';

/** What is exported, and for whom. */
export interface ExportRequest {
  readonly library: Library;
  /** The documents whose figures and tables are exported, in this order. */
  readonly documents: readonly IndexedDocument[];
  readonly language: Language;
  /** The unit of tables; figures stand in whole yen beside it. */
  readonly unit: Unit;
}
