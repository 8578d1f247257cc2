import type { Bilingual } from './problem.ts';

/** The longest sentence a cell's error flag shows in one piece. */
export const LONGEST_SENTENCE = 80;

/** What the reader typed, cut where it would push the advice out of sight. */
export const shorten = (given: string, longest = 14): string => {
  const characters = [...given.replace(/\s+/g, ' ')];
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
};

/** As many of the words as fit, joined; the first always, cut where it alone is too long. */
export function fitting(words: readonly string[], joint: string, room: number): string {
  const kept: string[] = [];
  let length = 0;
  for (const word of words.map((one) => shorten(one, room))) {
    length += [...word].length + (kept.length > 0 ? joint.length : 0);
    if (kept.length > 0 && length > room) break;
    kept.push(word);
  }
  return kept.join(joint);
}

/** The choices of a problem, those that were probably meant in front. */
export const nearestFirst = ({
  choices,
  nearest,
}: {
  readonly choices: readonly Bilingual[];
  readonly nearest: readonly Bilingual[];
}): readonly Bilingual[] => [...nearest, ...choices.filter((choice) => !nearest.includes(choice))];
