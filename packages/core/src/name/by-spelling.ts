import { normalizeName } from './normalize.ts';

/**
 * A look-up of named things by any spelling: width, case and blanks do not matter. Of two things
 * with one spelling the later is found. The list is read at the first question: a script that
 * starts anew for every cell pays only for what the cell asks.
 * @param spellings every spelling with what it names
 * @returns what a name names; undefined where it names nothing
 */
export function bySpelling<T>(
  spellings: () => Iterable<readonly [string, T]>,
): (name: string) => T | undefined {
  let known: Map<string, T> | null = null;
  return (name) => {
    if (known === null) {
      known = new Map();
      for (const [spelling, named] of spellings()) known.set(normalizeName(spelling), named);
    }
    return known.get(normalizeName(name));
  };
}
