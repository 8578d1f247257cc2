import type { DocumentHost } from '@cyberbudget/pane/document-host';

/**
 * A fresh document with one paragraph, the host over it, and ways to look at it and to disturb it
 * that do not go through the host.
 */
export interface DocumentUnderTest {
  readonly host: DocumentHost;
  /** Everything that a reader sees, and every tag and footnote: equal for equal documents. */
  readonly written: () => string;
  /** Types at the cursor, as a person does. */
  readonly type: (text: string) => void;
  /** Types in the place of what a tagged figure shows. */
  readonly overtype: (tag: string, text: string) => void;
  readonly lock: () => void;
  /** Actions of each request so far that somebody waited for. */
  readonly requests: () => readonly number[];
  /**
   * Lets an action of a request to come fail, or loses the answer to it; requests and actions count
   * from 0.
   */
  readonly failAt: (request: number, action: number) => void;
  readonly loseAt: (request: number, when: 'before' | 'after') => void;
}

/** @param sets whether the application has footnotes */
export type CreateDocument = (sets?: { readonly footnotes: boolean }) => DocumentUnderTest;
