import { OTHERS } from '../ministry/ministries.ts';
import { amountSum } from './amount-sum.ts';
import type { Finding } from './finding.ts';
import type { Relation } from './relation.ts';

/**
 * The amounts printed for ministries add up to the printed total. Where some ministry has none, and
 * no その他 holds it, they make no more than the total. FY2023 prints none.
 */
export const ministryAmounts: Relation = {
  id: 'ministry-amounts',
  title: { ja: '府省庁の公表額の和＝公表総額', en: 'Ministry amounts add up to the total' },
  help: {
    ja: '府省庁は「その他」を含めて全体を分けたものなので、公表額を足すと総額になります。',
    en: 'The ministries, Others included, divide the whole, so their amounts add up to it.',
  },
  check: ({ document: { total, ministries } }): Finding[] => {
    const amounts = ministries.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
    if (amounts.length === 0) return [];
    const complete =
      amounts.length === ministries.length ||
      ministries.some(({ id, amount }) => id === OTHERS && amount !== undefined);
    const of = { ja: '府省庁の公表額', en: "ministries' amounts" };
    return [amountSum(ministryAmounts.id, of, amounts, total, complete ? null : MISSING)];
  },
};

const MISSING = { ja: '額のない府省庁があります。', en: ' Not all of them have a printed amount.' };
