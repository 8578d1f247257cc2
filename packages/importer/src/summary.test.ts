import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importText } from './index.ts';

const text = readFileSync(new URL('../../documents/sources/fy2023-draft.txt', import.meta.url), 'utf8');
const result = importText(text);
if (!result.ok) throw new Error(JSON.stringify(result.problems));
const { document } = result;
const oku = (yen: number): string => String(yen / 100_000_000);

describe('the summary slides of FY2023', () => {
  test('total 1,378.9億円, printed in full width on line 25', () => {
    expect(document.total).toEqual({
      amountYen: 137_890_000_000,
      roundingYen: 10_000_000,
      text: '１，３７８．９億円',
      line: 25,
      page: 1,
      lineOnPage: 20,
    });
  });

  test.each([
    ['1', '経済社会の活力の向上及び持続的発展', '49.1', 0.036],
    ['2', '国民が安全で安心して暮らせるデジタル社会の実現', '264.7', 0.192],
    ['3', '国際社会の平和・安定及び我が国の安全保障への寄与', '878', 0.637],
    ['4', '横断的施策（人材育成等）', '150.3', 0.109],
    ['5', '推進体制', '5.3', 0.004],
    ['6', 'その他', '31.6', 0.023],
  ])('(%s)%s %s億円', (code, name, total, share) => {
    const field = document.strategyFields.find((one) => one.code === code);
    expect([field?.name, oku(field?.total.amountYen ?? 0), field?.share?.share]).toEqual([
      name,
      total,
      share,
    ]);
  });

  test.each([
    ['2', ['国民が安全で安心して暮らせる社会の実現']],
    ['3', ['国際社会の平和・安定及び我が国の安全保障']],
    ['4', []],
  ])('field %s is also printed as %j', (code, names) => {
    const field = document.strategyFields.find((one) => one.code === code);
    expect(field?.aliases.map(({ text: name }) => name)).toEqual(names);
  });

  test.each([
    ['防衛省', '64.0%', 68],
    ['総務省', '10.4%', 70],
    ['文部科学省', '8.1%', 74],
    ['デジタル庁', '6.0%', 78],
    ['経済産業省', '3.3%', 82],
    ['警察庁', '2.9%', 86],
    ['厚生労働省', '1.9%', 90],
    ['国土交通省', '0.8%', 94],
    ['内閣官房', '0.6%', 96],
    ['外務省', '0.5%', 100],
    ['その他', '1.5%', 103],
  ])('%s has %s, line %i', (name, share, line) => {
    const ministry = document.ministries.find((one) => one.name === name);
    expect([ministry?.share?.text, ministry?.share?.line]).toEqual([share, line]);
  });

  test("NISC's share belongs to 内閣官房, その他 comes last, 金融庁 has no share", () => {
    const names = document.ministries.map(({ name, printedNames }) => [
      name,
      ...printedNames.map(({ text: one }) => one),
    ]);
    expect(names).toContainEqual(['内閣官房', '内閣官房', 'NISC']);
    expect(names.at(-1)).toEqual(['その他', 'その他']);
    expect(document.ministries.find(({ name }) => name === '金融庁')?.share).toBeNull();
  });

  test.each([
    ['1', 'meti 23.5 | mic 8.5 | meti 2'],
    [
      '2',
      'mhlw 27.1 | meti 19.6 | mofa 6.6 | cas 0.5 | cas 0.3 | npa 2 | digital 1.3 | cas 0.8 | fsa 0.9 | cas 0.8 | mic 0.7',
    ],
    ['3', 'mod 477.4 | mod 301.1 | mod 68.5 | mod 14.6 | npa 4.3 | mofa 0.6'],
    ['4', 'mod 20.1 | mic 12.7 | mic 12 | mext 2.8 | cas 0.2 | mlit 0.6'],
  ])('the programs of field %s in order: %s', (code, expected) => {
    const programs = document.programs.filter(({ strategyField }) => strategyField === code);
    expect(programs.map(({ ministry, amount }) => `${ministry} ${oku(amount.amountYen)}`).join(' | ')).toBe(
      expected,
    );
    expect(programs.map(({ id }) => id)).toEqual(
      programs.map((_, index) => `fy2023-draft/${code}-${index + 1}`),
    );
  });

  test.each([
    ['fy2023-draft/2-9', '金融業界横断的なサイバーセキュリティ演習の実施', 19],
    ['fy2023-draft/4-3', 'IoTの安心・安全かつ適正な利用環境の構築', 52],
    ['fy2023-draft/3-2', 'リスク管理枠組み（RMF）の導入', 43],
  ])('the title of %s is clean: %s', (id, title, line) => {
    const program = document.programs.find((one) => one.id === id);
    expect([program?.title, program?.amount.line]).toEqual([title, line]);
  });

  test('three notes, each where it first stands', () => {
    expect(document.notes.map(({ line }) => line)).toEqual([31, 32, 64]);
  });
});
