import { type Atom, atomsOf } from '../model/atom.ts';
import type { Span } from '../model/span.ts';
import { assertEditable, type WordRealm } from './word-realm.ts';

/** Puts a paragraph in at a place between two others. */
export function insertParagraph(realm: WordRealm, at: number, text: string): Span {
  const { document } = realm;
  assertEditable(realm, { start: at, end: at });
  const atoms: Atom[] = [...atomsOf(text), { kind: 'paragraph' }];
  document.splice(at, 0, atoms);
  return document.span(at, at + atoms.length);
}
