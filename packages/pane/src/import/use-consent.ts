import { type BudgetDocument, type DocumentChanges, type Library, whatChanges } from '@cyberbudget/core';
import { useCallback, useState } from 'react';
import type { Consent } from '../sheet-host/sheet-host.ts';
import { usePane } from '../state/pane-context.ts';
import { inLibrary } from '../state/use-library.ts';

/**
 * What a person decides of a document that would change answers: as it is kept, or not to go on.
 */
export type Decision = Consent | 'cancelled';

/** A question that waits for a person. */
export interface AskedConsent {
  readonly document: BudgetDocument;
  readonly changes: DocumentChanges;
  /** The library that there would be if the person agreed. */
  readonly agreed: Library;
  /** Whether the document can be kept, or go on being kept, without that. */
  readonly mayKeepOnly: boolean;
  readonly decide: (decision: Decision) => void;
}

/** Asks before a document answers what another answers now. */
export function useConsent() {
  const { imported, libraryOf } = usePane();
  const [asked, setAsked] = useState<AskedConsent | null>(null);
  const ask = useCallback(
    (document: BudgetDocument, { mayKeepOnly }: Pick<AskedConsent, 'mayKeepOnly'>): Promise<Decision> => {
      const others = imported.filter((entry) => entry.document.id !== document.id).map(inLibrary);
      const changes = whatChanges(libraryOf(others), document);
      if (questionOf(changes) === null) return Promise.resolve(null);
      return new Promise((resolve) =>
        setAsked({
          ...{ document, changes, mayKeepOnly },
          agreed: libraryOf([...others, { document, agreed: true }]),
          decide: (decision) => {
            setAsked(null);
            resolve(decision);
          },
        }),
      );
    },
    [imported, libraryOf],
  );
  return { asked, ask };
}

/** What there is to agree to, the weightiest; null where nothing answers otherwise than before. */
export function questionOf({
  isPublished,
  replaces,
  withoutYear,
  withYear,
}: DocumentChanges): 'inPlace' | 'withoutYear' | 'withYear' | null {
  if (isPublished) return null;
  if (replaces.length > 0) return 'inPlace';
  if (withoutYear !== null) return 'withoutYear';
  return withYear === null ? null : 'withYear';
}
