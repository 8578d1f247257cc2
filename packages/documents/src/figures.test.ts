import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { index, measured, subject, whole } from './fiscal-year-2023.fixture.ts';

// What the document prints, read by eye: a row per printed number, with the line on which it
// stands.

const { document, account: held } = index;
const account = held ?? expect.fail('no account');
const lines = readFileSync(new URL('../sources/fy2023-draft.txt', import.meta.url), 'utf8').split('\n');

describe('the total', () => {
  test('1,378.9億円 (line 25)', () => {
    expect(measured('amount', whole)).toBe(1378.9);
    expect([document.total?.text, document.total?.line]).toEqual(['１，３７８．９億円', 25]);
  });

  test.each([33, 104, 107, 146])('is printed again on line %i', (line) =>
    expect(account.find((figure) => figure.line === line)).toMatchObject({
      use: 'restatement',
      of: 'total',
      amountYen: 137_890_000_000,
    }),
  );
});

describe.each([
  ['1', 49.1, 5, 0.036, 113, 111],
  ['2', 264.7, 10, 0.192, 117, 115],
  ['3', 878.0, 41, 0.637, 121, 119],
  ['4', 150.3, 49, 0.109, 125, 123],
  ['5', 5.3, 127, 0.004, 129, null],
  ['6', 31.6, 131, 0.023, 133, null],
] as const)('field (%s)', (code, total, line, share, shareLine, again) => {
  const strategyField = document.strategyFields.find((field) => field.code === code);

  test(`${total}億円 (line ${line})`, () => {
    expect(measured('amount', subject(null, code))).toBe(total);
    expect(strategyField?.total.line).toBe(line);
  });

  test(`${(share * 100).toFixed(1)}% (line ${shareLine})`, () => {
    expect(measured('share', subject(null, code))).toBe(share);
    expect(strategyField?.share?.line).toBe(shareLine);
  });

  test(again === null ? 'its total is printed once' : `its total is printed again on line ${again}`, () => {
    const restated = account.filter(
      ({ use, of }) => use === 'restatement' && of === `strategyFields/${code}/total`,
    );
    expect(restated.map((figure) => [figure.line, figure.amountYen])).toEqual(
      again === null ? [] : [[again, strategyField?.total.amountYen]],
    );
  });
});

test.each([
  ['防衛省', 0.64, 68],
  ['総務省', 0.104, 70],
  ['文部科学省', 0.081, 74],
  ['デジタル庁', 0.06, 78],
  ['経済産業省', 0.033, 82],
  ['警察庁', 0.029, 86],
  ['厚生労働省', 0.019, 90],
  ['国土交通省', 0.008, 94],
  ['NISC', 0.006, 96],
  ['外務省', 0.005, 100],
  ['その他', 0.015, 103],
])('%s has the share %d (line %i)', (ministry, share, line) => {
  const of = subject(ministry);
  expect(measured('share', of)).toBe(share);
  expect(of.ministry?.share?.line).toBe(line);
});

test.each([
  ['1', '経済産業省', '産業サイバーセキュリティ強靭化事業', 23.5, 6, '23.5 億円', 158, 1, 200],
  ['1', '総務省', 'サイバーセキュリティ統合知的・人材育成基盤の構築', 8.5, 7, '8.5億円', 208, 2, 241],
  ['1', '経済産業省', '中小企業サイバーセキュリティ対策促進事業', 2.0, 8, '2.0 億円', 245, 3, 279],
  [
    '2',
    '厚生労働省',
    '厚生労働省及び関係機関等における情報セキュリティ対策推進費',
    27.1,
    11,
    '２７．１億円',
    309,
    1,
    307,
  ],
  ['2', '経済産業省', 'サイバーセキュリティ経済基盤構築事業', 19.6, 12, '19.6 億円', 315, 2, 358],
  ['2', '外務省', '情報セキュリティ対策の強化', 6.6, 13, '６．６億円', 364, 5, 415],
  [
    '2',
    '内閣官房',
    '各府省庁等の情報システムに対するマネジメント監査及びペネトレーションテスト',
    0.5,
    14,
    '０．５億円',
    487,
    6,
    490,
  ],
  [
    '2',
    '内閣官房',
    '独立行政法人及び指定法人におけるサイバーセキュリティ施策の評価委託',
    0.3,
    15,
    '０．３億円',
    566,
    7,
    569,
  ],
  ['2', '警察庁', '違法・有害情報対策に伴う経費', 2.0, 16, '約２．０億円', 572, 8, 649],
  ['2', 'デジタル庁', 'サイバーセキュリティ確保環境整備費', 1.3, 17, '１．３億円', 699, 9, 717],
  ['2', '内閣官房', 'サイバーセキュリティインシデントに係る調査', 0.8, 18, '０．８億円', 773, 10, 776],
  ['2', '金融庁', '金融業界横断的なサイバーセキュリティ演習の実施', 0.9, 19, '0.9億円', 786, 11, 818],
  ['2', '内閣官房', 'サイバーセキュリティ協議会の運用', 0.8, 20, '０．８億円', 904, 12, 907],
  ['2', '総務省', '地方公共団体の情報セキュリティ対策の推進', 0.7, 21, '０．７億円', 912, 13, 967],
  ['3', '防衛省', '情報システムの防護', 477.4, 42, '４７７．４億円', 974, 1, 1000],
  ['3', '防衛省', 'リスク管理枠組み（RMF）の導入', 301.1, 43, '３０１．１億円', 1002, 2, 1007],
  ['3', '防衛省', '防衛産業におけるサイバーセキュリティ対策の強化', 68.5, 44, '６８．５億円', 1039, 3, 1044],
  ['3', '防衛省', 'サイバー分野における研究機能の強化', 14.6, 45, '１４．６億円', 1093, 5, 1098],
  ['3', '警察庁', 'サイバーテロ対策用資機材の増強等', 4.3, 46, '４．３億円', 1101, 6, 1164],
  ['3', '外務省', 'サイバー空間に関する外交及び国際連携', 0.6, 47, '０．６億円', 364, 7, 414],
  ['4', '防衛省', 'サイバー分野における教育機能の強化', 20.1, 50, '２０．１億円', 1190, 1, 1195],
  ['4', '総務省', 'ナショナルサイバートレーニングセンターの強化', 12.7, 51, '12.7億', 1218, 2, 1337],
  ['4', '総務省', 'IoTの安心・安全かつ適正な利用環境の構築', 12.0, 52, '12.0億円', 1371, 3, 1374],
  ['4', '文部科学省', 'GIGAスクールにおける学びの充実', 2.8, 53, '3億円', 1453, 4, 1451],
  [
    '4',
    '内閣官房',
    'サプライチェーンリスク対応のための技術検証体制構築に関する調査費',
    0.2,
    54,
    '０．２億円',
    1509,
    5,
    1512,
  ],
  ['4', '国土交通省', '情報システムセキュリティ強化経費', 0.6, 55, '0.６億円', 1520, 6, 1539],
])(
  '(%s) %s %s: %d億円 (line %i), on its page %s (line %i), mark %i',
  (code, ministry, title, oku, line, page, pageLine, mark, markLine) => {
    const program = document.programs.find((one) => one.title === title);
    expect(program).toMatchObject({
      strategyField: code,
      ministry: subject(ministry).ministry?.id,
      amount: { line },
      detail: { amount: { text: page, line: pageLine } },
      mark: { ordinal: mark, line: markLine },
    });
    expect((program?.amount.amountYen ?? 0) / 1e8).toBe(oku);
  },
);

test.each([
  ['２５．７億円', 303, 'component', 2_570_000_000],
  ['１．４億円', 305, 'component', 140_000_000],
  ['７．２億円', 366, 'restatement', 720_000_000],
  ['０. ４億円', 699, 'part', 40_000_000],
])('%s (line %i) is a %s', (text, line, use, amountYen) => {
  const figure = account.find((one) => one.line === line && one.text === text);
  expect(figure).toMatchObject({ use, amountYen });
});

describe('the account', () => {
  test('71 amounts and 17 percentages, none unexplained', () => {
    const percentages = account.filter(({ text }) => /[%％]$/.test(text));
    expect([account.length, percentages.length]).toEqual([88, 17]);
    expect(account.filter(({ use }) => use === 'unexplained')).toEqual([]);
  });

  test('every figure stands on the line that is given for it, exactly as printed', () =>
    expect(account.filter(({ text, line }) => lines[line - 1]?.includes(text) !== true)).toEqual([]));

  test('the source holds no other amount or percentage', () => {
    const found = lines.map((line) => line.normalize('NFKC').match(/\d[\d,. ]*(?:億|%)/g)?.length ?? 0);
    expect(found.reduce((sum, count) => sum + count, 0)).toBe(account.length);
  });
});
