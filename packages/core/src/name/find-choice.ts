import { type Answer, type ArgumentId, answer, type Bilingual, problem } from '../problem/problem.ts';
import { bySpelling } from './by-spelling.ts';
import { nearest } from './nearest.ts';

/** One of a list of values that people name: a measure, a unit, a kind of table. */
export interface Choice {
  readonly id: string;
  readonly name: Bilingual;
  /** Other spellings under which it is found. */
  readonly spellings?: readonly string[];
}

/** A known name of a choice, which an editor offers, or any other text. */
export type NameOf<T extends Choice> = T['id'] | T['name'][keyof Bilingual] | (string & {});

/** A look-up in a list of choices. */
export interface ChoiceFinder<T extends Choice> {
  (name: NameOf<T>): Answer<T>;
  /**
   * Whether there is a choice of that name: the same without the trouble of what may have been
   * meant.
   */
  readonly knows: (name: string) => boolean;
}

/**
 * A look-up in a list of choices by id, name or spelling, in any width and case.
 * @param byDefault the choice that is meant where none is given, which a problem never leaves out:
 * the first of the list
 * @returns the choice; a problem with all of them, and the nearest names, where none has that name
 */
export function choiceFinder<const T extends Choice>(
  argument: ArgumentId,
  choices: () => readonly T[],
  byDefault: (choices: readonly T[]) => T | undefined = (all) => all[0],
): ChoiceFinder<T> {
  const known = bySpelling(() =>
    choices().flatMap((choice) =>
      [choice.id, choice.name.ja, choice.name.en, ...(choice.spellings ?? [])].map(
        (spelling) => [spelling, choice] as const,
      ),
    ),
  );
  const find = (name: NameOf<T>): Answer<T> => {
    const found = known(name);
    if (found !== undefined) return answer(found);
    const all = choices();
    const first = byDefault(all);
    const names = [...new Set([...(first === undefined ? [] : [first]), ...all])].map(
      (choice) => choice.name,
    );
    const near = (language: keyof Bilingual): string[] =>
      nearest(
        name,
        names.map((each) => each[language]),
      );
    const [ja, en] = [near('ja'), near('en')];
    return problem({
      code: 'unknown-choice',
      argument,
      given: name,
      choices: names,
      nearest: names.filter((each) => ja.includes(each.ja) || en.includes(each.en)),
    });
  };
  return Object.assign(find, { knows: (name: string) => known(name) !== undefined });
}
