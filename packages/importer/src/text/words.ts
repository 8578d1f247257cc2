// Whether a text begins with, ends in, or holds one of some words. Words are given as a list,
// characters as a text.

import { withBlanks } from './letters.ts';
import { remembered } from './remember.ts';

type Words = Iterable<string>;

/** The first of some words with which a text goes on at a place; null where it does with none. */
export function wordAt(text: string, words: Words, at = 0): string | null {
  if (typeof words === 'string') {
    const character = text.charAt(at);
    return character !== '' && words.includes(character) ? character : null;
  }
  for (const word of words) if (text.startsWith(word, at)) return word;
  return null;
}

export function startsWithOne(text: string, words: Words): boolean {
  if (typeof words === 'string') return text !== '' && words.includes(text.charAt(0));
  for (const word of words) if (text.startsWith(word)) return true;
  return false;
}

export function endsWithOne(text: string, words: Words): boolean {
  if (typeof words === 'string') return text !== '' && words.includes(text.charAt(text.length - 1));
  for (const word of words) if (text.endsWith(word)) return true;
  return false;
}

export function includesOne(text: string, words: Words): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}

/** Some characters and the blanks: what is left out. */
const leftOutWith = remembered(withBlanks);

/** A text without its blanks and some characters. */
export function without(text: string, characters = ''): string {
  const left = leftOutWith(characters);
  let kept = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!left.has(text.charAt(at))) continue;
    kept += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : kept + text.slice(from);
}

/** Whether a text holds nothing but blanks and some characters. */
export function holdsOnly(text: string, characters: string): boolean {
  const left = leftOutWith(characters);
  for (let at = 0; at < text.length; at++) if (!left.has(text.charAt(at))) return false;
  return true;
}

const indexes = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/**
 * Words by their first letters, each list indexed once: a text is gone through letter by letter.
 */
function byFirstLetter(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(words);
  if (known !== undefined) return known;
  const index = new Map<string, string[]>();
  for (const word of words) index.set(word.charAt(0), [...(index.get(word.charAt(0)) ?? []), word]);
  indexes.set(words, index);
  return index;
}

/** A text without blanks, some words (the first that fits is taken) and some characters. */
export function withoutWords(text: string, words: readonly string[], characters = ''): string {
  const index = byFirstLetter(words);
  const left = leftOutWith(characters);
  let kept = '';
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at);
    const word = wordAt(text, index.get(character) ?? [], at) ?? '';
    if (word === '' && !left.has(character)) kept += character;
    at += Math.max(1, word.length);
  }
  return kept;
}

/** A text without the blanks and some characters that it begins with. */
export function trimmedStart(text: string, characters: string): string {
  const left = leftOutWith(characters);
  let at = 0;
  while (at < text.length && left.has(text.charAt(at))) at++;
  return text.slice(at);
}

/** A text without the blanks and some characters that it ends in. */
export function trimmedEnd(text: string, characters: string): string {
  const left = leftOutWith(characters);
  let end = text.length;
  while (end > 0 && left.has(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Where some words stand in a text: of several at one place the first. */
export function placesOf(text: string, words: readonly string[]): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const word = wordAt(text, words, at);
    if (word === null) continue;
    places.push(at);
    at += word.length - 1;
  }
  return places;
}

const BLANKS = /\s+/g;

/** A text with single blanks, and none at its ends. */
export const singleBlanks = (text: string): string => text.replace(BLANKS, ' ').trim();

const WORD = /\S+/g;

/** The parts of a text between its blanks. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** The same, each with where it begins. */
export const placedWords = (text: string): { readonly word: string; readonly at: number }[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, at: index }));
