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

/**
 * Where a phrase ends that stands at a place of a text; null where it does not stand there.
 * @param isEnd what can stand behind it: whether it may end at a place
 */
export function phraseEnd(
  text: string,
  phrase: Phrase,
  at = 0,
  isEnd: (end: number) => boolean = () => true,
): number | null {
  const goOn = (from: number, index: number): number | null => {
    const place = phrase[index];
    if (place === undefined) return isEnd(from) ? from : null;
    for (const word of typeof place === 'string' ? [place] : place) {
      const end = text.startsWith(word, from) ? goOn(from + word.length, index + 1) : null;
      if (end !== null) return end;
    }
    return null;
  };
  return goOn(at, 0);
}

/** Whether a text is one of some phrases and nothing else. */
export const isPhrase = (text: string, ...phrases: readonly Phrase[]): boolean =>
  phrases.some((phrase) => phraseEnd(text, phrase, 0, (end) => end === text.length) !== null);

/** Whether a text ends in one of some phrases. */
export const endsInPhrase = (text: string, ...phrases: readonly Phrase[]): boolean => {
  for (let at = text.length - 1; at >= 0; at--)
    if (phrases.some((phrase) => phraseEnd(text, phrase, at, (end) => end === text.length) !== null))
      return true;
  return false;
};

/** The first place of a text at which a phrase stands, and where it ends; null where it stands nowhere. */
export function findPhrase(
  text: string,
  phrase: Phrase,
): { readonly at: number; readonly end: number } | null {
  for (let at = 0; at < text.length; at++) {
    const end = phraseEnd(text, phrase, at);
    if (end !== null && end > at) return { at, end };
  }
  return null;
}
