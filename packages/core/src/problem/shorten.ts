import type { Bilingual } from './problem.ts';

/** The longest sentence a cell's error flag shows in one piece. */
export const LONGEST_SENTENCE = 80;

/**
 * What a terminal would obey, and marks that turn the direction of a sentence: a quotation is only
 * shown.
 */
const UNSAFE = /[\p{Surrogate}\u202A-\u202E\u2066-\u2069]|(?!\s)\p{Control}/gu;

/** What the reader typed, cut where it would push the advice out of sight. */
export const shorten = (given: string, longest = 14): string => {
  const characters = [...given.replace(UNSAFE, '').replace(/\s+/g, ' ')];
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
};

/**
 * As many of the words as fit, joined, with "…" where some do not; the first always, cut where it
 * alone is too long.
 */
export function fitting(words: readonly string[], joint: string, room: number): string {
  const cut = words.map((one) => shorten(one, room));
  const lengthOf = (kept: readonly string[]): number => [...kept.join(joint)].length;
  if (lengthOf(cut) <= room) return cut.join(joint);
  let kept = cut.length - 1;
  while (kept > 1 && lengthOf([...cut.slice(0, kept), '…']) > room) kept -= 1;
  const marked = [...cut.slice(0, kept), '…'];
  return (lengthOf(marked) <= room ? marked : marked.slice(0, 1)).join(joint);
}

/**
 * The choices of a problem: what was most probably meant in front, then the default, then the rest.
 */
export const nearestFirst = ({
  choices,
  nearest,
}: {
  readonly choices: readonly Bilingual[];
  readonly nearest: readonly Bilingual[];
}): readonly Bilingual[] => [
  ...new Set([...nearest.slice(0, 1), ...choices.slice(0, 1), ...nearest.slice(1), ...choices]),
];
