import { BESIDE, type BudgetDocument } from '@cyberbudget/core';
import { useEffect } from 'react';
import type { Consent } from '../sheet-host/sheet-host.ts';
import { type ImportedDocument, usePane } from '../state/pane-context.ts';
import { useConsent } from './use-consent.ts';
import { useKeeping } from './use-keeping.ts';

/**
 * What can be done with documents: where one would change answers, a person is asked first. Each
 * tells whether it was done.
 * @param read the document that was just read
 */
export function useDocumentActions(read: BudgetDocument | null) {
  const { bring } = usePane();
  const { keep, use, agree, ...keeping } = useKeeping();
  const { asked, ask } = useConsent();
  // What is known not to add up is no new finding; where that cannot be loaded, it is told as one.
  useEffect(() => {
    if (read !== null) void bring(BESIDE).catch(() => undefined);
  }, [read, bring]);
  const decideAnd =
    (mayKeepOnly: boolean, go: (document: BudgetDocument, agreed: Consent) => Promise<boolean>) =>
    async (document: BudgetDocument): Promise<boolean> => {
      const decision = await ask(document, { mayKeepOnly });
      return decision !== 'cancelled' && go(document, decision);
    };
  const offer = async (entry: ImportedDocument): Promise<boolean> => {
    const decision = await ask(entry.document, { mayKeepOnly: true });
    return typeof decision === 'boolean' && agree(entry, decision);
  };
  return {
    ...keeping,
    asked,
    offer,
    keep: decideAnd(true, keep),
    use: decideAnd(false, use),
    takeBack: (entry: ImportedDocument): Promise<boolean> => agree(entry, false),
  };
}
