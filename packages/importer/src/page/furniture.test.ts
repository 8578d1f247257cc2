import { describe, expect, test } from 'vitest';
import { importSheets } from '../import-pdf.ts';
import { withoutFurniture } from './furniture.ts';
import { pieceAt } from './piece.ts';
import type { Run } from './runs.ts';

const run = (text: string, top: number): Run => ({
  text,
  edges: [],
  x0: 880,
  x1: 900,
  top,
  bottom: top + 10,
  baseline: top + 9,
  size: 10,
});

/** Pages with a row of a table in the middle and some rows at the foot. */
const pages = (...feet: readonly (readonly string[])[]) =>
  feet.map((foot, index) => ({
    page: index + 1,
    height: 540,
    rows: [[run('検知技術の開発', 200)], foot.map((text) => run(text, 520))],
  }));

const feetLeft = (...feet: readonly (readonly string[])[]): (string | undefined)[] =>
  withoutFurniture(pages(...feet)).map(({ rows }) => rows[1]?.[0]?.text);

describe('a number alone at the foot of a page', () => {
  test.each([
    ['counts the pages', [['1'], ['2'], ['3']]],
    ['counts them from another one', [['14'], ['- 15 -'], ['16']]],
    ['is the count on one page', [['登記網の監視', '7.2'], ['2'], ['条約の履行', '2.4']]],
  ])('is the number of the page where it %s', (_, feet) => {
    expect(feetLeft(...feet).filter((text) => text !== undefined && /^[\d -]+$/.test(text))).toEqual([]);
  });

  test('stays where it counts nothing: it may be an amount', () => {
    expect(feetLeft(['335'], ['720'])).toEqual(['335', '720']);
    expect(feetLeft(['640'])).toEqual(['640']);
  });
});

test('what stands on every page stays where it is not at the edge', () => {
  const left = withoutFurniture(pages(['1'], ['2'], ['3'], ['4'], ['5']));
  expect(left.map(({ rows }) => rows.flatMap((row) => row.map(({ text }) => text)))).toEqual(
    Array(5).fill(['検知技術の開発']),
  );
});

test('a whole number alone under a column of amounts is a figure, and told', () => {
  const at = (text: string, right: number, baseline: number) => {
    const width = [...text].reduce((sum, letter) => sum + (letter <= '\u00FF' ? 6 : 12), 0);
    return pieceAt(text, right - width, width, baseline, 12);
  };
  const pieces = [
    at('サイバーセキュリティ関係予算 令和８年度概算要求', 500, 40),
    at('（単位：百万円）', 880, 70),
    at('総額', 130, 90),
    at('1,275', 880, 90),
    at('【総務省】検知技術の開発', 300, 120),
    at('910', 880, 120),
    at('【法務省】登記網の監視', 300, 150),
    at('365', 880, 150),
    at('335', 880, 525),
  ];
  const result = importSheets([{ page: 1, width: 960, height: 540, pieces, image: false }], {});
  if (!result.ok) throw new Error('not read');
  expect(result.document.programs.map(({ amount }) => amount.text)).toEqual(['910', '365']);
  expect(result.report.notices.filter(({ severity }) => severity === 'warning')).toMatchObject([
    { code: 'unexplained', text: '335' },
  ]);
});
