import { readFileSync } from 'node:fs';
import { createLibrary, TABLE_KINDS, toCsv, toText } from '@cyberbudget/core';
import { CATALOGUE, call } from '@cyberbudget/core/functions';
import { expect, test } from 'vitest';
import { secondHandFiles } from '../tools/second-hand.ts';
import { documents, secondHandTotals } from './index.ts';

const fiscalYear2023 = documents.filter(({ fiscalYear }) => fiscalYear === 2023);
const library = createLibrary(fiscalYear2023, { beside: { secondHandTotals } });

test('the files are what the script makes of totals.csv and amounts.csv', () => {
  for (const [file, content] of secondHandFiles()) expect(readFileSync(file, 'utf8')).toBe(content);
});

test('every quoted total names who quotes it', () => {
  expect(
    secondHandTotals.filter(({ source, url }) => [source.ja, source.en].includes('') || url === null),
  ).toEqual([]);
});

test('no total is quoted that a published document prints itself', () => {
  const printed = documents.map(({ fiscalYear, phase }) => `${fiscalYear} ${phase}`);
  const quoted = secondHandTotals.map(({ fiscalYear, phase }) => `${fiscalYear} ${phase}`);
  expect(quoted.filter((one) => printed.includes(one))).toEqual([]);
});

test.each([
  [2014, 'initial', [54_230_000_000, 54_230_000_000, 54_200_000_000]],
  [2016, 'draft', [30_000_000_000]],
  [2016, 'initial', [49_830_000_000]],
  [2018, 'request', [72_750_000_000]],
  [2018, 'initial', [62_110_000_000]],
  [2019, 'initial', [71_290_000_000, 71_290_000_000]],
  [2024, 'initial', [212_860_000_000]],
])('%s %s is quoted as %j yen, each with its source', (year, phase, yen) => {
  const found = secondHandTotals.filter((total) => total.fiscalYear === year && total.phase === phase);
  expect(found.map(({ amountYen }) => amountYen)).toEqual(yen);
  expect(new Set(found.map(({ source }) => source.en)).size).toBe(yen.length);
});

test('推移 says of every row whether it is the document’s own, and nothing is added up', () => {
  const made = TABLE_KINDS.find(({ id }) => id === 'trend')?.make(
    library.documents[0] ?? expect.fail('no document'),
    library,
  );
  if (made?.ok !== true) return expect.fail('no table');
  const { rows } = made.value;
  expect(rows.map(({ kind }) => kind)).toEqual(rows.map(() => 'body'));
  expect(rows.filter(({ cells }) => cells[4] === '' || cells[4] === null)).toEqual([]);
  const text = toText(made.value, { unit: '億円', language: 'ja' });
  const own = text.split('\n').filter((line) => line.includes('一次資料（資料の記載）'));
  expect(own).toHaveLength(1);
  expect(own[0]).toContain('1,378.9');
});

const trendLines = (): string[] => {
  const [index] = library.documents;
  const made = index && TABLE_KINDS.find(({ id }) => id === 'trend')?.make(index, library);
  if (made?.ok !== true) return expect.fail('no table');
  return toCsv(made.value, { unit: '億円', language: 'ja' }).split('\r\n');
};

test.each([
  ['2012,当初予算,186.3,二次資料（グラフからの推定）', 'NISC「平成27年度概算要求」スライド', '棒グラフ'],
  ['2012,補正予算,183.2,二次資料（グラフからの推定）', 'NISC「平成27年度概算要求」スライド', '確実ではない'],
  ['2013,当初予算＋補正予算,250,二次資料（概数）', '週刊BCN 2014年10月30日', '250億円ほど'],
  ['2016,政府案,300,二次資料（概数）', 'ITpro 2016年1月14日', '498.3億円'],
  ['2016,当初予算,498.3,二次資料（記事等の引用）', 'ScanNetSecurity 2016年10月4日', ''],
  ['2014,当初予算,542.3,二次資料（記事等の引用）', 'NISC「平成27年度概算要求」スライド', '注※1'],
])('推移 marks %s, with its source and what is to be known of it', (row, source, note) => {
  const line = trendLines().find((one) => one.startsWith(row) && one.includes(source));
  expect(line ?? trendLines().join('\n')).toContain(note);
  expect(line).toBeDefined();
});

test('an inferred total is marked wherever it stands, and every inferred one says what from', () => {
  const inferred = secondHandTotals.filter(({ certainty }) => certainty === 'inferred');
  expect(inferred.map(({ fiscalYear, phase }) => [fiscalYear, phase])).toEqual([
    [2012, 'initial'],
    [2012, 'supplementary'],
    [2013, 'initial'],
    [2013, 'supplementary'],
  ]);
  expect(inferred.filter(({ note }) => note?.ja.includes('推定') !== true)).toEqual([]);
});

test('CYBERBUDGET never answers from a second-hand total', () => {
  const [cyberbudget] = CATALOGUE;
  if (cyberbudget === undefined) return expect.fail('no function');
  const answers = secondHandTotals.map(({ fiscalYear }) =>
    call(cyberbudget, { library, language: 'ja' }, [undefined, fiscalYear]),
  );
  expect(answers.map(({ ok }) => ok)).toEqual(answers.map(() => false));
});

test.each([
  // Against the same stage of the year before: the request of 2019 against that of 2018, the
  // initial budget against the initial one.
  ['2019,概算要求,852.8', ',125.3,0.1722'],
  ['2019,当初予算,712.9', ',91.8,0.1478'],
  ['2016,当初予算,498.3', ',172.3,0.5285'],
  // Amounts that are about or inferred, and years without the same stage before them, have none.
  ['2014,当初予算,542.3', ',,'],
  ['2016,政府案,300', ',,'],
  ['2021,当初予算,814.8', ',,'],
  ['2023,政府案,1378.9', ',,'],
])('推移 compares %s with the same stage of the year before only: %s', (row, change) => {
  const line = trendLines().find((one) => one.startsWith(row));
  expect(/(,[^,]*,\d\.\d{4}|,,)\d*$/.exec(line ?? '')?.[1]).toBe(change);
});
