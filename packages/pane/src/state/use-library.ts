import {
  BESIDE,
  type Beside,
  type DocumentTexts,
  type Library,
  type ImportedDocument as LibraryDocument,
  type TextSource,
  type UnreadDocument,
} from '@cyberbudget/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PaneHost } from '../sheet-host/document-host.ts';
import type { KeptDocument } from '../sheet-host/sheet-host.ts';
import type { ImportedDocument } from './pane-context.ts';
import { useKeptDocuments } from './use-kept-documents.ts';

/**
 * Makes the library from the documents a person imported, the texts of published ones and what
 * stands beside them as far as they are here, and what cannot be read.
 */
export type MakeLibrary = (
  imported: readonly LibraryDocument[],
  texts: TextSource,
  unread: readonly UnreadDocument[],
  beside: Beside | null,
) => Library;

/** What few answers need of what was published: loaded when one does. */
export interface Apart {
  /** The words of a document's pages and the account of its figures, by its id. */
  readonly loadTexts: (document: string) => Promise<DocumentTexts>;
  readonly loadBeside: () => Promise<Beside>;
}

/** Takes note of the documents beside the published ones. */
export type DocumentsChange = (
  imported: readonly LibraryDocument[],
  unread: readonly UnreadDocument[],
) => void;

/**
 * The library of what was published and what was imported; the documents that the workbook keeps
 * are read at the start.
 */
export function useLibrary(
  host: PaneHost,
  makeLibrary: MakeLibrary,
  { loadTexts, loadBeside }: Apart,
  changed: DocumentsChange | undefined,
) {
  const [imported, setImported] = useState<readonly ImportedDocument[]>([]);
  const merge = useCallback(
    (kept: readonly KeptDocument[]) => setImported((before) => merged(kept, before)),
    [],
  );
  const kept = useKeptDocuments(host, merge);
  const [texts, setTexts] = useState<Readonly<Record<string, DocumentTexts>>>({});
  const [beside, setBeside] = useState<Beside | null>(null);
  const bring = useCallback(
    async (part: string): Promise<void> => {
      if (part === BESIDE) return setBeside(await loadBeside());
      const loaded = await loadTexts(part);
      setTexts((before) => ({ ...before, [part]: loaded }));
    },
    [loadTexts, loadBeside],
  );
  const libraryOf = useCallback(
    (documents: readonly LibraryDocument[]) =>
      makeLibrary(documents, (document) => texts[document] ?? null, kept.unread, beside),
    [makeLibrary, texts, kept.unread, beside],
  );
  const documents = useMemo(() => imported.map(inLibrary), [imported]);
  const library = useMemo(() => libraryOf(documents), [documents, libraryOf]);
  const told = useRef('');
  useEffect(() => {
    if (kept.isReading) return;
    const state = JSON.stringify([documents, kept.unread]);
    if (told.current !== state) changed?.(documents, kept.unread);
    told.current = state;
  }, [documents, kept, changed]);
  return { library, libraryOf, imported, setImported, kept, bring };
}

/** Without a person's word a document does not take another's place. */
export const inLibrary = ({ document, agreed }: KeptDocument): LibraryDocument => ({
  document,
  agreed: agreed === true,
});

const merged = (
  kept: readonly KeptDocument[],
  before: readonly ImportedDocument[],
): readonly ImportedDocument[] =>
  kept.length === 0
    ? before
    : [
        ...kept.map((entry) => ({ ...entry, isKept: true })),
        ...before.filter(({ document }) => !kept.some((entry) => entry.document.id === document.id)),
      ];
