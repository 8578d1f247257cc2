import type { BudgetDocument, Library } from '@cyberbudget/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { SheetHost } from '../sheet-host/sheet-host.ts';
import type { ImportedDocument } from './pane-context.ts';

/** The library of what was published and what was imported; the documents that the workbook keeps are read at the start. */
export function useLibrary(
  host: SheetHost,
  makeLibrary: (imported: readonly BudgetDocument[]) => Library,
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
  const library = useMemo(
    () => makeLibrary(imported.map(({ document }) => document)),
    [imported, makeLibrary],
  );
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) changed?.(imported.map(({ document }) => document));
    isFirst.current = false;
  }, [imported, changed]);
  return { library, imported, setImported };
}

const merged = (
  kept: readonly BudgetDocument[],
  before: readonly ImportedDocument[],
): readonly ImportedDocument[] => [
  ...kept.map((document) => ({ document, isKept: true })),
  ...before.filter(({ document }) => !kept.some(({ id }) => id === document.id)),
];
