import { type IndexedDocument, missingPart, type Problem } from '@cyberbudget/core';
import { useEffect, useState } from 'react';
import { usePane } from './pane-context.ts';

/** How it stands with the texts of a document, or what else is loaded when it is asked for. */
export interface TextsState {
  readonly state: 'here' | 'loading' | 'failed';
  readonly retry: () => void;
}

/**
 * Brings the words of a document's pages as soon as a view asks for them, and says how it stands.
 */
export const useTexts = (index: IndexedDocument | null): TextsState =>
  usePart(index === null || index.texts !== null ? null : index.document.id);

/**
 * Brings what an answer says is missing, and says how it stands. @param problem null where there is
 * an answer
 */
export const useMissing = (problem: Problem | null): TextsState =>
  usePart(problem === null ? null : missingPart(problem));

/**
 * Brings a part by its name as soon as it is missing, and says how it stands. @param missing null
 * where nothing is
 */
export function usePart(missing: string | null): TextsState {
  const { bring } = usePane();
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    if (missing === null || missing === failed) return;
    let stopped = false;
    bring(missing).catch(() => {
      if (!stopped) setFailed(missing);
    });
    return () => {
      stopped = true;
    };
  }, [missing, failed, bring]);
  const state = missing === null ? 'here' : missing === failed ? 'failed' : 'loading';
  return { state, retry: () => setFailed(null) };
}
