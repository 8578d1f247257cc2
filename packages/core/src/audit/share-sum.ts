import type { PrintedShare } from '../document/document.ts';
import type { Bilingual } from '../problem/problem.ts';
import type { Finding } from './finding.ts';
import { type Comparison, decided, judged, undecided } from './judge.ts';
import { percentText } from './quantity-text.ts';
import { roundingTolerance, sumFractions } from './rounding-tolerance.ts';
import { sourcePlaces } from './source-places.ts';
import { WHOLE_NAME } from './subject-names.ts';

/**
 * Whether printed shares add up to 100%.
 * @param of whose shares they are, for the sentence
 * @param complete whether the shares divide the whole; if not, only a sum above 100% can be judged
 */
export function shareSum(
  relation: string,
  of: Bilingual,
  shares: readonly PrintedShare[],
  complete: boolean,
): Finding {
  const found = sumFractions(shares.map(({ share }) => share));
  const gap = complete
    ? { ja: '', en: '' }
    : { ja: '構成比のないものがあります。', en: ' Not all of them have a printed share.' };
  const sum = percentText(found);
  const about = {
    relation,
    subject: 'total',
    name: WHOLE_NAME,
    quantity: 'fraction' as const,
    printed: '',
    statement: {
      ja: `${of.ja}の構成比の和は${sum}です。${gap.ja}`,
      en: `The shares of the ${of.en} add up to ${sum}.${gap.en}`,
    },
    places: sourcePlaces(shares),
  };
  if (!complete && found <= 1) return undecided(about);
  const comparison: Comparison = { mustBe: 'equal', expected: 1, found, allowed: roundingTolerance(shares) };
  // 12.5% and 87.5% are printed as 13% and 88%: against the exact 100% the half units are reached.
  const reached = sumFractions([found, -1, -comparison.allowed]) === 0;
  return reached ? judged(about, comparison, 'rounding') : decided(about, comparison);
}
