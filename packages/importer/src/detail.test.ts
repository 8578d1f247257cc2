import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importText } from './index.ts';

const text = readFileSync(new URL('../../documents/sources/fy2023-draft.txt', import.meta.url), 'utf8');
const result = importText(text);
if (!result.ok) throw new Error(JSON.stringify(result.problems));
const { document, report } = result;
const program = (id: string) => document.programs.find((one) => one.id === `fy2023-draft/${id}`);

describe('the account of FY2023', () => {
  test('71 amounts and 17 percentages, none unexplained', () => {
    expect(report.counts).toEqual({
      figures: 88,
      amounts: 71,
      percentages: 17,
      unexplained: 0,
      byUse: {
        field: 50,
        restatement: 35,
        component: 2,
        part: 1,
        'other-year': 0,
        'not-budget': 0,
        unexplained: 0,
      },
    });
  });

  test.each([
    ['約２．０億円', 'restatement', 'programs/fy2023-draft/2-6/amount', null],
    ['12.7億', 'restatement', 'programs/fy2023-draft/4-2/amount', null],
    ['3億円', 'restatement', 'programs/fy2023-draft/4-4/amount', 'rounded'],
    ['０. ４億円', 'part', 'programs/fy2023-draft/2-7/detail', null],
    ['２５．７億円', 'component', 'programs/fy2023-draft/2-1/detail', null],
    ['１．４億円', 'component', 'programs/fy2023-draft/2-1/detail', null],
    ['７．２億円', 'restatement', 'programs/fy2023-draft/2-3/amount+programs/fy2023-draft/3-6/amount', 'sum'],
    ['1,378.9億円', 'restatement', 'total', null],
    ['0.6%', 'field', 'ministries/cas/share', null],
  ])('%s is a %s of %s', (printed, use, of, reason) => {
    const figure = report.figures.find((one) => one.text === printed);
    expect([figure?.use, figure?.of, figure?.reason]).toEqual([use, of, reason]);
  });

  test('nothing warns; the page start that the text does not show is noted', () => {
    expect(report.clean).toBe(true);
    expect(report.notices.map(({ code }) => code)).toEqual(['page-start-inferred']);
  });
});

describe('the detail pages of FY2023', () => {
  test.each(document.programs.map(({ id, title }) => [id, title]))('%s %s has its page', (id) => {
    const detail = document.programs.find((one) => one.id === id)?.detail;
    expect(detail?.overview ?? '').toMatch(/.{20}/);
  });

  test.each([
    ['1-1', 1, 5],
    ['2-3', 5, 10],
    ['3-6', 7, 10],
    ['2-4', 6, 11],
    ['2-11', 13, 18],
    ['3-4', 5, 22],
    ['4-4', 4, 27],
    ['4-6', 6, 29],
  ])('%s has mark %i on page %i', (id, ordinal, page) => {
    expect([program(id)?.mark?.ordinal, program(id)?.detail?.page]).toEqual([ordinal, page]);
  });

  test.each([
    [
      '1-1',
      '商務情報政策局サイバーセキュリティ課',
      ['委託', '交付金'],
      ['独立行政法人情報処理推進機構（IPA）'],
    ],
    ['1-2', null, [], ['国立研究開発法人情報通信研究機構（NICT）']],
    [
      '1-3',
      '商務情報政策局サイバーセキュリティ課、中小企業庁経営支援部経営支援課',
      ['補助（定額）'],
      ['独立行政法人情報処理推進機構（IPA）'],
    ],
    ['2-10', '内閣サイバーセキュリティセンター', ['委託'], ['JPCERTコーディネーションセンター']],
  ])('%s: bureau, funding, recipients', (id, bureau, fundingSchemes, recipients) => {
    const detail = program(id)?.detail;
    expect([detail?.bureau, detail?.fundingSchemes, detail?.recipients]).toEqual([
      bureau,
      fundingSchemes,
      recipients,
    ]);
  });

  test('25.7 + 1.4 are the components of 27.1, with the names of the numbered headings', () => {
    expect(program('2-1')?.detail?.components.map(({ name, amount }) => [name, amount.text])).toEqual([
      ['厚生労働省及び関係機関等における情報セキュリティ対策の推進', '２５．７億円'],
      ['重要インフラの情報セキュリティに関する取組の強化', '１．４億円'],
    ]);
  });

  test('うち重要政策推進枠 is a part', () => {
    expect(program('2-7')?.detail?.parts.map(({ name, amount }) => [name, amount.amountYen])).toEqual([
      ['重要政策推進枠', 40_000_000],
    ]);
  });

  test.each([
    [
      '1-1',
      'target',
      '産業界で策定されたガイドラインの数を15個以上にすることや人材育成を通じて、産業界のセキュリティ対策を推進します。',
    ],
    [
      '2-3',
      'purpose',
      '脅威やインシデントの予兆を早期に検知・対応し、被害の回避・最小化を図るとともに、不正アクセス対策を強化する。',
    ],
    [
      '3-4',
      'overview',
      'サイバー攻撃による被害拡大の防止やシステムの運用継続を図るための装備システム用サイバー防護技術の研究を実施し、護衛艦等の装備システムに研究成果を反映',
    ],
    ['4-5', 'expectedEffect', '我が国のサイバーセキュリティのリスクを低減することが期待されます。'],
  ] as const)('%s: %s joins its lines, over empty lines too', (id, section, sentence) => {
    expect(program(id)?.detail?.[section]).toContain(sentence);
  });

  test('no radical, private character or turned diagram text is left', () => {
    const texts = document.programs.flatMap(({ title, detail }) => [
      title,
      ...[detail?.purpose, detail?.overview, detail?.expectedEffect, detail?.target].map((one) => one ?? ''),
    ]);
    expect(texts.filter((one) => /[\u2E80-\u2FD5\uE000-\uF8FF\u0900-\u0DFF]/.test(one))).toEqual([]);
  });
});
