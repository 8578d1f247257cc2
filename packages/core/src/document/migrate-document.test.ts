import { expect, test } from 'vitest';
import { figureCitation } from '../library/citation.ts';
import { indexDocument } from '../library/indexed-document.ts';
import { markedLine } from '../library/marked-line.ts';
import { madeUpDocument } from '../made-up-document.fixture.ts';
import { isOfNewerVersion, migrateDocument } from './migrate-document.ts';
import { readDocument } from './schema.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

const current = madeUpDocument({
  total: '30.0',
  fields: [{ code: '1', total: '30.0' }],
  ministries: [{ id: 'mic', share: '10.4' }],
  programs: [{ ministry: 'mic', field: '1', amount: '8.5', components: ['8.0'] }],
});

/** The document as version 1 kept it. */
const { printedLines: _none, ...rest } = current;
const ofVersion1 = JSON.parse(JSON.stringify({ ...rest, schemaVersion: 1 }));

test('a document of version 1 is read, and keeps every figure', () => {
  expect(readDocument(ofVersion1)).toEqual({ ok: true, document: current });
});

test('its places say what they know: page and line of the text', () => {
  const read = readDocument(ofVersion1);
  const [program] = read.ok ? read.document.programs : [];
  if (!read.ok || program === undefined) throw new Error('not read');
  expect(figureCitation(read.document, [program.amount]).ja).toContain('1頁（テキスト4行）「8.5億円」');
  expect(markedLine(indexDocument(read.document), program.amount)).toEqual({
    page: 1,
    lineOnPage: null,
    line: 4,
    printed: null,
    mark: null,
    box: null,
  });
});

test('what is no document of version 1 stays none', () => {
  const read = readDocument({ ...ofVersion1, total: 'thirty' });
  expect(read).toMatchObject({ ok: false, isNewer: false, path: 'total' });
});

test('what a newer version wrote is named as that, whatever is in it', () => {
  const newer = { ...current, schemaVersion: SCHEMA_VERSION + 1, madeWith: 'something new' };
  expect(readDocument(newer)).toMatchObject({ ok: false, isNewer: true, path: 'schemaVersion' });
  expect(migrateDocument(newer)).toBe(newer);
});

test.each([
  [null],
  [undefined],
  ['{}'],
  [[]],
  [{}],
  [{ schemaVersion: '2' }],
  [{ schemaVersion: 0 }],
  [{ schemaVersion: 1.5 }],
])('%j is of no version', (content) => {
  expect([isOfNewerVersion(content), migrateDocument(content)]).toEqual([false, content]);
});
