import type { BudgetDocument } from '@cyberbudget/core';
import { useState } from 'react';
import type { Message } from '../message/outcome-message.tsx';
import { type ImportedDocument, usePane } from '../state/pane-context.ts';
import { failureSentence } from '../text/failure-sentence.ts';

/** Keeps documents in the workbook, uses them without keeping, and removes them. */
export function useKeeping() {
  const { host, text, announce, setImported, setOriginal, kept } = usePane();
  const [message, setMessage] = useState<Message | null>(null);
  const say = (intent: Message['intent'], sentence: string): void => {
    announce(sentence);
    setMessage({ intent, sentence });
  };
  const put = (document: BudgetDocument, isKept: boolean): void =>
    setImported((before) => [
      ...before.filter((other) => other.document.id !== document.id),
      { document, isKept },
    ]);
  const keep = async (document: BudgetDocument): Promise<boolean> => {
    const outcome = await host.keepDocument?.(document);
    if (outcome?.ok !== true) {
      say('error', outcome === undefined ? text.failure.unsupported : failureSentence(outcome.failure, text));
      return false;
    }
    put(document, true);
    if (kept.unread.length > 0) kept.reread();
    say('success', text.import.kept(document.title));
    return true;
  };
  const use = async (document: BudgetDocument): Promise<boolean> => {
    put(document, false);
    say('success', text.import.used(document.title));
    return true;
  };
  const remove = async ({ document, isKept }: ImportedDocument): Promise<boolean> => {
    const outcome = isKept ? await host.removeDocument?.(document.id) : undefined;
    if (outcome?.ok === false) {
      say('error', failureSentence(outcome.failure, text));
      return false;
    }
    setImported((before) => before.filter((other) => other.document.id !== document.id));
    setOriginal(document.id, null);
    say('success', text.import.removed(document.title));
    return true;
  };
  const removeUnread = async (id: string): Promise<boolean> => {
    const outcome = await host.removeDocument?.(id);
    if (outcome?.ok !== true) {
      say('error', outcome === undefined ? text.failure.unsupported : failureSentence(outcome.failure, text));
      return false;
    }
    kept.reread();
    say('success', text.import.unread.removed(id));
    return true;
  };
  return { keep, use, remove, removeUnread, message, dismiss: () => setMessage(null) };
}
