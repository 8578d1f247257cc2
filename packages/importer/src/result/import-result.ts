import type { BudgetDocument, Correction, Figure, Phase, PrintAnchor, PrintedLine } from '@cyberbudget/core';
import type { ImportNotice, ImportProblem } from '../problem/problem.ts';

/**
 * What is known of a publication beside its text. What is left out is read from the text, or stays
 * unknown.
 */
export interface ImportOptions {
  /** Name of the file, as the document's source shows it. */
  readonly file?: string;
  readonly fiscalYear?: number;
  readonly phase?: Phase;
  readonly title?: string;
  readonly publisher?: string;
  readonly publisherEnglish?: string;
  readonly url?: string;
  /** YYYY-MM-DD. */
  readonly published?: string;
  readonly terms?: string;
  /**
   * What a person corrected, taken as the strongest evidence; open ones are left aside. One that
   * matches nothing stops the import.
   */
  readonly corrections?: readonly Correction[];
}

export interface ImportBytesOptions extends ImportOptions {
  /**
   * Where pdf.js finds its CMaps (ends in "/"): a browser must say it; in Node they are found in
   * the package.
   */
  readonly cMapUrl?: string;
}

/**
 * The account of an import: every figure with its use, counted, and what the reader has to know.
 */
export interface ImportReport {
  readonly lines: number;
  readonly pages: number | null;
  /** How the bytes were read: "utf-8", "shift_jis", "pdf"; null where a text was given. */
  readonly encoding: string | null;
  readonly counts: {
    readonly figures: number;
    readonly amounts: number;
    readonly percentages: number;
    readonly unexplained: number;
    readonly byUse: Readonly<Record<Figure['use'], number>>;
  };
  readonly figures: readonly Figure[];
  /** The address of each of the figures, for corrections. */
  readonly anchors: readonly PrintAnchor[];
  /**
   * All lines of the text as printed, with tabs between the cells of a PDF's line; the empty ones
   * too.
   */
  readonly printed: readonly PrintedLine[];
  /** Warnings first; within them in order of printing. */
  readonly notices: readonly ImportNotice[];
  /** Whether there is any warning: an import that is not clean has to be looked at. */
  readonly clean: boolean;
}

export type ImportResult =
  | { readonly ok: true; readonly document: BudgetDocument; readonly report: ImportReport }
  | { readonly ok: false; readonly problems: readonly ImportProblem[]; readonly report?: ImportReport };
