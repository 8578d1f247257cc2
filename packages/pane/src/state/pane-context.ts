import type {
  Citable,
  Language,
  Library,
  ImportedDocument as LibraryDocument,
  PrintedLine,
} from '@cyberbudget/core';
import { createContext, useContext } from 'react';
import type { Copied } from '../copy/copy-rich.ts';
import type { PaneHost } from '../sheet-host/document-host.ts';
import type { KeptDocument } from '../sheet-host/sheet-host.ts';
import type { Text } from '../text/ja.ts';
import type { LoadImporter } from './load-importer.ts';
import type { PageDrawer } from './page-drawer.ts';
import type { KeptState } from './use-kept-documents.ts';

/** The views of the pane, in the order of their tabs. */
export const VIEWS = ['insert', 'find', 'import', 'audit', 'workbook'] as const;
export type View = (typeof VIEWS)[number];

/** A document that was imported, and whether the workbook keeps it. */
export interface ImportedDocument extends KeptDocument {
  readonly isKept: boolean;
}

/**
 * What a document was read from, as long as the pane is open: its whole text, and the file where
 * that is a PDF whose pages can be shown.
 */
export interface Original {
  readonly lines: readonly PrintedLine[];
  readonly file: File | null;
}

/** A place of a document that is to be shown as it is printed. */
export interface SourceRequest {
  /** Its id in the library. */
  readonly document: string;
  readonly place: Citable;
}

/** What every view of the pane works with. */
export interface PaneServices {
  readonly host: PaneHost;
  /** The names of the workbook that are called as our functions are. */
  readonly functionNames: readonly string[];
  readonly library: Library;
  /** The library that there would be with other imported documents. */
  readonly libraryOf: (imported: readonly LibraryDocument[]) => Library;
  readonly language: Language;
  readonly text: Text;
  readonly version: string;
  readonly imported: readonly ImportedDocument[];
  readonly setImported: (
    change: (before: readonly ImportedDocument[]) => readonly ImportedDocument[],
  ) => void;
  /** How it stands with the documents that the workbook keeps. */
  readonly kept: KeptState;
  /**
   * Brings into the library what it lacks, as `missingPart` names it; rejects where that cannot be
   * loaded.
   */
  readonly bring: (part: string) => Promise<void>;
  /** Of the documents that were imported in this session, by id. */
  readonly originals: ReadonlyMap<string, Original>;
  readonly setOriginal: (document: string, original: Original | null) => void;
  /** Draws the pages of PDFs. */
  readonly pages: PageDrawer;
  /** Shows where a figure is printed, over everything else. */
  readonly showSource: (request: SourceRequest) => void;
  readonly loadImporter: LoadImporter;
  readonly readsPdf: boolean;
  /** Where the PDF reader finds the character maps of old Japanese fonts. */
  readonly cMapUrl: string | undefined;
  /** Where the register of errata stands. */
  readonly errataPage: ((language: Language) => string) | undefined;
  /**
   * Copies, within the click that asks for it; where that is refused the pane says so and shows it
   * selected. @returns whether it is copied
   */
  readonly copy: (copied: Copied) => Promise<boolean>;
  /** Says something to people who do not see the screen. */
  readonly announce: (message: string) => void;
}

const PaneContext = createContext<PaneServices | null>(null);

export const PaneProvider = PaneContext.Provider;

/** @throws where a component stands outside the pane: a defect of ours */
export function usePane(): PaneServices {
  const services = useContext(PaneContext);
  if (services === null) throw new Error('outside the pane');
  return services;
}
