import { useEffect, useState } from 'react';
import { placeText } from '../layout/place-text.ts';
import type { Message } from '../message/outcome-message.tsx';
import type { PaneHost } from '../sheet-host/document-host.ts';
import type { Failure, Outcome } from '../sheet-host/failure.ts';
import type { SheetPlace, TableInsertion } from '../sheet-host/insertion.ts';
import { usePane } from '../state/pane-context.ts';
import { failureSentence } from '../text/failure-sentence.ts';
import type { Text } from '../text/ja.ts';
import { useLeaving } from '../view/use-leaving.ts';

/** How an insertion came out. */
export interface InsertionResult {
  readonly message: Message;
  readonly insertion: TableInsertion;
  readonly place: SheetPlace | null;
  readonly failure: Failure | null;
}

type InsertionOutcome = Outcome<{ readonly place: SheetPlace | null }>;

/**
 * Inserts tables one at a time and remembers how the last one came out, until the view is left. Why
 * something could not go to a place is forgotten as soon as another place is selected.
 */
export function useInsertion(isShown: boolean) {
  const { host, text, announce } = usePane();
  const [isBusy, setBusy] = useState(false);
  const [last, setLast] = useState<{ insertion: TableInsertion; outcome: InsertionOutcome } | null>(null);
  const dismiss = (): void => setLast(null);
  useLeaving(isShown, dismiss);
  useEffect(
    () => host.onSelectionChange?.(() => setLast((before) => (before?.outcome.ok === false ? null : before))),
    [host],
  );
  const insert = async (insertion: TableInsertion): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const outcome = await host.insertTable(insertion);
    setBusy(false);
    announce(sentenceOf(outcome, text, host));
    setLast({ insertion, outcome });
  };
  const result =
    last === null ? null : resultOf(last.insertion, last.outcome, sentenceOf(last.outcome, text, host));
  return { insert, isBusy, result, dismiss };
}

function sentenceOf(outcome: InsertionOutcome, text: Text, { undoesInSteps = false }: PaneHost): string {
  if (!outcome.ok) return failureSentence(outcome.failure, text);
  const place = outcome.place === null ? '' : placeText(outcome.place);
  return undoesInSteps ? text.insert.doneInSteps(place) : text.insert.done(place);
}

const resultOf = (
  insertion: TableInsertion,
  outcome: InsertionOutcome,
  sentence: string,
): InsertionResult => ({
  message: { intent: outcome.ok ? 'success' : 'error', sentence },
  insertion,
  place: outcome.ok ? outcome.place : null,
  failure: outcome.ok ? null : outcome.failure,
});
