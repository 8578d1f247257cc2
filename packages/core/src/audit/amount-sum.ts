import { sumYen } from '../amount/yen.ts';
import type { PrintedAmount } from '../document/document.ts';
import type { Bilingual } from '../problem/problem.ts';
import type { Finding } from './finding.ts';
import { type About, decided, undecided } from './judge.ts';
import { markedAmount } from './quantity-text.ts';
import { roundingToleranceYen } from './rounding-tolerance.ts';
import { sourcePlaces } from './source-places.ts';
import { WHOLE_NAME } from './subject-names.ts';

/**
 * Whether printed amounts add up to the printed total.
 * @param of whose amounts they are, for the sentence
 * @param missing what to say of those whose amount is not printed; null where the amounts divide
 * the whole. With some missing, the sum must only not exceed the total
 */
export function amountSum(
  relation: string,
  of: Bilingual,
  amounts: readonly PrintedAmount[],
  total: PrintedAmount | null,
  missing: Bilingual | null = null,
): Finding {
  const found = sumYen(amounts.map(({ amountYen }) => amountYen));
  const sum = markedAmount(found);
  const whole = markedAmount(total?.amountYen ?? 0);
  const gap = missing ?? { ja: '', en: '' };
  const about: About = {
    relation,
    subject: 'total',
    name: WHOLE_NAME,
    quantity: 'yen',
    printed: total?.text ?? '',
    statement:
      total === null
        ? {
            ja: `${of.ja}の和は${sum.ja}ですが、公表総額が資料にありません。`,
            en: `The ${of.en} add up to ${sum.en}, but no total is printed.`,
          }
        : {
            ja: `${of.ja}の和は${sum.ja}、公表総額は${whole.ja}です。${gap.ja}`,
            en: `The ${of.en} add up to ${sum.en}; the printed total is ${whole.en}.${gap.en}`,
          },
    places: sourcePlaces([total, ...amounts]),
  };
  if (total === null) return undecided(about);
  const mustBe = missing === null ? 'equal' : 'at-most';
  const allowed = roundingToleranceYen([total, ...amounts]);
  return decided(about, { mustBe, expected: total.amountYen, found, allowed });
}
