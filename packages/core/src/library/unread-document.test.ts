import { expect, test } from 'vitest';
import type { BudgetYear } from '../fiscal-year/phase.ts';
import { traceFormula } from '../formula/trace-formula.ts';
import { madeUpDocument } from '../made-up-document.fixture.ts';
import { deferredDocument } from './deferred-document.ts';
import { createLibrary } from './library.ts';

const held = [
  { ...madeUpDocument({ total: '10.0' }), id: 'a', fiscalYear: 2023, phase: 'draft' as const },
  { ...madeUpDocument({ total: '10.0' }), id: 'b', fiscalYear: 2021, phase: 'request' as const },
];

const codeOf = (
  formula: string,
  year: BudgetYear | null,
  consent: { agreed?: boolean | null } = {},
): string => {
  const library = createLibrary(held, { unread: [{ id: 'kept', year, ...consent }] });
  const result = traceFormula(formula, { library, language: 'ja' })?.result;
  return result?.ok === false ? result.problem.code : 'answers';
};

const of = (fiscalYear: number, phase: BudgetYear['phase']): BudgetYear => ({ fiscalYear, phase });

test.each([
  ['=CYBERBUDGET()', null, 'document-unread', 'a document of any year'],
  ['=CYBERBUDGET(,2023)', null, 'document-unread', 'a document of any year'],
  ['=CYBERBUDGET()', of(2024, 'request'), 'document-unread', 'a newer year'],
  ['=CYBERBUDGET()', of(2023, 'initial'), 'document-unread', 'a later stage of latest year'],
  ['=CYBERBUDGET()', of(2023, 'draft'), 'document-unread', 'the same year and stage'],
  ['=CYBERBUDGET()', of(2023, 'request'), 'answers', 'an earlier stage of latest year'],
  ['=CYBERBUDGET()', of(2022, 'initial'), 'answers', 'an older year'],
  ['=CYBERBUDGET(,2023)', of(2024, 'draft'), 'answers', 'another year than the one named'],
  ['=CYBERBUDGET(,2024)', of(2024, 'draft'), 'document-unread', 'the year that is named'],
  ['=CYBERBUDGET(,2022)', of(2024, 'draft'), 'unknown-year', 'another year than the unknown one'],
  ['=CYBERBUDGET(,"2023年度政府案")', of(2023, 'initial'), 'answers', 'another stage than the one named'],
  ['=CYBERBUDGET(,"2023年度当初予算")', of(2023, 'initial'), 'document-unread', 'the stage that is named'],
  ['=CYBERBUDGET(,2021)', of(2021, 'supplementary'), 'answers', 'a supplementary budget'],
  ['=CYBERBUDGET_NAMES("年度",2021)', of(2000, 'draft'), 'document-unread', 'one of the years listed'],
  ['=CYBERBUDGET_NAMES("指標",2021)', of(2000, 'draft'), 'answers', 'no list of years'],
  ['=CYBERBUDGET_META("収録年度",2021)', of(2000, 'draft'), 'document-unread', 'one of the years listed'],
  ['=CYBERBUDGET_META(,2021)', of(2000, 'draft'), 'document-unread', 'one of the years listed'],
  ['=CYBERBUDGET_META("資料名",2021)', of(2000, 'draft'), 'answers', 'another document'],
  ['=CYBERBUDGET_TABLE("年度",2021)', of(2000, 'draft'), 'document-unread', 'a column of the table'],
  ['=CYBERBUDGET_TABLE("推移",2021)', of(2000, 'draft'), 'document-unread', 'a row of the table'],
  ['=CYBERBUDGET_TABLE("府省庁",2021)', of(2000, 'draft'), 'answers', 'another document'],
])('%s beside an unread document of %j: %s (%s)', (formula, year: BudgetYear | null, code, _why) => {
  expect(codeOf(formula, year)).toBe(code);
});

test.each([
  ['=CYBERBUDGET()', of(2024, 'request'), 'answers', 'a newer year'],
  ['=CYBERBUDGET(,2023)', of(2023, 'initial'), 'answers', 'a later stage'],
  [
    '=CYBERBUDGET(,"2023年度政府案")',
    of(2023, 'draft'),
    'answers',
    'the stage that a published document has',
  ],
  ['=CYBERBUDGET(,2024)', of(2024, 'draft'), 'document-unread', 'a year that no other has'],
  ['=CYBERBUDGET()', null, 'document-unread', 'any year'],
])(
  '%s beside one of %j that a person did not agree to: %s (%s)',
  (formula, year: BudgetYear | null, code, _why) => {
    expect(codeOf(formula, year, { agreed: false })).toBe(code);
    expect(codeOf(formula, year, { agreed: null })).toBe(code);
    expect(codeOf(formula, year, { agreed: true })).toBe('document-unread');
  },
);

test('a document is read when a formula asks for it, and once', () => {
  let reads = 0;
  const kept = { ...madeUpDocument({ total: '10.0' }), id: 'c', fiscalYear: 2024, phase: 'draft' as const };
  const deferred = deferredDocument({ id: 'c', fiscalYear: 2024, phase: 'draft' }, () => {
    reads += 1;
    return kept;
  });
  const library = createLibrary([...held, deferred]);
  const ask = (formula: string) =>
    traceFormula(formula, { library, language: 'ja' })?.result ?? { ok: false };
  expect([ask('=CYBERBUDGET(,2021)').ok, ask('=CYBERBUDGET_NAMES("年度",2021)').ok, reads]).toEqual([
    true,
    true,
    0,
  ]);
  expect([ask('=CYBERBUDGET()').ok, ask('=CYBERBUDGET_TABLE()').ok, reads]).toEqual([true, true, 1]);
  expect({ ...deferred }).toEqual(kept);
});
