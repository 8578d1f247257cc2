import type { ProgramFigures } from '../document/document.ts';
import { registeredMinistry } from '../ministry/registered-ministry.ts';
import { nearestNormal } from '../name/nearest.ts';
import { normalizeName } from '../name/normalize.ts';
import { searchForm } from '../name/search-form.ts';
import { type Answer, answer, type Bilingual, problem } from '../problem/problem.ts';
import type { IndexedDocument } from './indexed-document.ts';

/**
 * The program that a text means: its id, its number (the mark of its page as printed, "（２）…ー⑥",
 * or "2-6"; a whole number is its place in the list of programs), its title, or words of its title.
 * @returns a problem where several hold the words, with their titles; where it is a ministry; where
 * nothing is near, the nearest titles
 */
export function findProgram(index: IndexedDocument, given: string): Answer<ProgramFigures> {
  const { programs } = index.document;
  const found = READINGS.map((read) => read(index, given)).find(({ length }) => length > 0) ?? [];
  const [only] = found;
  if (only !== undefined && found.length === 1) return answer(only);
  if (found.length > 1)
    return problem({ code: 'several-found', argument: 'program', given, names: found.map(titleOf) });
  if (index.ministries.has(normalizeName(given)) || registeredMinistry(given) !== null)
    return problem({ code: 'name-of-other', argument: 'program', given, of: 'ministry' });
  const near = nearestNormal(
    given,
    programs.map((program) => [normalizeName(program.title), titleOf(program)] as const),
  );
  return problem({ code: 'unknown-name', argument: 'program', given, nearest: near });
}

/**
 * Whether a text that names no ministry is part of a program's title: letters enough that it can
 * hardly be anything else.
 */
export function isOfProgram({ searched }: IndexedDocument, given: string): boolean {
  const text = searchForm(given);
  return text.length >= 3 && [...searched.values()].some(({ title }) => title.includes(text));
}

const titleOf = ({ title }: ProgramFigures): Bilingual => ({ ja: title, en: title });

/** How a text is read, the surest first. */
const READINGS: readonly ((index: IndexedDocument, given: string) => readonly ProgramFigures[])[] = [
  ({ document }, given) => document.programs.filter(({ id }) => id === given),
  ({ document }, given) => (/^\d{1,3}$/.test(normalizeName(given)) ? at(document.programs, given) : []),
  ({ document }, given) => document.programs.filter((program) => marks(program).includes(markKey(given))),
  ({ document, searched }, given) =>
    document.programs.filter(({ id }) => searched.get(id)?.title === searchForm(given)),
  ({ document, searched }, given) => {
    const words = given.split(/[\s\u3000]+/).map(searchForm);
    return document.programs.filter(({ id }) =>
      words.every((word) => searched.get(id)?.title.includes(word) === true),
    );
  },
];

const at = (programs: readonly ProgramFigures[], place: string): readonly ProgramFigures[] => {
  const program = programs[Number(normalizeName(place)) - 1];
  return program === undefined ? [] : [program];
};

/** "（２）ー⑥", "(2)-6" and "2-6" are one number. */
const markKey = (text: string): string =>
  normalizeName(text)
    .replace(/[()]/g, '')
    .replace(/ー(?=\d)/, '-');

/** The mark as printed, and its numbers alone. */
function marks({ mark, strategyField }: ProgramFigures): readonly string[] {
  if (mark === null) return [];
  const printed = markKey(mark.text);
  const field = /^\(?(\d+)\)/.exec(normalizeName(mark.text))?.[1] ?? strategyField;
  return [printed, `${field}-${mark.ordinal}`];
}
