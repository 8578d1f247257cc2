import { expect, test } from 'vitest';
import type { Failure } from '../sheet-host/failure.ts';
import { wordsEn } from '../viewer/words-en.ts';
import { wordsJa } from '../viewer/words-ja.ts';
import { CLAIM_WORDS } from '../workbook/claim-words.ts';
import { NAMES_WORDS } from '../workbook/names-words.ts';
import { en } from './en.ts';
import { failureSentence } from './failure-sentence.ts';
import { ja } from './ja.ts';

/** Every text of a table by its path; a function's text with numbers and names in their places. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  // A list of names, as text, is a number in its place too.
  if (typeof value === 'function') return [[path, String(value(names(2), names(3)))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

const names = (name: number): readonly string[] => [String(name)];

// Those of the viewer and of checking a text come with them.
const own = {
  ja: texts({ ...ja, viewer: wordsJa, claims: CLAIM_WORDS.ja, names: NAMES_WORDS.ja }),
  en: texts({ ...en, viewer: wordsEn, claims: CLAIM_WORDS.en, names: NAMES_WORDS.en }),
};

test('both languages have every text', () => {
  expect(own.en.map(([path]) => path)).toEqual(own.ja.map(([path]) => path));
});

test.each(['ja', 'en'] as const)('no text of %s is empty or holds an undefined value', (language) => {
  expect(
    own[language].filter(([, text]) => text.trim() === '' || /undefined|NaN|\[object/.test(text)),
  ).toEqual([]);
});

test('English texts hold no Japanese but the names that are Japanese', () => {
  const allowed = new Set(['.otherLanguage', '.otherLanguageShort', '.find.placeholder']);
  expect(
    own.en.filter(([path, text]) => /[\u3040-\u30FF\u4E00-\u9FFF]/.test(text) && !allowed.has(path)),
  ).toEqual([]);
});

test('numbers of one and more read right in English', () => {
  expect(en.insert.previewOf(1, 8)).toBe('1 row × 8 columns');
  expect(en.find.found(1, 26)).toBe('1 of 26 programs');
});

const place = { sheet: 'Sheet1', address: 'A1:B2' };
const FAILURES: { readonly [C in Failure['code']]: Extract<Failure, { readonly code: C }> } = {
  'cells-taken': { code: 'cells-taken', place, free: null },
  'protected-sheet': { code: 'protected-sheet', sheet: 'Sheet1' },
  'protected-cells': { code: 'protected-cells', place },
  'protected-workbook': { code: 'protected-workbook' },
  'read-only': { code: 'read-only' },
  'access-denied': { code: 'access-denied' },
  'hidden-sheet': { code: 'hidden-sheet', sheet: 'Sheet1' },
  'editing-cell': { code: 'editing-cell' },
  'merged-cells': { code: 'merged-cells', place },
  'table-conflict': { code: 'table-conflict', place },
  'heading-taken': { code: 'heading-taken', heading: '金額' },
  'name-taken': { code: 'name-taken' },
  'spill-conflict': { code: 'spill-conflict', place },
  'too-large': { code: 'too-large', rows: 10, columns: 2 },
  'too-much-to-read': { code: 'too-much-to-read' },
  'connection-lost': { code: 'connection-lost' },
  unsupported: { code: 'unsupported' },
  'invalid-selection': { code: 'invalid-selection' },
  'storage-full': { code: 'storage-full' },
  'newer-document': { code: 'newer-document' },
  busy: { code: 'busy' },
  stopped: { code: 'stopped' },
  'not-restored': { code: 'not-restored', sheet: 'Sheet1' },
  unknown: { code: 'unknown', detail: 'E_FAIL' },
};

test.each(Object.entries(FAILURES))('%s is a sentence that ends, and no code', (code, failure) => {
  expect(failureSentence(failure, ja)).toMatch(/[。）]$/);
  expect(failureSentence(failure, en)).toMatch(/[.)]$/);
  for (const text of [ja, en]) expect(failureSentence(failure, text)).not.toContain(code);
});

test('a sentence says where', () => {
  expect(failureSentence({ code: 'cells-taken', place, free: null }, ja)).toContain('Sheet1!A1:B2');
  expect(failureSentence({ code: 'unknown', detail: 'E_FAIL' }, en)).toContain('E_FAIL');
});

test.each([ja, en])(
  'no sentence of a failure asks to understand a code: the application’s own words stand in brackets, behind what to do',
  (text) => {
    const CODE = /[a-z][A-Z]|[A-Za-z]-[a-z]+-[a-z]+|[A-Z]{2,}_|0x|undefined/;
    const all = Object.values(FAILURES).map((failure) =>
      failureSentence(
        failure.code === 'unknown' ? { ...failure, detail: 'RichApi.Error: E_FAIL' } : failure,
        text,
      ),
    );
    const said = all.map((sentence) =>
      sentence
        .replace(/[（(][^（(]*RichApi\.Error: E_FAIL[）)]\.?$/, '')
        .replaceAll(/Sheet1|PivotTables/g, ''),
    );
    expect(said.filter((sentence) => CODE.test(sentence) || sentence.length < 8)).toEqual([]);
  },
);
