import type { BudgetDocument, ImportedDocument, Language, Library } from '@cyberbudget/core';
import type { Context } from '@cyberbudget/core/functions';
import { publishedLibrary } from '@cyberbudget/documents';
import type { OwnDocuments } from './library.ts';

/** What a server answers from; it grows when a document is imported. */
export interface Session {
  readonly language: Language;
  /** The documents as they are now. */
  readonly context: () => Context;
  /** Takes a document in until the server ends. Nothing is written. */
  readonly add: (document: BudgetDocument) => void;
}

/**
 * @param agreed whether imported documents may take the place of published ones, and answer where
 * no year is named
 */
export function newSession(own: OwnDocuments, language: Language, agreed: boolean): Session {
  let imported: readonly ImportedDocument[] = own.imported;
  let library: Library = publishedLibrary(imported, own.unread);
  return {
    language,
    context: () => ({ library, language }),
    add: (document) => {
      imported = [...imported.filter((one) => one.document.id !== document.id), { document, agreed }];
      library = publishedLibrary(imported, own.unread);
    },
  };
}
