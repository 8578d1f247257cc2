import { useState } from 'react';
import { placeText } from '../layout/place-text.ts';
import type { Message } from '../message/outcome-message.tsx';
import type { CellInsertion } from '../sheet-host/insertion.ts';
import { usePane } from '../state/pane-context.ts';
import { failureSentence } from '../text/failure-sentence.ts';
import { useLeaving } from '../view/use-leaving.ts';

/** Writes a formula or a text into the selected cell, and says how it came out until the view is left. */
export function useCellInsertion(isShown: boolean) {
  const { host, text, announce } = usePane();
  const [message, setMessage] = useState<Message | null>(null);
  const [isBusy, setBusy] = useState(false);
  const dismiss = (): void => setMessage(null);
  useLeaving(isShown, dismiss);
  const insert = async (content: CellInsertion['content'], numberFormat: string | null): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const outcome = await host.insertCell({ content, numberFormat, target: { kind: 'selection' } });
    setBusy(false);
    const sentence = outcome.ok
      ? text.find.inserted(placeText(outcome.place))
      : failureSentence(outcome.failure, text);
    announce(sentence);
    setMessage({ intent: outcome.ok ? 'success' : 'error', sentence });
  };
  return { insert, message, isBusy, dismiss };
}
