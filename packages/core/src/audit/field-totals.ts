import { sumYen } from '../amount/yen.ts';
import type { Finding } from './finding.ts';
import { decided, undecided } from './judge.ts';
import { amountText } from './quantity-text.ts';
import type { Relation } from './relation.ts';
import { roundingToleranceYen } from './rounding-tolerance.ts';
import { sourcePlaces } from './source-places.ts';
import { WHOLE_NAME } from './subject-names.ts';

/** The totals of the strategy fields add up to the printed total: 1379.0 against 1378.9 in FY2023, by rounding. */
export const fieldTotals: Relation = {
  id: 'field-totals',
  title: { ja: '分野の公表額の和＝公表総額', en: 'Field totals add up to the total' },
  help: {
    ja: '分野は全体を残らず分けたものなので、公表額を足すと総額になります。',
    en: 'The fields divide the whole, so their totals add up to it.',
  },
  check: ({ document: { total, strategyFields } }): Finding[] => {
    if (strategyFields.length === 0) return [];
    const totals = strategyFields.map((field) => field.total);
    const sum = sumYen(totals.map(({ amountYen }) => amountYen));
    const fields = amountText(sum);
    const whole = amountText(total?.amountYen ?? 0);
    const about = {
      relation: fieldTotals.id,
      subject: 'total',
      name: WHOLE_NAME,
      quantity: 'yen' as const,
      printed: total?.text ?? '',
      statement:
        total === null
          ? {
              ja: `分野の公表額の和は${fields.ja}ですが、公表総額が資料にありません。`,
              en: `The field totals add up to ${fields.en}, but no total is printed.`,
            }
          : {
              ja: `分野の公表額の和は${fields.ja}、公表総額は${whole.ja}です。`,
              en: `The field totals add up to ${fields.en}; the printed total is ${whole.en}.`,
            },
      places: sourcePlaces([total, ...totals]),
    };
    if (total === null) return [undecided(about)];
    const allowed = roundingToleranceYen([total, ...totals]);
    return [decided(about, { mustBe: 'equal', expected: total.amountYen, found: sum, allowed })];
  },
};
