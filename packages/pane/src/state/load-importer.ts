import type {
  anchorOfPrint,
  ImportBytesOptions,
  ImportResult,
  importProblemSentence,
  noticeSentence,
  programBefore,
  stoppedLineTexts,
} from '@cyberbudget/importer';

/** A page of a PDF as it is drawn, upright; width and height in points. */
export interface DrawnPage {
  readonly bitmap: ImageBitmap;
  readonly width: number;
  readonly height: number;
}

/** A PDF whose pages are drawn one by one. */
export interface PdfPages {
  readonly pages: number;
  /** @param wide in pixels @returns null where the page cannot be drawn */
  draw(page: number, wide: number): Promise<DrawnPage | null>;
  close(): void;
}

/**
 * Opens a PDF to draw its pages. @returns null where this browser or the file does not allow it;
 * never rejects
 */
export type OpenPages = (bytes: Uint8Array, cMapUrl: string | undefined) => Promise<PdfPages | null>;

/**
 * The part of the importer that the pane needs: reading, and the sentences for what has to be
 * known.
 */
export interface Importer {
  /** @param apart how the reading ends early, where it goes apart from the page */
  readonly importBytes: (
    bytes: Uint8Array,
    options: ImportBytesOptions,
    apart?: { readonly signal: AbortSignal },
  ) => Promise<ImportResult>;
  /** Left out where no PDF is read. */
  readonly openPages?: OpenPages;
  readonly anchorOfPrint: typeof anchorOfPrint;
  readonly programBefore: typeof programBefore;
  readonly noticeSentence: typeof noticeSentence;
  readonly importProblemSentence: typeof importProblemSentence;
  readonly stoppedLineTexts: typeof stoppedLineTexts;
}

/**
 * Fetches the importer when a file comes, and not before: it is not small, and its PDF reader is
 * large.
 */
export type LoadImporter = () => Promise<Importer>;
