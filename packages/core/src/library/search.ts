import type { DetailTexts, MinistryEntry, ProgramFigures, StrategyField } from '../document/document.ts';
import { normalizeName } from '../name/normalize.ts';
import { type Answer, answer, problem } from '../problem/problem.ts';
import type { IndexedDocument } from './indexed-document.ts';
import { yearName } from './year-name.ts';

/** What programs are looked for; null asks for all. */
export interface ProgramQuery {
  readonly ministry: MinistryEntry | null;
  readonly strategyField: StrategyField | null;
  /** Words separated by blanks of any width: all of them must occur. */
  readonly term: string | null;
}

/**
 * The programs of a ministry and a field whose title or detail page holds every word of the term, in the order of the document.
 * Words are compared as names are: width, case and radicals do not matter.
 * @returns a problem where words are looked for and the document's texts are not here: never "nothing" in their place
 */
export function searchPrograms(
  index: IndexedDocument,
  { ministry, strategyField, term }: ProgramQuery,
): Answer<ProgramFigures[]> {
  const words = (term ?? '')
    .split(/[\s\u3000]+/)
    .map(normalizeName)
    .filter((word) => word !== '');
  const { document } = index;
  const programs = document.programs.filter(
    (program) =>
      (ministry === null || program.ministry === ministry.id) &&
      (strategyField === null || program.strategyField === strategyField.code),
  );
  if (words.length === 0) return answer(programs);
  const { texts } = index;
  if (texts === null)
    return problem({ code: 'texts-missing', document: document.id, name: yearName(document) });
  return answer(
    programs.filter((program) => {
      const text = normalizeName(searchableText(program, texts[program.id]));
      return words.every((word) => text.includes(word));
    }),
  );
}

/** Everything of a program that a reader may remember a word of. */
function searchableText({ title, detail }: ProgramFigures, texts: DetailTexts | undefined): string {
  if (detail === null || texts === undefined) return title;
  const { bureau, purpose, overview, expectedEffect, target, fundingSchemes, recipients } = texts;
  const named = detail.components.map(({ name }) => name);
  return [
    title,
    bureau,
    purpose,
    overview,
    expectedEffect,
    target,
    ...fundingSchemes,
    ...recipients,
    ...named,
  ].join('\n');
}
