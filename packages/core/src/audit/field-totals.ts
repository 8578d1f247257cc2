import { amountSum } from './amount-sum.ts';
import type { Finding } from './finding.ts';
import type { Relation } from './relation.ts';

/**
 * The totals of the strategy fields add up to the printed total: 1379.0 against 1378.9 in FY2023,
 * by rounding.
 */
export const fieldTotals: Relation = {
  id: 'field-totals',
  title: { ja: '分野の公表額の和＝公表総額', en: 'Field totals add up to the total' },
  help: {
    ja: '分野は全体を残らず分けたものなので、公表額を足すと総額になります。',
    en: 'The fields divide the whole, so their totals add up to it.',
  },
  check: ({ document: { total, strategyFields } }): Finding[] => {
    if (strategyFields.length === 0) return [];
    const of = { ja: '分野の公表額', en: 'field totals' };
    const totals = strategyFields.map((field) => field.total);
    return [amountSum(fieldTotals.id, of, totals, total)];
  },
};
