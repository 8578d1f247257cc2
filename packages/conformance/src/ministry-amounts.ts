import { type BudgetDocument, type PrintedAmount, parseAmount } from '@cyberbudget/core';
import { documents } from '@cyberbudget/documents';
import { type FormulaCase, fails, fills, gives, spills } from './formula-cases/formula-case.ts';

/** What the made-up document prints for ministries, in 億円; the others have their shares only. */
const AMOUNTS: Readonly<Record<string, string>> = { mic: '143.4', mod: '882.5', others: '20.7' };

/** 143.4 as it would stand on a line of its own. */
function printed(digits: string): PrintedAmount {
  const amount = parseAmount(digits, '億円');
  if (amount === null) throw new Error(`no amount: ${digits}`);
  return {
    amountYen: amount.yen,
    roundingYen: amount.roundingYen,
    text: `${digits}億円`,
    line: 70,
    page: 3,
    lineOnPage: 5,
  };
}

/**
 * The published document of 2023 as if it printed amounts of ministries beside their shares, as
 * documents of other years do.
 */
export function withMinistryAmounts(): BudgetDocument {
  const published = documents.find(({ id }) => id === 'fy2023-draft');
  if (published === undefined) throw new Error('There is no document to make another from.');
  return {
    ...published,
    id: 'fy2023-initial',
    phase: 'initial',
    ministries: published.ministries.map((ministry) => {
      const digits = AMOUNTS[ministry.id];
      return digits === undefined ? ministry : { ...ministry, amount: printed(digits) };
    }),
  };
}

/**
 * What formulas give of that document: what is printed for a ministry is its amount, and no
 * estimate.
 */
export const MINISTRY_AMOUNTS: readonly FormulaCase[] = [
  gives('=CYBERBUDGET("総務省")', 143.4),
  gives('=CYBERBUDGET("総務省",,,"予算額","百万円")', 14_340),
  gives('=CYBERBUDGET("総務省",,,"掲載額")', 33.9),
  gives('=CYBERBUDGET("総務省",,,"非掲載額")', 109.5),
  gives('=CYBERBUDGET("総務省",,,"推計額")', 143.4),
  gives('=CYBERBUDGET("総務省",,,"下限")', 143.35),
  gives('=CYBERBUDGET("総務省",,,"上限")', 143.45),
  gives('=CYBERBUDGET("総務省",,,"構成比")', 0.104),
  gives('=CYBERBUDGET("総務省",,,"掲載率")', 339 / 1434),
  gives('=CYBERBUDGET("総務省",,,"件数")', 4),
  gives('=CYBERBUDGET("総務省",,1)', 8.5),
  fails('=CYBERBUDGET("総務省",,1,"推計額")', '#N/A', '掲載額'),
  // A ministry without programs lists nothing of what is printed for it, as a field does.
  gives('=CYBERBUDGET("その他")', 20.7),
  gives('=CYBERBUDGET("その他",,,"掲載額")', 0),
  gives('=CYBERBUDGET("その他",,,"非掲載額")', 20.7),
  gives('=CYBERBUDGET("その他",,,"掲載率")', 0),
  // Where none is printed, nothing changes.
  gives('=CYBERBUDGET("警察庁")', 6.3),
  gives('=CYBERBUDGET("警察庁",,,"推計額")', 39.9881),
  fails('=CYBERBUDGET("警察庁",,,"非掲載額")', '#N/A', '推計非掲載額'),
  gives('=CYBERBUDGET()', 1378.9),
  spills('=CYBERBUDGET({"総務省";"警察庁";"防衛省"})', [[143.4], [6.3], [882.5]]),
  gives('=CYBERBUDGET_SOURCE("総務省",,,"原文")', '143.4億円'),
  gives('=CYBERBUDGET_SOURCE("総務省",,,"行")', 5),
  gives('=CYBERBUDGET_CARD("総務省")', 143.4),
  fills(
    '=CYBERBUDGET_TABLE("府省庁",,,1)',
    [16, 11],
    [
      [1, 3, '非掲載額'],
      [1, 4, '公表額'],
      [3, 1, '総務省'],
      [3, 2, 33.9],
      [3, 3, 109.5],
      [3, 4, 143.4],
      [7, 1, '警察庁'],
      [7, 4, ''],
      [16, 4, 1378.9],
    ],
  ),
];
