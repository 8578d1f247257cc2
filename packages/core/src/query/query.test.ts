import { describe, expect, test } from 'vitest';
import { createLibrary } from '../library/library.ts';
import { madeUpDocument } from '../made-up-document.fixture.ts';
import { answerQuery, queryNotes } from './answer-query.ts';
import { queryCitation, queryCitations } from './cite-query.ts';
import type { Query } from './query.ts';
import { type QueryInput, readDocument, readQuery, readUnit } from './read-query.ts';
import { commandLine } from './write-command-line.ts';
import { callText, queryCall, queryFormula, yearArgument } from './write-formula.ts';
import { typescriptCall } from './write-typescript.ts';

const document = madeUpDocument({
  total: '100.0',
  fields: [
    { code: '1', total: '60.0', share: '60.0' },
    { code: '2', total: '40.0' },
  ],
  ministries: [
    { id: 'mic', name: '総務省', share: '50.0' },
    { id: 'npa', name: '警察庁' },
    { id: 'others', name: 'その他', share: '50.0' },
  ],
  programs: [
    { ministry: 'mic', field: '1', amount: '20.5' },
    { ministry: 'npa', field: '2', amount: '3.3' },
  ],
});
const library = createLibrary([document]);
const year = document.fiscalYear;

function asked(input: QueryInput): Query {
  const query = readQuery(input, library);
  return query.ok ? query.value : expect.fail(query.problem.code);
}

describe('reading a question', () => {
  test.each<[string, QueryInput, (string | null)[]]>([
    ['nothing', {}, [null, null, 'amount']],
    ['a word for the whole', { ministry: '全体', strategyField: '全分野' }, [null, null, 'amount']],
    ['an empty cell', { ministry: 0, year: '', measure: ' ' }, [null, null, 'amount']],
    ['names', { ministry: 'ＭＩＣ', strategyField: '(1)', measure: '掲載額' }, ['mic', '1', 'listed']],
    ['a date of the year', { year: yearSerial(), ministry: '警察庁' }, ['npa', null, 'amount']],
    ['its digits, as a terminal gives them', { year: String(yearSerial()) }, [null, null, 'amount']],
  ])('%s', (_, input, expected) => {
    const { ministry, strategyField, measure } = asked(input);
    expect([ministry?.id ?? null, strategyField?.code ?? null, measure.id]).toEqual(expected);
  });

  test.each<[QueryInput, string]>([
    [{ ministry: '総務小' }, 'unknown-name'],
    [{ ministry: { cellError: '#N/A' } }, 'error-passed-in'],
    [{ year: 1999 }, 'unknown-year'],
    [{ strategyField: 9 }, 'unknown-name'],
    [{ measure: '予算' }, 'unknown-choice'],
  ])('%j is told', (input, code) =>
    expect(readQuery(input, library)).toMatchObject({ ok: false, problem: { code } }),
  );

  test('a document and a unit have their defaults', () => {
    expect(readDocument(undefined, library)).toMatchObject({
      ok: true,
      value: { document: { id: document.id } },
    });
    expect(readUnit('')).toEqual({ ok: true, value: '億円' });
    expect(readUnit('million yen')).toEqual({ ok: true, value: '百万円' });
  });
});

describe('what belongs to a number', () => {
  test('the figures behind it, and that a sum of programs is no whole budget', () => {
    const found = answerQuery(asked({ ministry: '総務省' }));
    if (!found.ok) return expect.fail(found.problem.code);
    expect(found.value.value).toBe(2_050_000_000);
    expect(found.value.figures.map(({ figure }) => figure.text)).toEqual([document.programs[0]?.amount.text]);
    expect(found.value.notes.map(({ en }) => en)).toEqual([expect.stringContaining('not a ministry')]);
  });

  test('an estimate rests on the share and the total, and needs no such note', () => {
    const query = asked({ ministry: '総務省', measure: '推計額' });
    expect(queryCitation(query).ja).toContain('「50.0%」');
    expect(queryNotes(query)).toEqual([]);
  });

  test('a printed total has no note', () => expect(queryNotes(asked({ ministry: 'total' }))).toEqual([]));

  test('a pair that lists nothing says so', () => {
    const query = asked({ ministry: '総務省', strategyField: 2 });
    expect(answerQuery(query)).toMatchObject({ ok: true, value: { value: 0, figures: [] } });
    expect(queryNotes(query)[0]?.ja).toBe('資料は総務省・分野2の施策を掲載していません。');
  });

  test('several numbers of a document make one citation', () =>
    expect(queryCitations([asked({ ministry: '総務省' }), asked({ ministry: '警察庁' })])).toHaveLength(1));
});

describe('the same question in other words', () => {
  const query = asked({ ministry: 'MIC', measure: 'estimate' });
  const terms = { library, unit: '百万円', language: 'ja' } as const;

  test('a formula', () =>
    expect(queryFormula(query, terms)).toBe(`=CYBERBUDGET("総務省",${year},,"推計額","百万円")`));

  test('in English', () =>
    expect(queryFormula(query, { ...terms, language: 'en', unit: '億円' })).toBe(
      `=CYBERBUDGET("Ministry of Internal Affairs and Communications",${year},,"estimate")`,
    ));

  test('a command line', () =>
    expect(commandLine(queryCall(query, terms))).toBe(
      `cyberbudget get 総務省 --year ${year} --measure 推計額 --unit 百万円`,
    ));

  test('a command line of another function, quoted for the shell', () =>
    expect(commandLine({ id: 'CYBERBUDGET_TABLE', args: ["it's", null, '円'] })).toBe(
      `cyberbudget fn CYBERBUDGET_TABLE 'it'\\''s' '' 円`,
    ));

  test('TypeScript', () =>
    expect(typescriptCall(queryCall(query, terms), 'ja')).toContain(
      `["総務省", ${year}, undefined, "推計額", "百万円"]`,
    ));

  test('a quotation mark in an argument is doubled', () =>
    expect(callText({ id: 'F', args: ['a "b"', true, null] })).toBe('F("a ""b""",TRUE)'));
});

describe("a year's argument", () => {
  const both = createLibrary([document, { ...document, id: 'made-up-initial', phase: 'initial' }]);

  test.each([
    ['the only document of its year', document, library, year],
    ['a document that another one of its year answers before', document, both, `${year}年度政府案`],
    ['the document that answers for its year', { ...document, id: 'made-up-initial' }, both, year],
  ])('%s', (_, of, among, argument) => expect(yearArgument(of, among, 'ja')).toBe(argument));
});

/** The serial number of the first of July of the document's fiscal year. */
function yearSerial(): number {
  return Math.round(Date.UTC(year, 6, 1) / 86_400_000) + 25_569;
}
