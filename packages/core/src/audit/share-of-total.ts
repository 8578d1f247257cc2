import type { PrintedAmount, PrintedShare } from '../document/document.ts';
import type { Finding } from './finding.ts';
import { type About, type Comparison, judged, undecided, verdictOf } from './judge.ts';
import { markedAmount, percentText } from './quantity-text.ts';
import { sourcePlaces } from './source-places.ts';

/** Whether a printed share is what a printed amount is of the printed total. */
export function shareOfTotal(
  subject: Pick<About, 'relation' | 'subject' | 'name'>,
  amount: PrintedAmount,
  share: PrintedShare,
  total: PrintedAmount | null,
): Finding {
  const { ja, en } = subject.name;
  const own = markedAmount(amount.amountYen);
  const ratio = total === null || total.amountYen <= 0 ? null : amount.amountYen / total.amountYen;
  const printed = percentText(share.share);
  const about: About = {
    ...subject,
    quantity: 'fraction',
    printed: share.text,
    statement:
      ratio === null
        ? {
            ja: `${ja}の構成比は${printed}と記載されていますが、総額の記載がありません。`,
            en: `The printed share of ${en} is ${printed}, but there is no total to divide by.`,
          }
        : {
            ja: `${ja}の${own.ja}は総額の${percentText(ratio)}、記載された構成比は${printed}です。`,
            en: `At ${own.en}, ${en} is ${percentText(ratio)} of the total; the printed share is ${printed}.`,
          },
    places: sourcePlaces([share, amount, total]),
  };
  if (total === null || ratio === null) return undecided(about);
  return compared(about, share, {
    mustBe: 'equal',
    expected: share.share,
    found: ratio,
    allowed: share.rounding / 2 + openedByRounding(amount, total, ratio),
  });
}

/** How far the rounding of both amounts moves their ratio. */
const openedByRounding = (part: PrintedAmount, whole: PrintedAmount, ratio: number): number =>
  (part.roundingYen / 2 + (ratio * whole.roundingYen) / 2) / whole.amountYen;

/** A computed share agrees with the printed one where it rounds to it: 3.56% is printed as 3.6%. */
function compared(about: About, share: PrintedShare, comparison: Comparison): Finding {
  const difference = comparison.found - comparison.expected;
  return judged(
    about,
    comparison,
    Math.abs(difference) <= share.rounding / 2
      ? 'agrees'
      : verdictOf('equal', difference, comparison.allowed),
  );
}
