/**
 * A phrase: what can stand at each of its places, one after the other; of several words the first
 * that lets the rest follow.
 */
export type Phrase = readonly (string | readonly string[])[];

/** A place that can be left out. */
export const maybe = (...words: readonly string[]): readonly string[] => [...words, ''];

/** All words that a phrase can be, the longest first: for a place of another phrase. */
export const spelled = (...phrase: Phrase): string[] =>
  phrase
    .reduce<string[]>(
      (begun, place) => begun.flatMap((text) => [place].flat().map((word) => text + word)),
      [''],
    )
    .sort((one, other) => other.length - one.length);

type IsEnd = (end: number) => boolean;
const anywhere: IsEnd = () => true;

/**
 * Where a phrase ends that stands at a place of a text; null where it does not stand there.
 * @param isEnd what can stand behind it: whether it may end at a place
 */
export const phraseEnd = (text: string, phrase: Phrase, at = 0, isEnd: IsEnd = anywhere): number | null =>
  endFrom(text, phrase, at, 0, isEnd);

/** The same from one of its places on. */
function endFrom(text: string, phrase: Phrase, at: number, index: number, isEnd: IsEnd): number | null {
  const place = phrase[index];
  if (place === undefined) return isEnd(at) ? at : null;
  if (typeof place === 'string')
    return text.startsWith(place, at) ? endFrom(text, phrase, at + place.length, index + 1, isEnd) : null;
  for (const word of place) {
    if (!text.startsWith(word, at)) continue;
    const end = endFrom(text, phrase, at + word.length, index + 1, isEnd);
    if (end !== null) return end;
  }
  return null;
}

/** Whether a text is one of some phrases and nothing else. */
export function isPhrase(text: string, ...phrases: readonly Phrase[]): boolean {
  const first = text.charAt(0);
  const begun = phrases.filter((phrase) => outlineOf(phrase).letters.has(first));
  if (begun.length === 0) return false;
  const isEnd = isEndOf(text);
  return begun.some((phrase) => endFrom(text, phrase, 0, 0, isEnd) !== null);
}

const isEndOf =
  (text: string): IsEnd =>
  (end) =>
    end === text.length;

/** Whether a text ends in one of some phrases. */
export function endsInPhrase(text: string, ...phrases: readonly Phrase[]): boolean {
  const isEnd = isEndOf(text);
  return phrases.some((phrase) => {
    const { letters, longest } = outlineOf(phrase);
    for (let at = text.length - 1; at >= 0 && text.length - at <= longest; at--)
      if (letters.has(text.charAt(at)) && endFrom(text, phrase, at, 0, isEnd) !== null) return true;
    return false;
  });
}

/** With which letters a phrase can begin, and how long it can be at most. */
interface Outline {
  readonly letters: ReadonlySet<string>;
  readonly longest: number;
}

const outlines = new WeakMap<Phrase, Outline>();

/** The outline of a phrase, of each worked out once. */
function outlineOf(phrase: Phrase): Outline {
  const known = outlines.get(phrase);
  if (known !== undefined) return known;
  const letters = new Set<string>();
  let longest = 0;
  let isBegun = false;
  for (const place of phrase) {
    const words = [place].flat();
    longest += Math.max(...words.map(({ length }) => length));
    if (isBegun) continue;
    for (const word of words) letters.add(word.charAt(0));
    isBegun = !words.includes('');
  }
  const outline = { letters, longest };
  outlines.set(phrase, outline);
  return outline;
}
