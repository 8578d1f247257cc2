import type { MinistryEntry, ProgramFigures, StrategyField } from '../document/document.ts';
import { normalizeName } from '../name/normalize.ts';
import { searchForm } from '../name/search-form.ts';
import { type Answer, answer, problem } from '../problem/problem.ts';
import type { IndexedDocument } from './indexed-document.ts';
import { yearName } from './year-name.ts';

/** What programs are looked for; null asks for all. */
export interface ProgramQuery {
  readonly ministry: MinistryEntry | null;
  readonly strategyField: StrategyField | null;
  /** Words separated by blanks of any width: all of them must occur. */
  readonly term: string | null;
  /** Words of the name of a body that receives or carries out, as the page names it. */
  readonly recipient?: string | null;
}

/** Where a word was found: in the title, as a name of the ministry, or on the page. */
export type FoundPlace = 'title' | 'ministry' | 'page';

/**
 * The programs of a ministry and a field whose title, ministry or page holds every word of the
 * term, in the order of the document. Words are compared as names are: width, case, kana and
 * radicals do not matter. A ministry is found by its whole name in any spelling.
 * @returns a problem where words are looked for and the document's texts are not here: never
 * "nothing" in their place
 */
export function searchPrograms(
  index: IndexedDocument,
  { ministry, strategyField, term, recipient = null }: ProgramQuery,
): Answer<ProgramFigures[]> {
  const [words, bodies] = [wordsOf(index, term), splitWords(recipient).map(searchForm)];
  const { document } = index;
  const programs = document.programs.filter(
    (program) =>
      (ministry === null || program.ministry === ministry.id) &&
      (strategyField === null || program.strategyField === strategyField.code),
  );
  if (words.length === 0 && bodies.length === 0) return answer(programs);
  if (index.texts === null)
    return problem({ code: 'texts-missing', document: document.id, name: yearName(document) });
  return answer(
    programs.filter((program) => {
      const recipients = index.searched.get(program.id)?.recipients ?? '';
      return (
        words.every((word) => placesOfWord(index, program, word).length > 0) &&
        bodies.every((word) => recipients.includes(word))
      );
    }),
  );
}

/** Where the words of a term stand that found a program. */
export function foundPlaces(index: IndexedDocument, program: ProgramFigures, term: string): FoundPlace[] {
  const found = wordsOf(index, term).flatMap((word) => placesOfWord(index, program, word));
  return PLACES.filter((place) => found.includes(place));
}

const PLACES: readonly FoundPlace[] = ['title', 'ministry', 'page'];

/** A word in the form in which it is looked for, and the ministry that it names. */
interface Word {
  readonly text: string;
  readonly ministry: string | null;
}

/** The words of a term; one that names a ministry as a whole (Ministry of Defense) is one word. */
function wordsOf({ ministries }: IndexedDocument, term: string | null): Word[] {
  const split = splitWords(term);
  const whole = split.length > 1 && ministries.has(normalizeName(term ?? '')) ? [term ?? ''] : split;
  return whole
    .map((word) => ({ text: searchForm(word), ministry: ministries.get(normalizeName(word))?.id ?? null }))
    .filter(({ text }) => text !== '');
}

const splitWords = (term: string | null): string[] =>
  (term ?? '').split(/[\s\u3000]+/).filter((word) => normalizeName(word) !== '');

function placesOfWord({ searched }: IndexedDocument, program: ProgramFigures, word: Word): FoundPlace[] {
  const { title = '', page = '' } = searched.get(program.id) ?? {};
  return [
    ...(title.includes(word.text) ? ['title' as const] : []),
    ...(word.ministry === program.ministry ? ['ministry' as const] : []),
    ...(page.includes(word.text) ? ['page' as const] : []),
  ];
}
