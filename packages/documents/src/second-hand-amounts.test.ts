import { PHASE_NAMES, toCsv, trendOf } from '@cyberbudget/core';
import { CATALOGUE, call } from '@cyberbudget/core/functions';
import { describe, expect, test } from 'vitest';
import { documents, publishedLibrary, secondHandAmounts } from './index.ts';

const library = publishedLibrary();

test('every quoted amount names who quotes it, and stands once', () => {
  expect(
    secondHandAmounts.filter(({ source, url }) => [source.ja, source.en].includes('') || url === null),
  ).toEqual([]);
  const keys = secondHandAmounts.map(({ fiscalYear, phase, ministry, title, source }) =>
    [fiscalYear, phase, ministry, title, source.en].join('\n'),
  );
  expect(new Set(keys).size).toBe(keys.length);
});

/** 推移 of a term as "year stage amount origin". */
function series(term: string): string[] {
  const made = trendOf(library, term);
  if (!made.ok) return expect.fail(made.problem.code);
  const [, ...rows] = toCsv(made.value, { unit: '億円', language: 'ja' }).trimEnd().split('\r\n');
  return rows.map((row) => {
    const [year, stage, ministry, , title, amount, origin] = row.split(',');
    return [year, stage, ministry, title, amount, origin].join(' ').replace('  ', ' ');
  });
}

describe('推移 of a word', () => {
  test('the programs of that name of all years, the documents’ own among them', () => {
    expect(series('サイバーセキュリティ経済基盤構築事業')).toEqual([
      '2015 概算要求 経済産業省 サイバーセキュリティ経済基盤構築事業 17.7 二次資料（記事等の引用）',
      '2017 概算要求 経済産業省 サイバーセキュリティ経済基盤構築事業 23.5 二次資料（記事等の引用）',
      '2019 当初予算 経済産業省 サイバーセキュリティ経済基盤構築事業 21 二次資料（記事等の引用）',
      '2020 概算要求 経済産業省 サイバーセキュリティ経済基盤構築事業 21.5 二次資料（記事等の引用）',
      '2023 政府案 経済産業省 サイバーセキュリティ経済基盤構築事業 19.6 一次資料（資料の記載）',
    ]);
  });

  test('several words must all be there, in the ministry’s name or the title', () => {
    expect(series('総務省　トレーニング')).toEqual([
      '2017 概算要求 総務省 ナショナルサイバートレーニングセンター(仮称)の構築 35.1 二次資料（記事等の引用）',
      '2017 政府案 総務省 ナショナルサイバートレーニングセンターの構築 15 二次資料（記事等の引用）',
      '2019 概算要求 総務省 ナショナルサイバートレーニングセンターの構築 15 二次資料（記事等の引用）',
      '2023 政府案 総務省 ナショナルサイバートレーニングセンターの強化 12.7 一次資料（資料の記載）',
    ]);
  });
});

describe('推移 of a ministry', () => {
  test('in any of its spellings', () => expect(series('MOD')).toEqual(series('防衛省')));

  test('its amounts, those of its programs, and what it counts itself', () => {
    expect(series('防衛省')).toEqual(
      expect.arrayContaining([
        '2015 概算要求 防衛省 ネットワーク監視器材の整備 29.8 二次資料（記事等の引用）',
        '2022 概算要求 防衛省 354 二次資料（概数）',
      ]),
    );
  });

  test.each(documents.map((document) => [document.id, document] as const))(
    'every program that %s lists for it stands there once, with its place',
    (_, { fiscalYear, phase, ministries, programs }) => {
      const listing = ministries.filter(({ id }) => programs.some(({ ministry }) => ministry === id));
      expect(listing.length).toBeGreaterThan(5);
      const edition = `${fiscalYear} ${PHASE_NAMES[phase].ja} `;
      for (const { id, name, amount } of listing) {
        const own = series(name).filter(
          (row) => row.startsWith(edition) && row.endsWith('一次資料（資料の記載）'),
        );
        const listed = programs.filter(({ ministry }) => ministry === id).length;
        expect(own).toHaveLength(listed + (amount === undefined ? 0 : 1));
      }
    },
  );

  test('個人情報保護委, as one page calls it, is 個人情報保護委員会', () => {
    expect(series('個人情報保護委員会').map((row) => row.slice(0, 4))).toEqual([
      '2017',
      '2019',
      '2019',
      '2020',
    ]);
  });
});

test('what nothing is known of is told', () => {
  expect(trendOf(library, '量子コンピュータ')).toEqual({
    ok: false,
    problem: { code: 'nothing-found', term: '量子コンピュータ', of: 'term' },
  });
});

test('CYBERBUDGET never answers from a second-hand amount', () => {
  const [cyberbudget] = CATALOGUE;
  if (cyberbudget === undefined) return expect.fail('no function');
  const held = new Set(documents.map(({ fiscalYear }) => fiscalYear));
  const asked = secondHandAmounts.filter(({ fiscalYear }) => !held.has(fiscalYear));
  expect(asked.length).toBeGreaterThan(40);
  for (const { ministry, fiscalYear } of asked) {
    const found = call(cyberbudget, { library, language: 'ja' }, [ministry, fiscalYear]);
    expect(found.ok, `${ministry} ${fiscalYear}`).toBe(false);
  }
});
