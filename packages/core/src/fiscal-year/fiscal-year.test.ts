import { describe, expect, test } from 'vitest';
import { normalizeName } from '../name/normalize.ts';
import { isFiscalYear } from './era.ts';
import { formatEraYear, formatFiscalYear, parseFiscalYearText } from './fiscal-year.ts';
import { parseBudgetYear, splitPhase } from './phase.ts';

describe('parseFiscalYearText', () => {
  test.each([
    ['2023', 2023],
    ['2023年', 2023],
    ['2023年度', 2023],
    ['fy2023', 2023],
    ['西暦2023年度', 2023],
    ['令和5年度', 2023],
    ['令和5', 2023],
    ['令和元年度', 2019],
    ['令和1年度', 2019],
    ['r5', 2023],
    ['r.5', 2023],
    ['平成31年度', 2019],
    ['平成30年度', 2018],
    ['平成元年度', 1989],
    ['h30', 2018],
    ['1989', 1989],
    ['2200', 2200],
    ['2023fy', 2023],
    ['jfy2023', 2023],
    ['fiscal2023', 2023],
    ['fiscalyear2023', 2023],
    ['fy2023/24', 2023],
    ['fy2023-24', 2023],
    ['fy2023/2024', 2023],
    ['fy2011/12', 2011],
    ['2023/24', 2023],
    ['令和五年度', 2023],
    ['令和五', 2023],
    ['令和十年度', 2028],
    ['平成三十年度', 2018],
    ['平成三十一年度', 2019],
    ['平成十二', 2000],
    ['二〇二三年度', 2023],
    ['二○二三年', 2023],
    ['二千二十三年度', 2023],
    ['一九九八年度', 1998],
    ['令和5(2023)年度', 2023],
    ['令和5年度(2023年度)', 2023],
    ['2023(令和5)年度', 2023],
    ['2023年度(令和5年度)', 2023],
    ['reiwa5', 2023],
    ['heisei30', 2018],
    ['2023/4/1', 2023],
    ['2023-04-01', 2023],
    ['2023.4.1', 2023],
    ['2023/3/31', 2022],
    ['2024-02-29', 2023],
    ['2023年4月1日', 2023],
    ['2023年3月31日', 2022],
    ['2023年4月', 2023],
    ['令和5年4月1日', 2023],
    ['r5.3.31', 2022],
    ['平成31年4月30日', 2019],
  ])('%s is the fiscal year %i', (text, year) => expect(parseFiscalYearText(text)).toBe(year));

  test.each([
    '1988',
    '2201',
    '令和0年度',
    '昭和63年度',
    's63',
    '23',
    '',
    '年度',
    '20230',
    'r',
    '令和',
    '2023億円',
    '2023年度分',
    '令和5(2024)年度',
    '2023年度(令和6年度)',
    '2011/12',
    '2023-2024',
    'fy2023/25',
    '2023/13/1',
    '2023/2/29',
    '2023-04-31',
    '2023/4',
    '2023/4-1',
    '4/1/2023',
    '1989/3/31',
    '5年度',
    '前年度',
    '令和〇年度',
    '二三年度',
    '令和5年度令和6年度',
  ])('%s is none', (text) => expect(parseFiscalYearText(text)).toBeNull());
});

describe('formatting', () => {
  test.each([
    [2023, '令和5年度'],
    [2019, '令和元年度'],
    [2018, '平成30年度'],
    [1989, '平成元年度'],
  ])('%i is %s', (year, text) => expect(formatEraYear(year)).toBe(text));

  test('every fiscal year reads back from both of its names', () => {
    const years = Array.from({ length: 2200 - 1989 + 1 }, (_, offset) => 1989 + offset);
    const wrong = years.filter((year) => {
      const era = formatEraYear(year);
      const read = /\d{3}/.test(era) ? year : parseFiscalYearText(era);
      return read !== year || parseFiscalYearText(formatFiscalYear(year)) !== year;
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    [1988, false],
    [1989, true],
    [2200, true],
    [2201, false],
    [2023.5, false],
    [Number.NaN, false],
  ])('%d can be a fiscal year: %s', (year, can) => expect(isFiscalYear(year)).toBe(can));
});

test.each([
  ['令和五年度政府案', 2023, 'draft'],
  ['令 和 ８ 年 度 概 算 要 求', 2026, 'request'],
  ['Reiwa 5 draft', 2023, 'draft'],
  ['FY 2023/24', 2023, null],
  ['２０２３／４／１', 2023, null],
  ['㋿5年度', 2023, null],
])('%s names the year %i and the stage %s', (text, fiscalYear, phase) =>
  expect(parseBudgetYear(normalizeName(text))).toEqual({ fiscalYear, phase }),
);

test.each(['政府案', '総務省', '令和5年度の政府案について', `令和${'5'.repeat(50)}年度`])(
  '%s names none',
  (text) => expect(parseBudgetYear(normalizeName(text))).toBeNull(),
);

test.each([
  ['令和5年度政府案', '令和5年度', 'draft'],
  ['令和5年度予算政府案', '令和5年度', 'draft'],
  ['2023年度概算要求', '2023年度', 'request'],
  ['2023当初予算', '2023', 'initial'],
  ['2023補正', '2023', 'supplementary'],
  ['fy2023initialbudget', 'fy2023', 'initial'],
  ['2023年度', '2023年度', null],
])('%s is the year %s and the stage %s', (text, year, phase) =>
  expect(splitPhase(text)).toEqual({ year, phase }),
);
