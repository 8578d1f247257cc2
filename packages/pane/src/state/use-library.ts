import type { BudgetDocument, DocumentTexts, Library, TextSource } from '@cyberbudget/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SheetHost } from '../sheet-host/sheet-host.ts';
import type { ImportedDocument } from './pane-context.ts';

/** Makes the library from the documents a person imported, and the texts of published ones as far as they are here. */
export type MakeLibrary = (imported: readonly BudgetDocument[], texts: TextSource) => Library;

/** Loads the words of a published document's pages, by its id. */
export type LoadTexts = (document: string) => Promise<DocumentTexts>;

/** The library of what was published and what was imported; the documents that the workbook keeps are read at the start. */
export function useLibrary(
  host: SheetHost,
  makeLibrary: MakeLibrary,
  loadTexts: LoadTexts,
  changed: ((imported: readonly BudgetDocument[]) => void) | undefined,
) {
  const [imported, setImported] = useState<readonly ImportedDocument[]>([]);
  useEffect(() => {
    let stopped = false;
    void host.keptDocuments?.().then((kept) => {
      if (stopped || !kept.ok || kept.documents.length === 0) return;
      setImported((before) => merged(kept.documents, before));
    });
    return () => {
      stopped = true;
    };
  }, [host]);
  const [texts, setTexts] = useState<Readonly<Record<string, DocumentTexts>>>({});
  const bringTexts = useCallback(
    async (document: string): Promise<void> => {
      const loaded = await loadTexts(document);
      setTexts((before) => ({ ...before, [document]: loaded }));
    },
    [loadTexts],
  );
  const library = useMemo(
    () =>
      makeLibrary(
        imported.map(({ document }) => document),
        (document) => texts[document] ?? null,
      ),
    [imported, makeLibrary, texts],
  );
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) changed?.(imported.map(({ document }) => document));
    isFirst.current = false;
  }, [imported, changed]);
  return { library, imported, setImported, bringTexts };
}

const merged = (
  kept: readonly BudgetDocument[],
  before: readonly ImportedDocument[],
): readonly ImportedDocument[] => [
  ...kept.map((document) => ({ document, isKept: true })),
  ...before.filter(({ document }) => !kept.some(({ id }) => id === document.id)),
];
