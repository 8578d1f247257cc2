import type { Query } from '@cyberbudget/core';
import { useState } from 'react';
import { placeText } from '../layout/place-text.ts';
import type { Message } from '../message/outcome-message.tsx';
import type { InsertedFigure } from '../sheet-host/document-host.ts';
import type { Outcome } from '../sheet-host/failure.ts';
import type { SheetPlace } from '../sheet-host/insertion.ts';
import { usePane } from '../state/pane-context.ts';
import { failureSentence } from '../text/failure-sentence.ts';
import { useLeaving } from '../view/use-leaving.ts';

type Inserted = Partial<InsertedFigure> & { readonly place?: SheetPlace | null };

const target = { kind: 'selection' } as const;

/**
 * Writes a number or a text into the selected cell, or at the cursor, and says how it came out
 * until the view is left.
 */
export function useCellInsertion(isShown: boolean) {
  const { host, text, library, language, announce } = usePane();
  const [message, setMessage] = useState<Message | null>(null);
  const [isBusy, setBusy] = useState(false);
  const dismiss = (): void => setMessage(null);
  useLeaving(isShown, dismiss);
  const run = async (action: () => Promise<Outcome<Inserted>>): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const outcome = await action();
    setBusy(false);
    const sentence = outcome.ok
      ? text.find.inserted(outcome.place ? placeText(outcome.place) : '', outcome)
      : failureSentence(outcome.failure, text);
    announce(sentence);
    setMessage({ intent: outcome.ok ? 'success' : 'error', sentence });
  };
  const insertNumber = (query: Query, formula: string): Promise<void> =>
    run(
      () =>
        host.insertFigure?.({ query, unit: '億円', language, library }) ??
        host.insertCell({ content: { formula }, numberFormat: '#,##0.0', target }),
    );
  const insertText = (said: string): Promise<void> =>
    run(() => host.insertCell({ content: { text: said }, numberFormat: null, target }));
  return { insertNumber, insertText, message, isBusy, dismiss };
}
