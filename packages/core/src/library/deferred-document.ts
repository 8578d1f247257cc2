import type { BudgetDocument, DocumentFigures } from '../document/document.ts';
import { migrateDocument } from '../document/migrate-document.ts';
import type { BudgetYear } from '../fiscal-year/phase.ts';

/** What a library must know of a document to find it. */
export interface DocumentHead extends BudgetYear {
  readonly id: string;
}

type Rest = Exclude<keyof BudgetDocument, keyof DocumentHead>;

const REST: Readonly<Record<Rest, null>> = {
  schemaVersion: null,
  title: null,
  publisher: null,
  publisherEnglish: null,
  url: null,
  published: null,
  terms: null,
  source: null,
  total: null,
  others: null,
  strategyFields: null,
  ministries: null,
  programs: null,
  notes: null,
  figures: null,
  printedLines: null,
  corrections: null,
};

/**
 * A document that is read at its first question: a library finds it by its head, and asks for the
 * rest when a formula does.
 * @param read reads the whole, of this version of the model or an earlier one; what it throws is
 * thrown at whoever asks
 */
export function deferredDocument(head: DocumentHead, read: () => BudgetDocument): DocumentFigures {
  let whole: BudgetDocument | null = null;
  const deferred = { ...head };
  for (const key of Object.keys(REST) as Rest[])
    Object.defineProperty(deferred, key, {
      enumerable: true,
      get: () => {
        whole ??= migrateDocument(read()) as BudgetDocument;
        return whole[key];
      },
    });
  return deferred as DocumentFigures;
}
