import { useState } from 'react';
import type { Message } from '../message/outcome-message.tsx';
import type { Outcome } from '../sheet-host/failure.ts';
import { usePane } from '../state/pane-context.ts';
import { failureSentence } from '../text/failure-sentence.ts';

/** Does one thing at a time with the workbook and says how it came out. */
export function useAction() {
  const { text, announce } = usePane();
  const [message, setMessage] = useState<Message | null>(null);
  const [isBusy, setBusy] = useState(false);
  const run = async <T extends object>(
    action: () => Promise<Outcome<T> | undefined> | undefined,
    said: (value: T) => string | null,
  ): Promise<boolean> => {
    if (isBusy) return false;
    setBusy(true);
    const outcome = await action();
    setBusy(false);
    const sentence =
      outcome === undefined
        ? text.failure.unsupported
        : outcome.ok
          ? said(outcome)
          : failureSentence(outcome.failure, text);
    if (sentence !== null) announce(sentence);
    setMessage(sentence === null ? null : { intent: intentOf(outcome), sentence });
    return outcome?.ok === true;
  };
  return { run, isBusy, message, dismiss: () => setMessage(null) };
}

/** What a person stopped did not go wrong. */
function intentOf(outcome: Outcome<object> | undefined): Message['intent'] {
  if (outcome?.ok === true) return 'success';
  return outcome?.failure.code === 'stopped' ? 'info' : 'error';
}
