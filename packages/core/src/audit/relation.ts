import type { IndexedDocument } from '../library/indexed-document.ts';
import type { Bilingual } from '../problem/problem.ts';
import type { Finding } from './finding.ts';

/** Something that must hold between the printed figures of a document. */
export interface Relation {
  readonly id: string;
  readonly title: Bilingual;
  /** Why it must hold, in one sentence. */
  readonly help: Bilingual;
  /**
   * A finding for every subject that the relation applies to; none where the document has nothing
   * of it.
   */
  readonly check: (index: IndexedDocument) => Finding[];
}
