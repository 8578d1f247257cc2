/** A phrase: what can stand at each of its places, one after the other; of several words the first that lets the rest follow. */
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
export const isPhrase = (text: string, ...phrases: readonly Phrase[]): boolean =>
  isPhraseFrom(text, phrases, 0);

function isPhraseFrom(text: string, phrases: readonly Phrase[], at: number): boolean {
  const isEnd: IsEnd = (end) => end === text.length;
  for (const phrase of phrases) if (endFrom(text, phrase, at, 0, isEnd) !== null) return true;
  return false;
}

/** Whether a text ends in one of some phrases. */
export function endsInPhrase(text: string, ...phrases: readonly Phrase[]): boolean {
  for (let at = text.length - 1; at >= 0; at--) if (isPhraseFrom(text, phrases, at)) return true;
  return false;
}
