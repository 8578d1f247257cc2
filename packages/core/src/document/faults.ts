import type { Bilingual } from '../problem/problem.ts';
import type { BudgetDocument, PrintedAmount } from './document.ts';
import type { Fault } from './fault.ts';
import { printedFaults } from './printed-faults.ts';

/**
 * Where a document is not one whole: ids that occur twice, programs that are listed twice, or of a
 * ministry that the document does not name, amounts that together leave exact arithmetic, and
 * numbers that are not what is printed.
 */
export const documentFaults = (document: BudgetDocument): Fault[] => [
  ...repeated('ministries', document.ministries, ({ id }) => id, 'id', TWICE),
  ...repeated('strategyFields', document.strategyFields, ({ code }) => code, 'code', TWICE),
  ...repeated('programs', document.programs, ({ id }) => id, 'id', TWICE),
  ...repeated('programs', document.programs, printedOnce, 'title', LISTED_TWICE),
  ...unexplained(document),
  ...beyondArithmetic(document),
  ...printedFaults(document),
];

const TWICE: Bilingual = { ja: '同じ番号が二度あります', en: 'it occurs twice' };
const LISTED_TWICE: Bilingual = { ja: '同じ施策が二度あります', en: 'the program is listed twice' };
const NOT_NAMED: Bilingual = { ja: '資料の一覧にありません', en: 'the document does not name it' };
const TOO_MUCH: Bilingual = {
  ja: '金額の合計が正確に計算できる範囲（2の52乗円）を超えます',
  en: 'the amounts add up to more than can be added exactly (2^52 yen)',
};

/** The same words on the same line are one program. */
const printedOnce = ({ ministry, title, amount }: BudgetDocument['programs'][number]): string =>
  [ministry, title, amount.page, amount.line, amount.text].join('\n');

function repeated<T>(
  list: string,
  entries: readonly T[],
  key: (entry: T) => string,
  field: string,
  reason: Bilingual,
): Fault[] {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const [position, entry] of entries.entries()) {
    if (seen.has(key(entry))) faults.push({ path: [list, position, field], reason });
    seen.add(key(entry));
  }
  return faults;
}

/**
 * Every body that has programs is named. A field is listed only where its total is printed, so
 * programs may have another.
 */
function unexplained({ ministries, programs }: BudgetDocument): Fault[] {
  const bodies = new Set(ministries.map(({ id }) => id));
  return programs.flatMap(({ ministry }, position): Fault[] =>
    bodies.has(ministry) ? [] : [{ path: ['programs', position, 'ministry'], reason: NOT_NAMED }],
  );
}

/** Half of what is exact, so that the difference of any two sums is exact too. */
const MOST_YEN = 2 ** 52;

/** Every sum and difference that is ever made is made of amounts of one of these groups. */
function beyondArithmetic({ total, ministries, strategyFields, programs }: BudgetDocument): Fault[] {
  const listed = programs.map(({ amount }) => amount);
  const groups: [Fault['path'], readonly (PrintedAmount | null | undefined)[]][] = [
    [['programs'], listed],
    [['total'], [total, ...listed]],
    [['strategyFields'], strategyFields.map((field) => field.total)],
    [['ministries'], ministries.map(({ amount }) => amount)],
    ...programs.map(({ detail }, position): (typeof groups)[number] => [
      ['programs', position, 'detail', 'components'],
      (detail?.components ?? []).map(({ amount }) => amount),
    ]),
  ];
  const beyond = groups.find(([, amounts]) => reach(amounts) > MOST_YEN);
  return beyond === undefined ? [] : [{ path: beyond[0], reason: TOO_MUCH }];
}

/**
 * The most that amounts of either sign and their rounding can add up to; past 2^53 it need only be
 * large.
 */
const reach = (amounts: readonly (PrintedAmount | null | undefined)[]): number =>
  amounts.reduce((sum, amount) => (amount ? sum + Math.abs(amount.amountYen) + amount.roundingYen : sum), 0);
