import type { MinistryEntry, Program, StrategyField } from '../document/document.ts';
import { normalizeName } from '../name/normalize.ts';
import type { IndexedDocument } from './indexed-document.ts';

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
 */
export function searchPrograms(
  index: IndexedDocument,
  { ministry, strategyField, term }: ProgramQuery,
): Program[] {
  const words = (term ?? '')
    .split(/[\s\u3000]+/)
    .map(normalizeName)
    .filter((word) => word !== '');
  const matches = (program: Program): boolean => {
    const text = normalizeName(searchableText(program));
    return words.every((word) => text.includes(word));
  };
  return index.document.programs.filter(
    (program) =>
      (ministry === null || program.ministry === ministry.id) &&
      (strategyField === null || program.strategyField === strategyField.code) &&
      (words.length === 0 || matches(program)),
  );
}

/** Everything of a program that a reader may remember a word of. */
function searchableText({ title, detail }: Program): string {
  if (detail === null) return title;
  const { bureau, purpose, overview, expectedEffect, target, fundingSchemes, recipients, components } =
    detail;
  const named = components.map(({ name }) => name);
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
