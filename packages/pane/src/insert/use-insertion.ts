import { useState } from 'react';
import type { Message } from '../app/outcome-message.tsx';
import { usePane } from '../app/pane-context.ts';
import type { Failure } from '../failure.ts';
import type { Place, TableInsertion } from '../insertion.ts';
import { placeText } from '../layout/a1.ts';
import { failureSentence } from '../text/failure-sentence.ts';

/** How an insertion came out. */
export interface InsertionResult {
  readonly message: Message;
  readonly insertion: TableInsertion;
  readonly place: Place | null;
  readonly failure: Failure | null;
}

/** Inserts tables one at a time and remembers how the last one came out. */
export function useInsertion() {
  const { host, text, announce } = usePane();
  const [isBusy, setBusy] = useState(false);
  const [result, setResult] = useState<InsertionResult | null>(null);
  const insert = async (insertion: TableInsertion): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const outcome = await host.insertTable(insertion);
    setBusy(false);
    const sentence = outcome.ok
      ? text.insert.done(placeText(outcome.place))
      : failureSentence(outcome.failure, text);
    announce(sentence);
    setResult({
      message: { intent: outcome.ok ? 'success' : 'error', sentence },
      insertion,
      place: outcome.ok ? outcome.place : null,
      failure: outcome.ok ? null : outcome.failure,
    });
  };
  return { insert, isBusy, result, dismiss: () => setResult(null) };
}
