import {
  connect,
  createMemoryDocument,
  createWordHost,
  type MemoryDocument,
  type OfficeOptions,
  type WordHost,
  writtenDocument,
} from '@cyberbudget/office-host';

/** What a test finds in the page. */
export interface WordInPage {
  readonly document: MemoryDocument;
  readonly office: WordHost;
  readonly written: () => string;
}

declare global {
  interface Window {
    /** Set by the test before this script, to open another Word than the usual one. */
    wordOptions?: OfficeOptions;
    wordInPage: WordInPage;
  }
}

// The page's first script: a Word in the window, before office.js looks for one.
const document = createMemoryDocument();
const office = createWordHost(document, window.wordOptions?.requirementSets);
window.wordInPage = { document, office, written: () => writtenDocument(document) };
connect(window, office, { ...window.wordOptions, application: 'Word' });
