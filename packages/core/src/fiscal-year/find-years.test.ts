import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findYears } from './find-years.ts';
import { formatEraYear, formatFiscalYear, parseFiscalYearText } from './fiscal-year.ts';

/** What a text names, as "its words = year form". */
const named = (text: string): string[] =>
  findYears(text).map(({ start, end, fiscalYear, ordinal, offset, form }) => {
    const year = fiscalYear ?? (ordinal !== null ? `#${ordinal}` : offset !== null ? `own${offset}` : '?');
    return `${text.slice(start, end)} = ${year} ${form}`;
  });

test.each<[string, string[]]>([
  ['政府の予算（令和５年度予算政府案）', ['令和５年度 = 2023 fiscal-year']],
  ['令和５（２０２３）年度当初予算', ['令和５（２０２３）年度 = 2023 fiscal-year']],
  [
    '令和５年度（2023年度）と前年度',
    ['令和５年度（2023年度） = 2023 fiscal-year', '前年度 = own-1 fiscal-year'],
  ],
  ['令和5(2024)年度', ['令和5(2024)年度 = ? fiscal-year']],
  ['令 和 ８ 年 度 概算要求', ['令 和 ８ 年 度 = 2026 fiscal-year']],
  ['令　和　１　２　年　度', ['令　和　１　２　年　度 = 2030 fiscal-year']],
  ['㋿７年度、㍻30年度', ['㋿７年度 = 2025 fiscal-year', '㍻30年度 = 2018 fiscal-year']],
  [
    '令和7年（2025年）度、令和７会計年度',
    ['令和7年（2025年）度 = 2025 fiscal-year', '令和７会計年度 = 2025 fiscal-year'],
  ],
  ['令７年度と平31年', ['令７年度 = 2025 fiscal-year', '平31年 = 2019 year']],
  ['2 0 2 5 年度', ['2 0 2 5 年度 = 2025 fiscal-year']],
  ['平成三十年度から令和元年度まで', ['平成三十年度 = 2018 fiscal-year', '令和元年度 = 2019 fiscal-year']],
  ['二〇二三年度の予算', ['二〇二三年度 = 2023 fiscal-year']],
  ['５年度予算政府案額', ['５年度 = #5 fiscal-year']],
  [
    '昨年度、本年度、翌年度',
    ['昨年度 = own-1 fiscal-year', '本年度 = own0 fiscal-year', '翌年度 = own1 fiscal-year'],
  ],
  ['R7：20億円 R8：30億円', ['R7 = 2025 bare', 'R8 = 2026 bare']],
  ['R5当初 23.5億円', ['R5 = 2023 bare']],
  ['FY 2023/24 Budget', ['FY 2023/24 = 2023 fiscal-year']],
  ['Fiscal Year 2023 and FY2024', ['Fiscal Year 2023 = 2023 fiscal-year', 'FY2024 = 2024 fiscal-year']],
  ['2022年12月23日 閣議決定', ['2022年12月23日 = 2022 date']],
  ['令和５年３月31日現在', ['令和５年３月31日 = 2022 date']],
  ['(2023/4/1, 2023-03-31)', ['2023/4/1 = 2023 date', '2023-03-31 = 2022 date']],
  ['2019 2020 2021', ['2019 = 2019 bare', '2020 = 2020 bare', '2021 = 2021 bare']],
  ['平成30・31年度', ['平成30 = 2018 bare', '31年度 = #31 fiscal-year']],
  ['①2023年度', ['2023年度 = 2023 fiscal-year']],
])('%s', (text, expected) => expect(named(text)).toEqual(expected));

test.each([
  ['an amount', '2023億円、2,023円、2023.5億円、2023%、12023'],
  ['a document number', 'ISO27001:2022A、IPv6、A2023、SR5、H264x'],
  ['a sentence', '令和の時代、政令７号、平和、年度末、三年度計画、for 5 years'],
  ['an impossible day', '令和0年度、昭和63年度'],
  ['the years before 平成', '1980年度、1988/4/1'],
])('%s is no year: %s', (_, text) => expect(named(text)).toEqual([]));

const years = fc.integer({ min: 1989, max: 2100 });
const spelled = years.chain((year) =>
  fc
    .constantFrom(
      formatFiscalYear(year),
      formatEraYear(year),
      `${formatEraYear(year).slice(0, -2)}（${year}）年度`,
      `FY${year}`,
      `${year}年度`.replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit))),
      `${year}/4/1`,
      `${year + 1}年3月31日`,
    )
    .map((text) => ({ year, text })),
);

test('a plain year, which arguments read at one look, is what the scan finds', () => {
  for (const year of [1988, 1989, 2023, 2200, 2201]) {
    for (const text of [`${year}`, `${year}年度`])
      expect(parseFiscalYearText(text)).toBe(findYears(text)[0]?.fiscalYear ?? null);
  }
});

describe('laws', () => {
  test('a year is found in every spelling, between other words, at its place', () =>
    fc.assert(
      fc.property(
        spelled,
        fc.constantFrom('', '（', '資料、', '①'),
        fc.constantFrom('', '）', 'の予算', ' 23.5億円'),
        (one, before, after) => {
          const [mention, ...more] = findYears(before + one.text + after);
          expect(more).toEqual([]);
          expect(mention).toMatchObject({
            start: before.length,
            end: (before + one.text).length,
            fiscalYear: one.year,
          });
        },
      ),
    ));

  test('places are in order, within the text, and do not overlap, whatever the text', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(...'令和平成元年度月日RHFYfy二〇十五()（）/-. 　0123456789億前'),
            fc.string({ maxLength: 2 }),
          ),
        ),
        (parts) => {
          const text = parts.join('');
          let last = 0;
          for (const { start, end } of findYears(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    ));

  test('a long text is read in a time that grows with its length', () => {
    const text = '令和2023年度(1 R5'.repeat(20_000);
    expect(findYears(text).length).toBeGreaterThan(20_000);
  });
});
