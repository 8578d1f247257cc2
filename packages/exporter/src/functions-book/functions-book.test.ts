import { findMinistry, findStrategyField } from '@cyberbudget/core';
import { argumentWords } from '@cyberbudget/core/functions';
import { ooxmlErrors, VALIDATOR } from '@cyberbudget/test-office';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { PUBLISHED } from '../request.fixture.ts';
import { TWO_DOCUMENTS } from '../two-documents.fixture.ts';
import { readBook, sheetNamed } from '../xlsx/read-book.fixture.ts';
import { columnNames, dataSheets } from './data-sheets.ts';
import { DEFINITIONS, shownDefinition } from './definitions.ts';
import { formOf } from './form.ts';
import { shownFormula, storedFormula } from './stored-formula.ts';
import { toFunctionsBook } from './to-functions-book.ts';
import { wordRows } from './words.ts';

const sheets = dataSheets(PUBLISHED.library, 'ja');
const defined = new Set([
  ...columnNames(sheets).map(({ name }) => name),
  ...DEFINITIONS.map(({ name }) => name),
]);
const bytes = await toFunctionsBook(PUBLISHED);
const parts = unzipSync(bytes);
const part = (path: string): string => strFromU8(parts[path] ?? expect.fail(path));

test.each(DEFINITIONS.map((definition) => [definition.name, definition] as const))(
  '%s: stored and shown again it is the same, and within what Excel takes',
  (_, definition) => {
    const shown = shownDefinition(definition);
    const stored = storedFormula(shown, defined);
    expect(shownFormula(stored)).toBe(shown);
    expect(stored.length).toBeLessThan(7_992);
    expect((definition.comment ?? '').length).toBeLessThan(256);
  },
);

test.each([
  [
    'LAMBDA([年度],IF(ISOMITTED(年度),"",年度))',
    '_xlfn.LAMBDA(_xlop.年度,IF(_xlfn.ISOMITTED(_xlpm.年度),"",_xlpm.年度))',
  ],
  [
    'LET(found,XLOOKUP("a,found",CB_WORDS,CB_IDS),found)',
    '_xlfn.LET(_xlpm.found,_xlfn.XLOOKUP("a,found",CB_WORDS,CB_IDS),_xlpm.found)',
  ],
  ['FILTER(CB_TABLE,CB_TABLE_TYPES={0,1},NA())', '_xlfn._xlws.FILTER(CB_TABLE,CB_TABLE_TYPES={0,1},NA())'],
])('%s is stored as %s', (shown, stored) => expect(storedFormula(shown, defined)).toBe(stored));

test.each(['NEWFUNCTION(1)', 'LET(a,1,b)'])(
  '%s has no stored form: nothing is written that Excel would not know',
  (shown) => expect(() => storedFormula(shown, defined)).toThrow(),
);

test('every spelling of a ministry and a field finds what the core finds', () => {
  const rows = new Map(wordRows(PUBLISHED.library, 'ja'));
  const [index] = PUBLISHED.documents;
  if (index === undefined) return expect.fail('no document');
  const { ministry, strategyField } = argumentWords(PUBLISHED.library);
  const idOf = (kind: string, word: string): unknown => rows.get(`${kind}:${formOf(word)}`);
  const wrong = [
    ...ministry.filter(([word]) => {
      const found = findMinistry(index, word);
      return !found.ok || idOf('m', word) !== found.value.id;
    }),
    ...strategyField.filter(([word]) => {
      const found = findStrategyField(index, word);
      return !found.ok || idOf('f', word) !== found.value.code;
    }),
  ];
  expect(ministry.length + strategyField.length).toBeGreaterThan(80);
  expect(wrong).toEqual([]);
});

test.each([
  ['ﾃﾞｼﾞﾀﾙ庁', 'デジタル庁'],
  ['ＮＩＳＣ', 'nisc'],
  ['⾦融庁', '金融庁'],
  ['サイバ－', 'サイバー'],
  ['総 務　省', '総務省'],
])('%s has the form of %s', (written, meant) => expect(formOf(written)).toBe(formOf(meant)));

test('a form is its own form', () => {
  const forms = wordRows(PUBLISHED.library, 'ja').map(([key]) => key.slice(key.indexOf(':') + 1));
  expect(forms.filter((form) => formOf(form) !== form)).toEqual([]);
});

test.each([PUBLISHED, { ...TWO_DOCUMENTS, language: 'en' as const }])(
  'no two rows of answers or words have one key',
  (request) => {
    const [values, words] = dataSheets(request.library, request.language);
    for (const sheet of [values, words]) {
      const keys = sheet?.rows.map(([key]) => String(key).toLowerCase()) ?? [];
      expect(new Set(keys).size).toBe(keys.length);
    }
  },
);

test('the first sheet shows formulas with their results, as dynamic arrays', async () => {
  const { rows, cells } = sheetNamed(await readBook(bytes), '使い方');
  const calls = [...(cells?.values() ?? [])].filter(({ formula }) => formula?.startsWith('CYBERBUDGET('));
  expect(calls.map(({ formulaResult }) => formulaResult)).toEqual([
    1378.9,
    33.9,
    expect.closeTo(143.4056, 9),
    87_800,
  ]);
  expect(part('xl/worksheets/sheet1.xml')).toMatch(
    /<c [^>]*cm="1"[^>]*><f t="array" ref="B\d+">CYBERBUDGET\(/,
  );
  expect(rows.flat().join('')).toContain('Excel ではまだ開いていません');
  expect(part('xl/workbook.xml')).toContain('<calcPr calcId="191029"/>');
});

test('the sheet 値 holds no formula', async () => {
  const { rows, cells } = sheetNamed(await readBook(bytes), '値');
  expect([...(cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(rows.find(([name]) => name === '総務省')?.[1]).toBe(33.9);
});

test.skipIf(VALIDATOR === undefined)('Office has nothing against it', { timeout: 60_000 }, async () => {
  expect(await ooxmlErrors(bytes, 'xlsx')).toEqual([]);
  expect(await ooxmlErrors(bytes, 'xlsx', 'Office2013')).toEqual([]);
});
