import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PHASE_NAMES, PHASES } from '../fiscal-year/phase.ts';
import { yearName } from '../library/year-name.ts';
import { MEASURES } from '../measure/measures.ts';
import { ARGUMENTS_EN } from './en.ts';
import { ARGUMENTS_JA } from './ja.ts';
import { type ArgumentId, errorOf, type Problem } from './problem.ts';
import { problemSentence } from './sentence.ts';
import { LONGEST_SENTENCE } from './shorten.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(
    '総務省',
    '国立研究開発法人情報通信研究機構',
    'W'.repeat(300),
    '長'.repeat(300),
    '🏛'.repeat(50),
  ),
);
const both = fc.record({ ja: text, en: text });
const argument = fc.constantFrom(...(Object.keys(ARGUMENTS_JA) as ArgumentId[]));
const texts = fc.array(text, { maxLength: 8 });
const names = fc.array(both, { maxLength: 8 });
const citationItem = fc.constantFrom({ ja: '引用', en: 'citation' }, { ja: '原文', en: 'text' });
const measure = fc.constantFrom(...MEASURES.map(({ name }) => name));
const year = fc
  .record({ fiscalYear: fc.integer({ min: 1989, max: 2200 }), phase: fc.option(fc.constantFrom(...PHASES)) })
  .map(yearName);
const count = fc.nat(1000);

/**
 * Problems of every code, with anything that a person may have typed. A code that is missing here
 * does not compile.
 */
const PROBLEMS: {
  readonly [C in Problem['code']]: Readonly<{
    [K in Exclude<keyof Extract<Problem, { code: C }>, 'code'>]: fc.Arbitrary<
      Extract<Problem, { code: C }>[K]
    >;
  }>;
} = {
  'unknown-name': { argument, given: text, nearest: names },
  'unknown-year': { argument, given: year, known: fc.array(year, { maxLength: 8 }), quoted: fc.boolean() },
  'no-document': {},
  'not-in-document': { argument, name: both, known: names },
  'not-listed': {
    argument: fc.constantFrom('ministry', 'strategyField'),
    name: both,
    measures: fc.boolean(),
  },
  'not-published': { measure, name: both, instead: fc.option(measure) },
  'not-stated': { topic: measure, title: text },
  'not-printed': { topic: measure, name: text },
  'nothing-cited': { topic: citationItem, name: both },
  'figures-contradict': { name: both },
  'not-comparable': { name: both },
  'zero-base': { name: both },
  'nothing-found': { term: text, of: fc.constantFrom('term', 'recipient') },
  'several-found': { argument, given: text, names: fc.array(both, { minLength: 2, maxLength: 8 }) },
  'name-of-other': { argument, given: text, of: fc.constantFrom('ministry', 'program') },
  'documents-rival': { name: year, ids: fc.array(text, { minLength: 2, maxLength: 2 }) },
  'unknown-edition': { given: fc.option(text), known: fc.array(year) },
  'term-not-taken': { kinds: fc.constant([{ ja: '推移', en: 'trend' }]) },
  'texts-missing': { document: text, name: year },
  'beside-missing': {},
  'document-unread': { name: fc.option(year) },
  'wrong-type': { argument, given: text },
  'unknown-choice': {
    argument,
    given: text,
    choices: fc.array(both, { minLength: 1, maxLength: 8 }),
    nearest: fc.array(both, { maxLength: 3 }),
  },
  misplaced: { argument, given: text, belongs: argument, position: fc.integer({ min: 1, max: 8 }) },
  'range-not-allowed': { argument },
  missing: { argument },
  'shapes-differ': {
    shapes: fc.array(fc.constantFrom('1048576×1', '1×16384'), { minLength: 2, maxLength: 8 }),
  },
  'too-many-arguments': { given: count, most: count },
  'different-phases': {
    phases: fc.uniqueArray(fc.constantFrom(...Object.values(PHASE_NAMES)), { minLength: 2 }),
  },
  'unknown-function': { given: text, nearest: texts },
  'error-passed-in': { error: fc.constantFrom('#N/A', '#VALUE!', '#DIV/0!') },
  defect: { detail: text },
};

const problemOf = (code: Problem['code']): fc.Arbitrary<Problem> =>
  fc
    .record(PROBLEMS[code] as Record<string, fc.Arbitrary<unknown>>)
    .map((own) => ({ ...own, code }) as Problem);

describe.each(Object.keys(PROBLEMS) as Problem['code'][])('%s', (code) => {
  test.each(['ja', 'en'] as const)(
    `is said in ${LONGEST_SENTENCE} characters at most, whatever was typed (%s)`,
    (language) =>
      fc.assert(
        fc.property(problemOf(code), (problem) => {
          const sentence = problemSentence(problem, language);
          expect([...sentence].length).toBeLessThanOrEqual(LONGEST_SENTENCE);
          expect(sentence).not.toMatch(/undefined|null|\[object|\n/);
        }),
      ),
  );

  test('names the argument it is about', () =>
    fc.assert(
      fc.property(problemOf(code), (problem) => {
        const names =
          'argument' in problem ? [ARGUMENTS_JA[problem.argument], ARGUMENTS_EN[problem.argument]] : ['', ''];
        expect(problemSentence(problem, 'ja')).toContain(names[0]);
        expect(problemSentence(problem, 'en')).toContain(names[1]);
      }),
    ));
});

test.each<[Problem, '#N/A' | '#VALUE!']>([
  [{ code: 'unknown-name', argument: 'ministry', given: 'x', nearest: [] }, '#N/A'],
  [{ code: 'no-document' }, '#N/A'],
  [
    { code: 'not-listed', argument: 'ministry', name: { ja: 'その他', en: 'Others' }, measures: true },
    '#N/A',
  ],
  [{ code: 'wrong-type', argument: 'unit', given: 'TRUE' }, '#VALUE!'],
  [{ code: 'shapes-differ', shapes: ['2×1', '3×1'] }, '#VALUE!'],
  [{ code: 'error-passed-in', error: '#N/A' }, '#N/A'],
  [{ code: 'error-passed-in', error: '#REF!' }, '#VALUE!'],
  [{ code: 'defect', detail: 'x is undefined' }, '#VALUE!'],
])('%o is shown as %s', (problem, error) => expect(errorOf(problem)).toBe(error));

test.each<[string, Problem, string, string]>([
  [
    'a slip of the pen is told the name it was meant for',
    { code: 'unknown-name', argument: 'ministry', given: '総無省', nearest: [{ ja: '総務省', en: 'MIC' }] },
    '府省庁「総無省」は見つかりません。もしかして: 総務省',
    'Unknown ministry "総無省". Did you mean MIC?',
  ],
  [
    'what is not listed is not called zero',
    {
      code: 'not-listed',
      argument: 'strategyField',
      name: { ja: '推進体制', en: 'Promotion Structure' },
      measures: false,
    },
    '分野「推進体制」の施策は掲載されていません。0円という意味ではありません。',
    'No program is listed for field "Promotion Structure". It is not zero.',
  ],
])('%s', (_, problem, ja, en) => {
  expect(problemSentence(problem, 'ja')).toBe(ja);
  expect(problemSentence(problem, 'en')).toBe(en);
});

test('what was typed is shown and not obeyed: no escapes, no overrides of direction', () => {
  const given = `\u001B[31m総務\u202E省\u0007\uD800`;
  for (const language of ['ja', 'en'] as const) {
    const sentence = problemSentence(
      { code: 'unknown-name', argument: 'ministry', given, nearest: [] },
      language,
    );
    expect(sentence).toContain('[31m総務省');
    expect(sentence).not.toMatch(/\p{Control}|\p{Surrogate}|\u202E/u);
  }
});
