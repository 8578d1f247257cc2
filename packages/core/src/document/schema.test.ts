import { describe, expect, test } from 'vitest';
import { toYen } from '../amount/yen.ts';
import { type MadeUp, madeUpDocument } from '../made-up-document.fixture.ts';
import type { BudgetDocument, Figure } from './document.ts';
import { budgetDocumentSchema, readDocument } from './schema.ts';

/** Where and why a document is refused: "ministries/0/amount: …". */
const refusals = (document: unknown): string[] =>
  (budgetDocumentSchema.safeParse(document).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('/')}: ${message}`,
  );

const MINISTRY: MadeUp = { ministries: [{ id: 'mic', share: '10.4' }] };

describe('a ministry', () => {
  test('of a document that was kept before ministries had amounts still parses, and gains nothing', () => {
    const kept = madeUpDocument(MINISTRY);
    expect(budgetDocumentSchema.parse(kept)).toEqual(kept);
    expect(Object.keys(budgetDocumentSchema.parse(kept).ministries[0] ?? {})).not.toContain('amount');
  });

  test('keeps its printed amount and those of other years', () => {
    const document = madeUpDocument({ ministries: [{ id: 'mic', amount: '143.4', before: '120.0' }] });
    expect(budgetDocumentSchema.parse(document).ministries[0]).toMatchObject({
      amount: { amountYen: 14_340_000_000, text: '143.4億円' },
      others: [{ fiscalYear: 2029, phase: 'initial', amount: { amountYen: 12_000_000_000 } }],
    });
  });

  test('with an amount that is no whole yen is refused by its path', () => {
    const document = madeUpDocument({ ministries: [{ id: 'mic', amount: '143.4' }] });
    const amount = { ...document.ministries[0]?.amount, amountYen: 0.5 };
    const ministries = document.ministries.map((ministry) => ({ ...ministry, amount }));
    expect(refusals({ ...document, ministries })).toEqual([
      'ministries/0/amount/amountYen: not a whole number of yen',
    ]);
  });
});

/** Two fields, two ministries, two programs. */
const whole = madeUpDocument({
  total: '30.0',
  fields: [
    { code: '1', total: '10.0' },
    { code: '2', total: '20.0' },
  ],
  ministries: [
    { id: 'mic', amount: '12.0' },
    { id: 'mod', amount: '18.0' },
  ],
  programs: [
    { ministry: 'mic', field: '1', amount: '0.5', title: '監視', components: ['0.3', '0.2'] },
    { ministry: 'mod', field: '2', amount: '0.5', title: '人材' },
  ],
});
const [monitoring, training] = whole.programs;
const [mic, mod] = whole.ministries;
if (!monitoring?.detail || !training || !whole.total || !mic || !mod) throw new Error('not all is there');

const amount = (amountYen: number, roundingYen = 1) => ({
  ...training.amount,
  amountYen: toYen(amountYen),
  roundingYen: toYen(roundingYen),
  text: `${amountYen < 0 ? '▲' : ''}${Math.abs(amountYen)}円`,
});
/** Nothing, as it is printed to a tenth. */
const nothing = { ...amount(0, 10_000_000), text: '0.0億円' };
const replaced = (change: Partial<typeof training>): BudgetDocument => ({
  ...whole,
  programs: [monitoring, { ...training, ...change }],
});

/** The first program with two parts of those amounts. */
const parts = (one: number, other: number): BudgetDocument => {
  const { detail = null } = monitoring;
  const amounts = [amount(one), amount(other)];
  const components = (detail?.components ?? []).map((part, at) => ({
    ...part,
    amount: amounts[at] ?? part.amount,
  }));
  return {
    ...whole,
    programs: [{ ...monitoring, detail: detail === null ? null : { ...detail, components } }, training],
  };
};

/** The second program's amount as it stands in a printed line, at a place of it. */
const inLine = (text: string, at?: number): BudgetDocument => ({
  ...replaced({ amount: { ...training.amount, ...(at === undefined ? {} : { at }) } }),
  printedLines: [{ line: training.amount.line, page: 1, text }],
});

const share = (text: string) => ({ share: 0.5, rounding: 0.001, text, line: 99, page: 1 });
const inAccount = (id: string, text: string, yen: number): Figure => ({
  text,
  line: training.amount.line,
  page: 1,
  use: 'field',
  of: `programs/${id}/amount`,
  reason: null,
  amountYen: toYen(yen),
  roundingYen: toYen(10_000_000),
});

const again = (ids: readonly string[], text: string, yen: number | null): Figure => ({
  ...inAccount('', text, yen ?? 0),
  use: 'restatement',
  of: ids.map((id) => `programs/${id}/amount`).join('+'),
  ...(yen === null ? { amountYen: null, roundingYen: null } : {}),
});

test('what is printed again as it was, more coarsely, as a sum, or is said to differ, is in order', () => {
  const sum = monitoring.amount.amountYen + training.amount.amountYen;
  const figures: Figure[] = [
    again([training.id], '0.5億円', 50_000_000),
    { ...again([monitoring.id, training.id], `${sum}円`, sum), roundingYen: toYen(1), reason: 'sum' },
    { ...again([training.id], '0.6億円', 60_000_000), reason: 'differs' },
    { ...again([], '50%', null), of: 'ministries/mod/share', reason: 'rounded' },
  ];
  const read = readDocument({ ...whole, ministries: [mic, { ...mod, share: share('50.0%') }], figures });
  expect(read.ok ? null : [read.path, read.reason.en]).toBeNull();
});

describe('a document that is refused, by the place and the reason', () => {
  test.each<[string, unknown, string, string]>([
    ['an id that occurs twice', replaced({ id: monitoring.id }), 'programs.1.id', 'twice'],
    [
      'a program that is listed twice',
      { ...whole, programs: [monitoring, training, { ...training, id: 'made-up/2-3' }] },
      'programs.2.title',
      'listed twice',
    ],
    ['a ministry that occurs twice', { ...whole, ministries: [mic, mod, mic] }, 'ministries.2.id', 'twice'],
    ['a ministry that nothing names', replaced({ ministry: 'mof' }), 'programs.1.ministry', 'does not name'],
    ['programs beyond 2^52 yen', replaced({ amount: amount(2 ** 52) }), 'programs', '2^52'],
    ['fields beyond it', fields(2 ** 51, 2 ** 51), 'strategyFields', '2^52'],
    ['parts of a program beyond it', parts(2 ** 51, 2 ** 51), 'programs.0.detail.components', '2^52'],
    ['total and programs beyond it', { ...whole, total: amount(2 ** 52 - 10) }, 'total', '2^52'],
    ['a negative total beyond it', { ...whole, total: amount(-(2 ** 52)) }, 'total', '2^52'],
    [
      'an amount that was lowered and its print left',
      replaced({ amount: { ...training.amount, amountYen: toYen(40_000_000) } }),
      'programs.1.amount.amountYen',
      '"人材"',
    ],
    [
      'rounding that its print does not have',
      replaced({ amount: { ...training.amount, roundingYen: toYen(1) } }),
      'programs.1.amount.roundingYen',
      'digits',
    ],
    [
      'a figure that its printed line does not have',
      inLine('人材 0.7億円'),
      'programs.1.amount.text',
      'line',
    ],
    [
      'a figure that begins where its printed line ends',
      inLine('人材 0.7億円', '人材 0.7億円'.length),
      'programs.1.amount.text',
      'line',
    ],
    [
      'a share that was changed and its print left',
      { ...whole, ministries: [mic, { ...mod, share: { ...share('50.0%'), share: 0.4 } }] },
      'ministries.1.share.share',
      '"50.0%"',
    ],
    [
      'a figure that the account says otherwise',
      { ...whole, figures: [inAccount(training.id, '0.6億円', 60_000_000)] },
      'programs.1.amount.text',
      'account',
    ],
    [
      'an account whose number is not what its text says',
      { ...whole, figures: [inAccount(training.id, '0.5億円', 60_000_000)] },
      'figures.0.amountYen',
      '"0.5億円"',
    ],
    [
      'a figure that refers to a program which the document does not have',
      { ...whole, figures: [inAccount('made-up/9-9', '0.5億円', 50_000_000)] },
      'figures.0.of',
      'no such figure',
    ],
    [
      'a figure that is printed again as another',
      { ...whole, figures: [again([training.id], '0.6億円', 60_000_000)] },
      'figures.0.of',
      'printed again',
    ],
    [
      'a sum that is printed again as another',
      { ...whole, figures: [again([monitoring.id, training.id], '3.1億円', 310_000_000)] },
      'figures.0.of',
      ' + ',
    ],
    [
      'a share that is printed again as another',
      {
        ...whole,
        ministries: [mic, { ...mod, share: share('50.0%') }],
        figures: [{ ...again([], '51%', null), of: 'ministries/mod/share', reason: 'rounded' }],
      },
      'figures.0.of',
      '"50.0%"',
    ],
    [
      'a figure that does not stand in its line',
      { ...whole, printedLines: [{ line: training.amount.line, page: 1, text: '人材 0.6億円' }] },
      'programs.1.amount.text',
      'line',
    ],
    ['an address that a host would run', { ...whole, url: 'javascript:alert(1)' }, 'url', 'https://'],
    ['a year that no person means', { ...whole, fiscalYear: 2201 }, 'fiscalYear', 'fiscal year'],
    ['a text that no cell holds', { ...whole, terms: '注'.repeat(40_000) }, 'terms', 'cell'],
    ['rounding to nothing', replaced({ amount: amount(5, 0) }), 'programs.1.amount.roundingYen', 'rounding'],
    [
      'rounding below nothing',
      replaced({ amount: amount(5, -1) }),
      'programs.1.amount.roundingYen',
      'rounding',
    ],
    [
      'rounding above the amount',
      replaced({ amount: amount(5, 10) }),
      'programs.1.amount.roundingYen',
      'rounding',
    ],
    [
      'a terminal escape in a title',
      replaced({ title: '監視\u001B[2J' }),
      'programs.1.title',
      'control character',
    ],
    ['a noncharacter', { ...whole, title: '予算\uFFFF' }, 'title', 'no file can hold'],
    ['half a surrogate pair', { ...whole, publisher: '\uD83D' }, 'publisher', 'no file can hold'],
    ['a line end in a name', replaced({ title: '\n=1+1' }), 'programs.1.title', 'line end'],
    ['something else', 'a recipe', '', 'not what a document has'],
  ])('%s', (_, content, path, reason) => {
    const read = readDocument(content);
    expect(read).toMatchObject({
      ok: false,
      path,
      reason: { en: expect.stringContaining(reason) as string },
    });
  });

  function fields(one: number, other: number): BudgetDocument {
    const amounts = [amount(one), amount(other)];
    return {
      ...whole,
      strategyFields: whole.strategyFields.map((field, at) => ({
        ...field,
        total: amounts[at] ?? field.total,
      })),
    };
  }
});

describe('a document that is read', () => {
  test.each<[string, BudgetDocument]>([
    ['the same without changes', whole],
    ['a program of a field whose total is not printed', replaced({ strategyField: '9' })],
    ['amounts in single yen', replaced({ amount: amount(50_000_001) })],
    ['an amount of nothing, rounded to a tenth', replaced({ amount: nothing })],
    ['a change below nothing', replaced({ amount: amount(-5) })],
    [
      'two programs of one title on lines of their own',
      replaced({ title: monitoring.title, ministry: 'mic' }),
    ],
    ['numbered programs of a document without fields', { ...whole, strategyFields: [] }],
    ['line ends in what is no name', { ...whole, notes: [{ text: '注\n1', line: 1, page: 1 }] }],
  ])('%s', (_, document) => expect(readDocument(document)).toEqual({ ok: true, document }));
});
