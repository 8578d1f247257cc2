import { describe, expect, test } from 'vitest';
import { type MadeUpProgram, madeUpDocument } from '../made-up-document.fixture.ts';
import { indexDocument } from './indexed-document.ts';
import { searchPrograms } from './search.ts';

const titles = ['人材の育成', '監視の強化', '監視を担う人材', 'IoTの監視'];
const programs = titles.map(
  (title, position): MadeUpProgram => ({
    ministry: position === 3 ? 'npa' : 'mic',
    field: position === 2 ? '2' : '1',
    amount: '1.0',
    title,
  }),
);
const index = indexDocument(
  madeUpDocument({
    fields: [
      { code: '1', total: '9.0' },
      { code: '2', total: '9.0' },
    ],
    ministries: [{ id: 'mic' }, { id: 'npa' }],
    programs,
  }),
);

test.each<[string, string | null, string | null, string | null, number[]]>([
  ['a word', '監視', null, null, [1, 2, 3]],
  ['words with a blank between: all of them', '監視 人材', null, null, [2]],
  ['a blank of full width, in any order', '人材　監視', null, null, [2]],
  ['another width and case', 'ｉｏｔ', null, null, [3]],
  ['a word and a ministry', '監視', 'npa', null, [3]],
  ['a word and a field', '人材', null, '1', [0]],
  ['a ministry and a field', null, 'mic', '1', [0, 1]],
  ['nothing: all', null, null, null, [0, 1, 2, 3]],
  ['blanks: all', ' 　', null, null, [0, 1, 2, 3]],
  ['a word that nobody used', '量子', null, null, []],
])('%s', (_, term, ministry, code, found) => {
  const query = {
    ministry: index.document.ministries.find(({ id }) => id === ministry) ?? null,
    strategyField: index.document.strategyFields.find((field) => field.code === code) ?? null,
    term,
  };
  expect(titlesOf(searchPrograms(index, query))).toEqual(found);
});

const titlesOf = (answered: ReturnType<typeof searchPrograms>): number[] | string =>
  answered.ok ? answered.value.map(({ title }) => titles.indexOf(title)) : answered.problem.code;

describe('a document whose texts stand elsewhere', () => {
  const words = { purpose: '量子の研究', fundingSchemes: [], recipients: [] };
  const nothing = { bureau: null, overview: null, expectedEffect: null, target: null };
  const page = { page: 3, lines: [1, 9] as [number, number], amount: null, components: [], parts: [] };
  const { document } = index;
  const [first, ...others] = document.programs;
  if (first === undefined) throw new Error('no program');
  const figures = { ...document, programs: [{ ...first, detail: page }, ...others] };
  const texts = { details: { [first.id]: { ...nothing, ...words } }, printedLines: [], figures: [] };
  const query = { ministry: null, strategyField: null, term: '量子' };

  test('is searched in them', () => {
    const asked: string[] = [];
    const there = indexDocument(figures, (id) => {
      asked.push(id);
      return texts;
    });
    expect([searchPrograms(there, query), searchPrograms(there, query)].map(titlesOf)).toEqual([[0], [0]]);
    expect(asked).toEqual([document.id]);
  });

  test('never finds nothing while they are not here', () => {
    expect(titlesOf(searchPrograms(indexDocument(figures), query))).toBe('texts-missing');
    expect(titlesOf(searchPrograms(indexDocument(figures), { ...query, term: '監視' }))).toBe(
      'texts-missing',
    );
  });

  test('asks for them only where words are looked for', () => {
    const unasked = indexDocument(figures, () => expect.fail('asked'));
    expect(titlesOf(searchPrograms(unasked, { ...query, term: null }))).toEqual([0, 1, 2, 3]);
    expect(unasked.listed.sum).toBe(index.listed.sum);
  });
});
