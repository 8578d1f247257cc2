import type { Bilingual } from '../problem/problem.ts';

/** What is wrong with a document whose every value is of its kind: where, and why it is refused. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly reason: Bilingual;
}
