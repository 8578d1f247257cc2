import { pairBounds } from '../measure/pair-bounds.ts';
import type { Finding } from './finding.ts';
import { decided } from './judge.ts';
import { markedAmount } from './quantity-text.ts';
import type { Relation } from './relation.ts';
import { sourcePlaces } from './source-places.ts';
import { WHOLE_NAME } from './subject-names.ts';

/**
 * Some table of ministries and fields fits the printed total, totals, shares and listed programs
 * together, each within its rounding: the reasoning by which the bounds of a pair are found. A
 * ministry or field that lists more than its own figure is told by its own relation, and is taken
 * at what it lists here.
 */
export const pairsFit: Relation = {
  id: 'pairs-fit',
  title: { ja: '府省庁×分野の表が成り立つ', en: 'A table of ministries and fields fits' },
  help: {
    ja: '総額、分野の公表額、構成比、掲載額を、四捨五入の範囲ですべて満たす府省庁×分野の表があります。',
    en: 'Some table of ministries by fields fits the total, field totals, shares and listed amounts within rounding.',
  },
  check: (index): Finding[] => {
    const { total, ministries, strategyFields } = index.document;
    const shares = ministries.flatMap(({ share, amount }) => amount ?? share ?? []);
    if (total === null || shares.length === 0 || strategyFields.length === 0) return [];
    const { low, high } = pairBounds(index).beyond;
    const [least, most] = [markedAmount(low), markedAmount(high)];
    return [
      decided(
        {
          relation: pairsFit.id,
          subject: 'total',
          name: WHOLE_NAME,
          quantity: 'yen',
          printed: total.text,
          statement: {
            ja: `掲載額を除いた残りは、少なくとも${least.ja}、多くても${most.ja}です。`,
            en: `What is not listed is ${least.en} at least and ${most.en} at most.`,
          },
          places: sourcePlaces([total, ...strategyFields.map((field) => field.total), ...shares]),
        },
        { mustBe: 'at-most', expected: high, found: low, allowed: 0 },
      ),
    ];
  },
};
