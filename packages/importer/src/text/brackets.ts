// Brackets of every shape, in folded texts: a text may open one shape and close another, as print
// does.

import { remembered } from './remember.ts';

/** Brackets around names: each opening one beside its closing one. */
export const OPENING = '([【〔〈<《「『';
export const CLOSING = ')]】〕〉>》」』';

/** A text that stands in brackets. */
export interface Bracketed {
  readonly open: string;
  readonly inside: string;
  /** How much of the text the brackets and what is in them take. */
  readonly length: number;
}

/** The brackets that close some shapes. */
const closingOf = remembered((shapes: string): string =>
  [...shapes].map((open) => CLOSING.charAt(OPENING.indexOf(open))).join(''),
);

const holdsNone = (text: string, characters: string): boolean =>
  ![...characters].some((character) => text.includes(character));

/**
 * The brackets with which a text begins, with nothing bracketed in them; null where it begins with
 * none.
 * @param shapes the opening brackets that count
 * @param most how many characters they may hold
 */
export function bracketsBefore(folded: string, shapes: string, most: number): Bracketed | null {
  const open = folded.charAt(0);
  if (open === '' || !shapes.includes(open)) return null;
  const closing = closingOf(shapes);
  for (let at = 1; at <= most + 1 && at < folded.length; at++) {
    const character = folded.charAt(at);
    if (closing.includes(character))
      return at === 1 ? null : { open, inside: folded.slice(1, at), length: at + 1 };
    if (shapes.includes(character)) return null;
  }
  return null;
}

/** The brackets in which a text ends; null where it ends in none, or is nothing else. */
export function bracketsBehind(folded: string, shapes: string, most: number): Bracketed | null {
  if (folded === '' || !closingOf(shapes).includes(folded.charAt(folded.length - 1))) return null;
  for (let at = folded.length - 2; at > 0 && folded.length - at <= most + 2; at--) {
    const open = folded.charAt(at);
    const inside = folded.slice(at + 1, -1);
    if (shapes.includes(open)) return inside === '' ? null : { open, inside, length: folded.length - at };
    if (closingOf(shapes).includes(open)) return null;
  }
  return null;
}

/** What stands in the brackets that a text consists of; null where it does not. */
export function inBrackets(folded: string, shapes: string, most: number): string | null {
  const text = folded.trim();
  const found = bracketsBefore(text, shapes, most);
  return found !== null && found.length === text.length && holdsNone(found.inside, shapes)
    ? found.inside
    : null;
}

/** The bracket that opens at the end of a text, before an amount; null where none does. */
export function openAtEnd(before: string, shapes = '([〔<'): string | null {
  const last = before.trimEnd().slice(-1);
  return last !== '' && shapes.includes(last) && before.length - before.trimEnd().length < 4 ? last : null;
}
