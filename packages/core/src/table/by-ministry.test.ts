import { expect, test } from 'vitest';
import { toCsv } from '../format/to-csv.ts';
import { createLibrary } from '../library/library.ts';
import { type MadeUp, madeUpDocument } from '../made-up-document.fixture.ts';
import { makeTable } from './tables.ts';

const SHARES: MadeUp = {
  total: '30.0',
  ministries: [
    { id: 'mic', name: '総務省', share: '40.0' },
    { id: 'npa', name: '警察庁', share: '60.0' },
  ],
  programs: [{ ministry: 'mic', field: '1', amount: '2.5' }],
};
const AMOUNTS: MadeUp = {
  ...SHARES,
  ministries: [
    { id: 'mic', name: '総務省', share: '40.0', amount: '12.1', before: '11.0' },
    { id: 'npa', name: '警察庁', share: '60.0' },
  ],
};

/** A table of a made-up document as lines of CSV. */
function lines(kind: '府省庁' | '年度', made: MadeUp): string[] {
  const library = createLibrary([madeUpDocument(made)]);
  const [index] = library.documents;
  const table = index && makeTable(kind, index, library);
  return table?.ok === true
    ? toCsv(table.value, { unit: '億円', language: 'ja' }).trimEnd().split('\r\n')
    : expect.fail(kind);
}

test('amounts printed for ministries have their columns, empty where none is printed', () => {
  expect(lines('府省庁', AMOUNTS)).toEqual([
    '府省庁,掲載額,非掲載額,公表額,推計額,下限,上限,構成比,掲載率,件数,推計非掲載額',
    '総務省,2.5,9.6,12.1,12.1,12.05,12.15,0.4,0.2066115702479339,1,9.6',
    '警察庁,,,,18,17.955025,18.045025,0.6,,,',
    '掲載計,2.5,,,,,,,0.08333333333333333,1,',
    '非掲載,27.5,,,,,,,,,',
    '公表総額,30,,30,,,,,,,',
  ]);
});

test('a document that prints none has none of these columns', () => {
  expect(lines('府省庁', SHARES)[0]).toBe('府省庁,掲載額,推計額,下限,上限,構成比,掲載率,件数,推計非掲載額');
  expect(lines('年度', SHARES).filter((line) => line.startsWith('府省庁（公表額）'))).toEqual([]);
});

test('年度 shows them in rows of their own', () => {
  expect(lines('年度', AMOUNTS).filter((line) => line.startsWith('府省庁（'))).toEqual([
    '府省庁（公表額）,総務省,総務省,12.1,',
    '府省庁（推計額）,総務省,総務省,12.1,',
    '府省庁（推計額）,警察庁,警察庁,18,',
    '府省庁（掲載額）,総務省,総務省,2.5,',
  ]);
});
