import type {
  ImportBytesOptions,
  ImportResult,
  importProblemSentence,
  noticeSentence,
  stoppedLineTexts,
} from '@cyberbudget/importer';

/** The part of the importer that the pane needs: reading, and the sentences for what has to be known. */
export interface Importer {
  /** @param apart how the reading ends early, where it goes apart from the page */
  readonly importBytes: (
    bytes: Uint8Array,
    options: ImportBytesOptions,
    apart?: { readonly signal: AbortSignal },
  ) => Promise<ImportResult>;
  readonly noticeSentence: typeof noticeSentence;
  readonly importProblemSentence: typeof importProblemSentence;
  readonly stoppedLineTexts: typeof stoppedLineTexts;
}

/** Fetches the importer when a file comes, and not before: it is not small, and its PDF reader is large. */
export type LoadImporter = () => Promise<Importer>;
