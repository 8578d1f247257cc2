import { describe, expect, test } from 'vitest';
import { parseAmount } from '../amount/parse-amount.ts';
import type { BudgetDocument, PrintedAmount } from '../document/document.ts';
import { budgetDocumentSchema } from '../document/schema.ts';
import type { Phase } from '../fiscal-year/phase.ts';
import { displayCells } from '../format/display-cells.ts';
import { createLibrary } from '../library/library.ts';
import { makeTable } from './tables.ts';

const printed = (digits: string, line = 1): PrintedAmount => {
  const amount = parseAmount(digits, '億円');
  if (amount === null) throw new Error(digits);
  return { amountYen: amount.yen, roundingYen: amount.roundingYen, text: `${digits}億円`, line, page: 1 };
};

/** A made-up document: programs as "府省庁 id, title, 億円". */
function syntheticDocument(
  fiscalYear: number,
  phase: Phase,
  total: string,
  programs: readonly (readonly [string, string, string])[],
  fieldCode = '1',
): BudgetDocument {
  const id = `fy${fiscalYear}-${phase}`;
  const ministries = [...new Set(programs.map(([ministry]) => ministry))];
  return budgetDocumentSchema.parse({
    schemaVersion: 2,
    id,
    fiscalYear,
    phase,
    title: `架空の資料 ${fiscalYear}`,
    publisher: '架空の発行者',
    publisherEnglish: null,
    url: null,
    published: null,
    terms: null,
    source: { file: `${id}.txt`, lines: 10, pages: 1 },
    total: printed(total),
    others: [],
    strategyFields: [
      {
        code: fieldCode,
        name: '人材育成',
        aliases: [],
        total: printed(total),
        others: [],
        share: null,
        line: 1,
        page: 1,
      },
    ],
    ministries: ministries.map((ministry) => ({
      id: ministry,
      name: ministry === 'mic' ? '総務省' : '警察庁',
      printedNames: [],
      share: { share: 0.5, rounding: 0.001, text: '50.0%', line: 2, page: 1 },
    })),
    programs: programs.map(([ministry, title, digits], position) => ({
      id: `${id}/1-${position + 1}`,
      ministry,
      strategyField: fieldCode,
      title,
      amount: printed(digits, 3 + position),
      others: [],
      mark: null,
      detail: null,
    })),
    notes: [],
    figures: [],
    printedLines: [],
  });
}

const older = syntheticDocument(2030, 'draft', '10.0', [
  ['mic', '人材の育成', '3.1'],
  ['mic', '演習', '0.4'],
  ['mic', '演習', '0.6'],
  ['npa', '解析', '2.0'],
]);
const newer = syntheticDocument(
  2031,
  'draft',
  '12.5',
  [
    ['mic', '人材の 育成', '3.3'],
    ['mic', '演習', '0.9'],
    ['npa', '解析基盤', '2.2'],
  ],
  '2',
);
const initial = syntheticDocument(2031, 'initial', '12.4', [['mic', '人材の育成', '3.3']]);

function shown(kind: string, documents: readonly BudgetDocument[]): string[][] {
  const library = createLibrary(documents, {
    beside: {
      secondHandTotals: [
        {
          fiscalYear: 2030,
          phase: 'draft',
          ...printed('11.1'),
          source: { ja: '記事A', en: 'article A' },
          url: 'https://example.invalid/a',
          note: null,
        },
        {
          fiscalYear: 2029,
          phase: 'initial',
          ...printed('9.9'),
          source: { ja: '記事B', en: 'article B' },
          url: null,
          note: { ja: '範囲が異なる', en: 'other scope' },
        },
      ],
    },
  });
  const [index] = library.documents;
  const made = index === undefined ? undefined : makeTable(kind, index, library);
  if (made?.ok !== true) throw new Error('no table');
  return displayCells(made.value, '億円', 'ja');
}

describe('年度', () => {
  const [titles = [], ...rows] = shown('年度', [newer, older]);
  const row = (part: string, name: string): string[][] =>
    rows.filter((cells) => cells[0] === part && cells[2] === name).map((cells) => cells.slice(3));

  test('a column a document, oldest first', () => {
    expect(titles).toEqual([
      '区分',
      '府省庁',
      '名称',
      '2030年度政府案',
      '2031年度政府案',
      '増減 2030→2031',
      '照合',
    ]);
  });

  test('a field that changed its code is the same by its printed name', () => {
    expect(row('分野', '(2)人材育成')).toEqual([['10.0', '12.5', '2.5', '']]);
  });

  test('a ministry has what is listed and what its share implies, apart', () => {
    expect(row('府省庁（掲載額）', '総務省')).toEqual([['4.1', '4.2', '0.1', '']]);
    expect(row('府省庁（推計額）', '総務省')).toEqual([['5.0', '6.3', '1.3', '']]);
  });

  test('a program is matched by ministry and title, blanks aside', () => {
    expect(row('施策', '人材の 育成')).toEqual([['3.1', '3.3', '0.2', '名称が一致']]);
  });

  test('a renamed program is listed twice and not guessed', () => {
    expect(row('施策', '解析')).toEqual([['2.0', '', '', '2031年度政府案に同名の施策なし']]);
    expect(row('施策', '解析基盤')).toEqual([['', '2.2', '', '2030年度政府案に同名の施策なし']]);
  });

  test('a title that stands twice is not matched at all', () => {
    expect(row('施策', '演習').map((cells) => cells.slice(0, 2))).toEqual([
      ['0.4', ''],
      ['0.6', ''],
      ['', '0.9'],
    ]);
  });

  test('documents of different stages are not compared and their programs never matched', () => {
    const [headings = [], ...body] = shown('年度', [older, initial]);
    const parts = body.map(([part]) => part);
    expect(headings.filter((heading) => heading.startsWith('増減'))).toEqual([]);
    expect(parts).toContain('総額');
    expect(parts).not.toContain('施策');
  });
});

describe('推移', () => {
  const rows = shown('推移', [newer, older, initial]).slice(1);

  test('years in order, stages in theirs, the document before what others quote of it', () => {
    expect(rows.map((cells) => cells.slice(0, 4))).toEqual([
      ['2029', '当初予算', '9.9', '二次資料（記事等の引用）'],
      ['2030', '政府案', '10.0', '一次資料（資料の記載）'],
      ['2031', '政府案', '12.5', '一次資料（資料の記載）'],
      ['2031', '当初予算', '12.4', '一次資料（資料の記載）'],
    ]);
  });

  test('every row says where it is from', () => {
    expect(rows.map((cells) => cells[4])).toEqual([
      '記事B',
      expect.stringContaining('架空の資料 2030」'),
      expect.stringContaining('架空の資料 2031」'),
      expect.stringContaining('架空の資料 2031」'),
    ]);
  });
});
