import type { IndexedDocument } from '@cyberbudget/core';
import { useEffect, useState } from 'react';
import { usePane } from './pane-context.ts';

/** How it stands with the texts of a document. */
export interface TextsState {
  readonly state: 'here' | 'loading' | 'failed';
  readonly retry: () => void;
}

/** Brings the words of a document's pages as soon as a view asks for them, and says how it stands. */
export function useTexts(index: IndexedDocument | null): TextsState {
  const { bringTexts } = usePane();
  const missing = index === null || index.texts !== null ? null : index.document.id;
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    if (missing === null || missing === failed) return;
    let stopped = false;
    bringTexts(missing).catch(() => {
      if (!stopped) setFailed(missing);
    });
    return () => {
      stopped = true;
    };
  }, [missing, failed, bringTexts]);
  const state = missing === null ? 'here' : missing === failed ? 'failed' : 'loading';
  return { state, retry: () => setFailed(null) };
}
