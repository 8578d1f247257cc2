import type { BudgetDocument } from '@cyberbudget/core';
import { useState } from 'react';
import type { Message } from '../message/outcome-message.tsx';
import type { Outcome } from '../sheet-host/failure.ts';
import type { Consent } from '../sheet-host/sheet-host.ts';
import { type ImportedDocument, usePane } from '../state/pane-context.ts';
import { failureSentence } from '../text/failure-sentence.ts';
import { isSameDocument } from './same-document.ts';

/**
 * Keeps documents in the workbook, uses them without keeping, lets them answer for others or not,
 * and removes them.
 */
export function useKeeping() {
  const { host, text, announce, setImported, setOriginal, kept } = usePane();
  const [message, setMessage] = useState<Message | null>(null);
  const say = (intent: Message['intent'], sentence: string): void => {
    announce(sentence);
    setMessage({ intent, sentence });
  };
  /** Whether it went well; else it says why not. */
  const did = (outcome: Outcome<object> | undefined): boolean => {
    if (outcome?.ok !== true)
      say('error', outcome === undefined ? text.failure.unsupported : failureSentence(outcome.failure, text));
    return outcome?.ok === true;
  };
  const put = (entry: ImportedDocument): void =>
    setImported((before) => [...before.filter((other) => other.document.id !== entry.document.id), entry]);
  const keep = async (document: BudgetDocument, agreed: Consent): Promise<boolean> => {
    if (!did(await host.keepDocument?.(document, agreed))) return false;
    put({ document, agreed, isKept: true });
    if (kept.unread.length > 0) kept.reread();
    say('success', text.import.kept(document.title));
    return true;
  };
  const use = async (document: BudgetDocument, agreed: Consent): Promise<boolean> => {
    put({ document, agreed, isKept: false });
    say('success', text.import.used(document.title));
    return true;
  };
  /**
   * A consent is given to what a person saw: where somebody kept another edition meanwhile, that
   * one is shown instead.
   */
  const agree = async ({ document, isKept }: ImportedDocument, agreed: boolean): Promise<boolean> => {
    if (isKept) {
      const now = await host.keptDocuments?.();
      if (!did(now) || now?.ok !== true) return false;
      const held = now.documents.find((entry) => entry.document.id === document.id);
      if (held === undefined || !isSameDocument(held.document, document)) {
        kept.reread();
        say('warning', text.import.consent.changedMeanwhile);
        return false;
      }
      if (!did(await host.keepDocument?.(document, agreed))) return false;
    }
    put({ document, agreed, isKept });
    say('success', text.import.consent[agreed ? 'given' : 'takenBack'](document.title));
    return true;
  };
  const remove = async ({ document, isKept }: ImportedDocument): Promise<boolean> => {
    if (isKept && !did((await host.removeDocument?.(document.id)) ?? { ok: true })) return false;
    setImported((before) => before.filter((other) => other.document.id !== document.id));
    setOriginal(document.id, null);
    say('success', text.import.removed(document.title));
    return true;
  };
  const removeUnread = async (id: string): Promise<boolean> => {
    if (!did(await host.removeDocument?.(id))) return false;
    kept.reread();
    say('success', text.import.unread.removed(id));
    return true;
  };
  return { keep, use, agree, remove, removeUnread, message, dismiss: () => setMessage(null) };
}
