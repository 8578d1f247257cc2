import type { ArgumentId, Bilingual, Problem } from './problem.ts';
import { fitting, nearestFirst, shorten } from './shorten.ts';

/** The arguments' names in English. */
export const ARGUMENTS_EN: Readonly<Record<ArgumentId, string>> = {
  ministry: 'ministry',
  year: 'year',
  strategyField: 'field',
  measure: 'measure',
  unit: 'unit',
  kind: 'kind',
  headings: 'headings',
  term: 'term',
  citation: 'item',
  from: 'from year',
  to: 'to year',
  form: 'form',
  topic: 'item',
  order: 'order',
  first: 'first',
  recipient: 'recipient',
  program: 'program',
  detail: 'item',
};

const EXAMPLES: Readonly<Record<ArgumentId, string>> = {
  ministry: '"MIC"',
  year: '2023',
  strategyField: '3',
  measure: '"listed"',
  unit: '"yen"',
  kind: '"field"',
  headings: '0, 1, 2',
  term: '"人材"',
  citation: '"text"',
  from: '2023',
  to: '2023',
  form: '"rate"',
  topic: '"title"',
  order: '"amount"',
  first: '5',
  recipient: '"IPA"',
  program: '"RMF"',
  detail: '"purpose"',
};

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** The functions that take a name. */
const USES = {
  ministry: '=CYBERBUDGET_PROGRAMS("MIC")',
  program: '=CYBERBUDGET_DETAIL("RMF")',
} as const;

const list = (words: readonly string[], room = 24): string => fitting(words, ', ', room);

const named = (names: readonly Bilingual[]): string[] => names.map(({ en }) => en);

/**
 * The sentence for a problem in English: at most 80 characters, with the argument's name and what
 * would do.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a case for each code, and no other statement
export function sentenceEn(problem: Problem): string {
  switch (problem.code) {
    case 'unknown-name':
      return problem.nearest.length > 0
        ? `Unknown ${ARGUMENTS_EN[problem.argument]} "${shorten(problem.given)}". Did you mean ${list(named(problem.nearest))}?`
        : `Unknown ${ARGUMENTS_EN[problem.argument]} "${shorten(problem.given)}". Example: ${EXAMPLES[problem.argument]}`;
    case 'unknown-year':
      return problem.quoted
        ? `No document for ${ARGUMENTS_EN[problem.argument]} "${shorten(problem.given.en, 14)}". Quoted: =CYBERBUDGET_TABLE("trend")`
        : `No document for ${ARGUMENTS_EN[problem.argument]} "${shorten(problem.given.en, 18)}". Known: ${list(named(problem.known))}`;
    case 'no-document':
      return 'No document is loaded. Import the document of a year first.';
    case 'not-in-document':
      return `This document has no ${ARGUMENTS_EN[problem.argument]} "${shorten(problem.name.en, 20)}". Try ${list(named(problem.known), 15)}`;
    case 'not-listed':
      return problem.measures
        ? `No program listed for ${ARGUMENTS_EN[problem.argument]} "${shorten(problem.name.en)}". Try measure "share", "estimate"`
        : `No program is listed for ${ARGUMENTS_EN[problem.argument]} "${shorten(problem.name.en, 20)}". It is not zero.`;
    case 'not-published':
      return problem.instead === null
        ? `No ${problem.measure.en} is published for "${shorten(problem.name.en, 20)}".`
        : `No ${problem.measure.en} published for "${shorten(problem.name.en)}". Try "${problem.instead.en}"`;
    case 'not-stated':
      return `"${shorten(problem.title)}" states no ${problem.topic.en}. Try item "title"`;
    case 'not-printed':
      return `The page of "${shorten(problem.name)}" prints no ${problem.topic.en}. Try item "overview"`;
    case 'nothing-cited':
      return `Nothing is listed for "${shorten(problem.name.en, 20)}", so there is no ${problem.topic.en} to cite.`;
    case 'figures-contradict':
      return `No bounds for "${shorten(problem.name.en)}": figures disagree. =CYBERBUDGET_TABLE("audit")`;
    case 'not-comparable':
      return `"${shorten(problem.name.en, 20)}" is not listed in both years: no change.`;
    case 'zero-base':
      return `"${shorten(problem.name.en)}" was 0 before, so it has no rate of change. Try form "change"`;
    case 'nothing-found':
      return problem.term === ''
        ? 'No listed program matches. Try another ministry or field.'
        : `No listed program matches the ${ARGUMENTS_EN[problem.of]} "${shorten(problem.term)}". Example: ${EXAMPLES[problem.of]}`;
    case 'several-found':
      return `${problem.names.length} hits for ${ARGUMENTS_EN[problem.argument]} "${shorten(problem.given)}": ${list(named(problem.names), 40)}`;
    case 'name-of-other':
      return `"${shorten(problem.given, 12)}" is a ${problem.of}, not a ${ARGUMENTS_EN[problem.argument]}. Use ${USES[problem.of]}`;
    case 'unknown-edition':
      return problem.known.length === 0
        ? 'There is no other edition to compare with. Import another edition or year.'
        : `No edition "${shorten(problem.given ?? '')}". Choose: ${list(named(problem.known), 40)}`;
    case 'term-not-taken':
      return `A term goes with ${problem.kinds.map(({ en }) => `"${en}"`).join(', ')}: =CYBERBUDGET_TABLE("trend",,,,"NPA")`;
    case 'texts-missing':
      return `Texts of ${shorten(problem.name.en, 24)} did not load. Check the network, recalculate.`;
    case 'beside-missing':
      return 'Quoted totals and known findings did not load. Check the network, recalculate.';
    case 'document-unread':
      return `Kept document${problem.name === null ? '' : ` (${shorten(problem.name.en, 24)})`} cannot be read; see Import in the pane`;
    case 'documents-rival':
      return `Imported twice: ${shorten(problem.name.en, 18)} (${list(problem.ids, 24)}). Remove one.`;
    case 'wrong-type':
      return `"${shorten(problem.given)}" does not fit the ${ARGUMENTS_EN[problem.argument]}. Example: ${EXAMPLES[problem.argument]}`;
    case 'unknown-choice':
      return `No ${ARGUMENTS_EN[problem.argument]} "${shorten(problem.given)}". Choose: ${list(named(nearestFirst(problem)), 40)}`;
    case 'misplaced':
      return `"${shorten(problem.given, 10)}" does not fit the ${ARGUMENTS_EN[problem.argument]}. The ${ARGUMENTS_EN[problem.belongs]} is the ${ORDINALS[problem.position - 1] ?? 'last'} argument.`;
    case 'range-not-allowed':
      return `Give one value for ${ARGUMENTS_EN[problem.argument]}, not a range. Example: ${EXAMPLES[problem.argument]}`;
    case 'missing':
      return `The argument ${ARGUMENTS_EN[problem.argument]} is missing. Example: ${EXAMPLES[problem.argument]}`;
    case 'shapes-differ':
      return `Ranges differ in size (${list(problem.shapes, 20)}). Use one size, or column and row.`;
    case 'too-many-arguments':
      return `Too many arguments (${problem.given}); the function takes at most ${problem.most}.`;
    case 'different-phases':
      return `Stages differ (${list(named(problem.phases), 20)}). Give it with the year: "2023 draft"`;
    case 'unknown-function':
      return problem.nearest.length > 0
        ? `No function "${shorten(problem.given)}". Did you mean ${list(problem.nearest)}?`
        : `No function "${shorten(problem.given)}". Example: CYBERBUDGET`;
    case 'error-passed-in':
      return `An argument refers to a cell with the error ${problem.error}. Fix that first.`;
    case 'defect':
      return `Internal error (${shorten(problem.detail, 30)}). Please report it.`;
  }
}
