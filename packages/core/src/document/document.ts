// Types only: importing this file brings no zod.
import type { BudgetDocument, DetailTexts, Figure, PrintedLine, Program, ProgramDetail } from './schema.ts';

export type {
  BudgetDocument,
  DetailTexts,
  Figure,
  MinistryEntry,
  NamedAmount,
  Note,
  OtherAmount,
  PrintedAmount,
  PrintedLine,
  PrintedName,
  PrintedShare,
  Program,
  ProgramDetail,
  StrategyField,
} from './schema.ts';

/** A program's page as far as numbers need it: its own amounts and places. */
export type DetailFigures = Omit<ProgramDetail, keyof DetailTexts>;

/** A program without the words of its page. A complete `Program` is one too. */
export type ProgramFigures = Omit<Program, 'detail'> & { readonly detail: DetailFigures | null };

/**
 * A document's numbers, names and places: all that an amount or a table needs. The words of its
 * programs' pages, the printed lines and the account of figures are four fifths of a document and
 * may stand elsewhere. A complete `BudgetDocument` is one too.
 */
export type DocumentFigures = Omit<BudgetDocument, 'programs' | 'printedLines' | 'figures'> & {
  readonly programs: readonly ProgramFigures[];
  /**
   * Set by the library that holds it, never by the document itself; left out for one that ships
   * with the product.
   */
  readonly origin?: ImportedOrigin;
};

/** Where a document comes from that does not ship with the product: a workbook, a folder. */
export interface ImportedOrigin {
  /** Whether it stands in the place of a published document. */
  readonly replacesPublished: boolean;
}

/** The rest of a document. */
export interface DocumentTexts {
  /** The words of the pages, by the id of the program. */
  readonly details: Readonly<Record<string, DetailTexts>>;
  readonly printedLines: readonly PrintedLine[];
  /** The account of every printed figure: the audit asks for it, and nothing else does. */
  readonly figures: readonly Figure[];
}
