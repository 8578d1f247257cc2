import { CLOSING, OPENING } from '../text/brackets.ts';

/**
 * How far before an amount the bracket opens in which it stands: "（前年度当初予算額：10.0億円）".
 */
const REACH = 30;

/**
 * Which amount of a row is its own where nothing says so: the first; of "（10.0億円）12.3億円" the
 * one behind the brackets.
 * @param befores what stands before each amount, from the one before it
 */
export const ownPlace = (befores: readonly string[]): number =>
  Math.max(
    0,
    befores.findIndex((before) => !isOpen(before.slice(-REACH))),
  );

/** Whether a bracket of a text is not closed in it. */
const isOpen = (text: string): boolean => lastOf(text, OPENING) > lastOf(text, CLOSING);

const lastOf = (text: string, characters: string): number =>
  Math.max(...[...characters].map((character) => text.lastIndexOf(character)));
