import { createLibrary, TABLE_KINDS } from '@cyberbudget/core';
import { documents } from '@cyberbudget/documents';
import { describe, expect, test } from 'vitest';
import { FIRST_CHOICES, insertionOf } from '../insert/choices.ts';
import { shownCell } from '../insert/shown-cell.ts';
import { layoutInsertion } from './layout-insertion.ts';
import { portable } from './portable.ts';

const library = createLibrary(documents.filter(({ fiscalYear }) => fiscalYear === 2023));

function publication(kind: string, language: 'ja' | 'en' = 'ja') {
  const insertion = insertionOf(
    { ...FIRST_CHOICES, kind, form: 'publication', charts: ['pie'] },
    library,
    language,
  );
  if (insertion === null) throw new Error(`no table ${kind}`);
  return layoutInsertion(insertion);
}

const KINDS = TABLE_KINDS.filter(({ compares }) => compares !== true).map(({ id }) => id);

describe('統一ルール', () => {
  test.each(KINDS)('%s: a heading and rows of data, nothing above, below or over them', (kind) => {
    const { rows, charts, table, cells } = publication(kind);
    expect(rows).toEqual(['header', ...rows.slice(1).map(() => 'body')]);
    expect(charts).toEqual([]);
    expect(table?.rows).toBe(cells.length);
  });

  test.each(KINDS)('%s: values only, each heading once and not empty', (kind) => {
    const { cells } = publication(kind);
    const [headings = []] = cells;
    expect(cells.flat().filter((content) => typeof content === 'object')).toEqual([]);
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings).not.toContain('');
  });

  test.each(KINDS)('%s: no characters that differ between machines, no line breaks', (kind) => {
    const texts = publication(kind)
      .cells.flat()
      .filter((content) => typeof content === 'string');
    expect(
      texts.filter((text) => /[\u2E80-\u2FDF\u2160-\u217F\u2460-\u24FF\u3220-\u33FF\r\n]/u.test(text)),
    ).toEqual([]);
  });

  test.each(['ministry', 'field', 'ministry-by-field', 'program'])(
    '%s: no rows of totals, the Western year in each row',
    (kind) => {
      const [, ...rows] = publication(kind).cells;
      const labels = rows.flat();
      expect(labels).not.toContain('公表総額');
      expect(labels).not.toContain('掲載計');
      expect(new Set(rows.map(([year]) => year))).toEqual(new Set([2023]));
    },
  );

  test.each([
    [
      'ministry',
      [
        '年度',
        '段階',
        '府省庁',
        '掲載額(億円)',
        '推計額(億円)',
        '下限(億円)',
        '上限(億円)',
        '構成比(%)',
        '掲載率(%)',
        '件数',
        '推計非掲載額(億円)',
        '出典',
      ],
    ],
    ['ministry-by-field', ['年度', '段階', '府省庁', '分野番号', '分野', '掲載額(億円)', '出典']],
  ])('%s states its units in the headings', (kind, headings) => {
    expect(publication(kind).cells[0]).toEqual(headings);
  });

  test('総務省 is 33.9億円 and 10.4%', () => {
    const { cells } = publication('ministry');
    const row = cells.find((contents) => contents.includes('総務省'));
    expect(row?.slice(3, 8)).toEqual([33.9, 143.4, 142.71, 144.1, 10.4]);
  });

  test.each([
    ['防衛省', 7, '64.0'],
    ['総務省', 4, '143.4'],
    ['総務省', 6, '144.10'],
  ])('%s, column %i is shown as %s: no decimal is lost and none is claimed', (ministry, column, shown) => {
    const { cells, columns } = publication('ministry');
    const row = cells.find((contents) => contents.includes(ministry));
    expect(shownCell(row?.[column] ?? '', columns[column]?.numberFormat ?? '')).toBe(shown);
  });

  test('878.0億円 of field 3 stays 878.0', () => {
    const { cells, columns } = publication('field');
    const at = cells[0]?.indexOf('公表額(億円)') ?? -1;
    const row = cells.find((contents) => contents[2] === 3);
    expect(shownCell(row?.[at] ?? '', columns[at]?.numberFormat ?? '')).toBe('878.0');
  });

  test.each(['ja', 'en'] as const)(
    '%s: years, stages and sources have the headings that 推移 has',
    (language) => {
      const [headings = []] = publication('ministry', language).cells;
      const [ofTrend = []] = publication('trend', language).cells;
      expect(ofTrend).toEqual(expect.arrayContaining([headings[0], headings[1], headings.at(-1)]));
    },
  );

  test('防衛省 in field 3 is one row with one amount', () => {
    const rows = publication('ministry-by-field').cells.filter(
      (row) => row.includes('防衛省') && row[3] === 3,
    );
    expect(rows.map((row) => row[5])).toEqual([861.6]);
  });

  test.each([
    ['⾦融庁', '金融庁'],
    ['（２）…ー⑥', '（２）…ー(6)'],
    ['Ⅳ㈱', 'IV(株)'],
    ['上\n下', '上 下'],
    ['府省庁×分野', '府省庁×分野'],
  ])('%s becomes %s', (printed, expected) => {
    expect(portable(printed)).toBe(expected);
  });
});
