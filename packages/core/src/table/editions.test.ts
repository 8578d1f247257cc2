import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BudgetDocument } from '../document/document.ts';
import type { Phase } from '../fiscal-year/phase.ts';
import { createLibrary, type Library } from '../library/library.ts';
import { otherEditions } from '../library/other-editions.ts';
import { type MadeUpProgram, madeUpDocument } from '../made-up-document.fixture.ts';
import { editions } from './editions.ts';
import { cellText, type Table } from './table.ts';

const made = (
  phase: Phase,
  programs: readonly MadeUpProgram[],
  {
    total = '9.0',
    year = 2030,
    share = '60.0',
  }: { readonly total?: string; readonly year?: number; readonly share?: string | null } = {},
): BudgetDocument => ({
  ...madeUpDocument({
    total,
    fields: [
      { code: '1', total: '5.0' },
      { code: '2', total: '4.0' },
    ],
    ministries: [
      { id: 'mic', name: '総務省', ...(share === null ? {} : { share }) },
      { id: 'npa', name: '警察庁' },
    ],
    programs: [...programs],
  }),
  id: `fy${year}-${phase}`,
  fiscalYear: year,
  phase,
});

const program = (ministry: string, title: string, amount: string, field = '1'): MadeUpProgram => ({
  ministry,
  field,
  title,
  amount,
});

function compared(library: Library, is: string, was: string | null): Table {
  const index = library.documents.find(({ document }) => document.id === is) ?? expect.fail(`no ${is}`);
  const table = editions(index, library, was);
  return table.ok ? table.value : expect.fail(table.problem.code);
}

const shown = (table: Table): string[][] =>
  table.rows
    .filter(({ cells }) => cellText(cells[0] ?? null, 'ja') === '施策')
    .map(({ cells }) => cells.slice(1).map((cell) => cellText(cell, 'ja')));

describe('what became of a program', () => {
  const request = made('request', [
    program('mic', '演習の高度化', '2.0'),
    program('mic', '人材育成基盤の整備', '1.0'),
    program('npa', '監視', '0.5'),
    program('npa', '解析', '0.3'),
  ]);
  const draft = made('draft', [
    program('mic', '演習の高度化', '1.5'),
    program('mic', '人材育成基盤の構築', '1.0'),
    program('npa', '通報の受付', '0.5'),
    program('mic', '解析', '0.3', '2'),
  ]);
  const table = compared(createLibrary([request, draft]), 'fy2030-draft', null);

  test.each([
    ['the amount', 0, ['総務省', '演習の高度化', '200000000', '150000000', '-50000000', '額の変更', '', '']],
    [
      'a title that is near: a guess with its reason',
      1,
      [
        ...[
          '総務省',
          '人材育成基盤の構築',
          '100000000',
          '100000000',
          '0',
          '名称変更（推定）',
          '人材育成基盤の整備',
        ],
        '府省庁が同じで名称が近い（一致度75%）、額も同じ',
      ],
    ],
    ['one that no title is near to', 2, ['警察庁', '通報の受付', '', '50000000', '50000000', '追加', '', '']],
    [
      'a ministry: a guess too',
      3,
      [
        ...['総務省', '解析', '30000000', '30000000', '0', '所管変更（推定）', ''],
        '名称が同じで府省庁が警察庁から、額も同じ、分野(1)→(2)',
      ],
    ],
    ['what is no more', 4, ['警察庁', '監視', '50000000', '', '-50000000', '削除', '', '']],
  ])('%s', (_, row, cells) => expect(shown(table)[row]).toEqual(cells));

  test('the total stands there, and the count of what did not change', () => {
    expect(table.rows[0]?.cells.map((cell) => cellText(cell, 'ja')).slice(0, 7)).toEqual([
      ...['総額', '', '総額', '900000000', '900000000', '0', '変更なし'],
    ]);
    expect(table.notes[0]?.ja).toContain('変わらないもの 5件');
  });

  test('notes say that stages differ, and that there are guesses, where it is so', () => {
    const about = ({ notes }: Table): readonly boolean[] =>
      ['年度か段階の異なる', '「推定」は'].map((start) => notes.some(({ ja }) => ja.startsWith(start)));
    expect(about(table)).toEqual([true, true]);
    const sure = createLibrary([request, made('draft', [program('npa', '監視', '0.6')])]);
    expect(about(compared(sure, 'fy2030-draft', null))).toEqual([true, false]);
    expect(about(compared(sure, 'fy2030-draft', 'fy2030-draft'))).toEqual([false, false]);
  });
});

test.each([
  ['60.0', '55.0', '構成比 60.0%→55.0%', 'share 60.0% → 55.0%'],
  [null, '55.0', '構成比 なし→55.0%', 'share none → 55.0%'],
  ['60.0', null, '構成比 60.0%→なし', 'share 60.0% → none'],
])('a share of %s that is %s in the other edition: %s', (was, is, ja, en) => {
  const asked = createLibrary([made('request', [], { share: was }), made('draft', [], { share: is })]);
  const row = compared(asked, 'fy2030-draft', null).rows.find(
    ({ cells }) => cellText(cells[2] ?? null, 'ja') === '総務省',
  );
  const reason = row?.cells.at(-1) ?? null;
  expect([cellText(reason, 'ja'), cellText(reason, 'en')]).toEqual([ja, en]);
});

test('two titles that are equally near are not matched', () => {
  const was = made('request', [program('mic', '演習の高度化（一）', '1.0')]);
  const is = made('draft', [
    program('mic', '演習の高度化（二）', '2.0'),
    program('mic', '演習の高度化（三）', '2.0'),
  ]);
  const rows = shown(compared(createLibrary([was, is]), 'fy2030-draft', null));
  expect(rows.map((cells) => cells[5])).toEqual(['追加', '追加', '削除']);
  expect(rows.every((cells) => cells[7]?.includes('同じほど近い'))).toBe(true);
});

describe('which edition it is compared with', () => {
  const held = [
    made('draft', []),
    made('request', []),
    made('draft', [], { year: 2029 }),
    made('initial', [], { year: 2029 }),
  ];
  const library = createLibrary(held);
  const [newest] = library.documents;

  test('another stage of its year before its stage of another year', () => {
    const others = newest === undefined ? [] : otherEditions(library, newest);
    expect(others.map(({ document }) => document.id)).toEqual([
      'fy2030-request',
      'fy2029-draft',
      'fy2029-initial',
    ]);
  });

  test.each([
    [null, '2030年度概算要求'],
    ['2030年度概算要求', '2030年度概算要求'],
    ['FY2029 initial budget', '2029年度当初予算'],
    ['2029', '2029年度政府案'],
    ['令和11年度', '2029年度政府案'],
    ['2030', '2030年度概算要求'],
    ['fy2029-draft', '2029年度政府案'],
  ])('%s: %s', (term, name) => {
    expect(compared(library, 'fy2030-draft', term).columns[3]?.title.ja).toBe(name);
  });

  test.each([
    ['2031', library],
    ['警察庁', library],
    [null, createLibrary(held.slice(0, 1))],
  ])('%s is none', (term, asked) => {
    const [index] = asked.documents;
    const table = index === undefined ? expect.fail('none') : editions(index, asked, term);
    expect(table.ok ? 'a table' : table.problem.code).toBe('unknown-edition');
  });

  test('what it took the place of, by where it comes from; amounts that no formula answers have no question', () => {
    const corrected = made('draft', [program('mic', '演習', '2.0')], { total: '9.1' });
    const asked = createLibrary(held.slice(0, 1), { imported: [{ document: corrected, agreed: true }] });
    for (const term of [null, '公表資料', 'published', '2030年度政府案（公表資料）']) {
      const { columns, rows } = compared(asked, 'fy2030-draft', term);
      expect(columns.slice(3, 5).map(({ title }) => title.ja)).toEqual([
        '2030年度政府案（公表資料）',
        '2030年度政府案（取込、公表資料の代わり）',
      ]);
      expect(rows[0]?.cells.slice(3, 6)).toEqual([
        900_000_000,
        expect.objectContaining({ value: 910_000_000 }),
        10_000_000,
      ]);
    }
  });

  test('what is held back, by that it was imported', () => {
    const corrected = made('draft', [program('mic', '演習', '2.0')], { total: '9.1' });
    const asked = createLibrary(held.slice(0, 1), { imported: [{ document: corrected, agreed: false }] });
    expect(compared(asked, 'fy2030-draft', '取込').rows[0]?.cells[5]).toBe(-10_000_000);
  });
});

const listing = fc.array(
  fc.record({
    ministry: fc.constantFrom('mic', 'npa'),
    title: fc.constantFrom(
      '演習',
      '演 習',
      '演習の高度化',
      '演習の高度化等',
      '人材育成',
      '人材育成基盤',
      '監視',
    ),
    amount: fc.constantFrom('0.1', '0.2', '1.0'),
    field: fc.constantFrom('1', '2'),
  }),
  { maxLength: 8 },
);

test('a document against itself has no change', () => {
  fc.assert(
    fc.property(listing, (programs) => {
      const document = made('draft', programs);
      const rows = compared(createLibrary([document]), document.id, document.id).rows;
      expect(rows.map(({ cells }) => [cells[5], cellText(cells[6] ?? null, 'ja')])).toEqual([
        [0, '変更なし'],
      ]);
    }),
  );
});

test('exchanging the editions exchanges added and dropped, and turns every sign', () => {
  const turned: Readonly<Record<string, string>> = { 追加: '削除', 削除: '追加' };
  fc.assert(
    fc.property(listing, listing, (one, other) => {
      const library = createLibrary([made('request', one), made('draft', other, { total: '8.0' })]);
      const key = (cells: readonly (number | string)[]): string => JSON.stringify(cells);
      const sides = (is: string, was: string, sign: number): string[] =>
        compared(library, is, was)
          .rows.map(({ cells }) => {
            const text = (at: number): string => cellText(cells[at] ?? null, 'ja');
            const [was, is, difference] = [3, 4, 5].map(text);
            const change = sign > 0 ? text(6) : (turned[text(6)] ?? text(6));
            return key([
              text(0),
              ...(sign > 0 ? [was ?? '', is ?? ''] : [is ?? '', was ?? '']),
              difference === '' ? '' : sign * Number(difference) + 0,
              change,
            ]);
          })
          .sort();
      expect(sides('fy2030-request', 'fy2030-draft', -1)).toEqual(sides('fy2030-draft', 'fy2030-request', 1));
    }),
  );
});

test('every program of both editions stands in one row, and the differences add up', () => {
  fc.assert(
    fc.property(listing, listing, (one, other) => {
      const [was, is] = [made('request', one), made('draft', other)];
      const { rows } = compared(createLibrary([was, is]), is.id, was.id);
      const sum = ({ programs }: BudgetDocument): number =>
        programs.reduce((all, { amount }) => all + amount.amountYen, 0);
      const differences = rows
        .filter(({ cells }) => cellText(cells[0] ?? null, 'ja') === '施策')
        .map(({ cells }) => Number(cells[5]));
      expect(differences.reduce((all, difference) => all + difference, 0)).toBe(sum(is) - sum(was));
    }),
  );
});
