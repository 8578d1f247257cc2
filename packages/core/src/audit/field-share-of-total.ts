import type { PrintedAmount, PrintedShare, StrategyField } from '../document/document.ts';
import type { Finding } from './finding.ts';
import { type About, type Comparison, judged, undecided, verdictOf } from './judge.ts';
import { amountText, percentText } from './quantity-text.ts';
import type { Relation } from './relation.ts';
import { sourcePlaces } from './source-places.ts';
import { fieldName } from './subject-names.ts';

/** A field's printed share is its total out of the printed total. */
export const fieldShareOfTotal: Relation = {
  id: 'field-share-of-total',
  title: { ja: '分野の構成比＝公表額÷公表総額', en: 'Field share = its total / the total' },
  help: {
    ja: '分野の構成比は、その公表額を公表総額で割ったものです。',
    en: "A field's share is its total divided by the total of all.",
  },
  check: ({ document: { total, strategyFields } }): Finding[] =>
    strategyFields.flatMap((field) => (field.share === null ? [] : [ofField(field, field.share, total)])),
};

function ofField(field: StrategyField, share: PrintedShare, total: PrintedAmount | null): Finding {
  const name = fieldName(field);
  const amount = amountText(field.total.amountYen);
  const ratio = total === null || total.amountYen <= 0 ? null : field.total.amountYen / total.amountYen;
  const printed = percentText(share.share);
  const about: About = {
    relation: fieldShareOfTotal.id,
    subject: `strategyFields/${field.code}`,
    name,
    quantity: 'fraction',
    printed: share.text,
    statement:
      ratio === null
        ? {
            ja: `${name.ja}の構成比は${printed}と印刷されていますが、割る総額が資料にありません。`,
            en: `The printed share of ${name.en} is ${printed}, but there is no total to divide by.`,
          }
        : {
            ja: `${name.ja}の${amount.ja}は総額の${percentText(ratio)}、印刷された構成比は${printed}です。`,
            en: `The ${amount.en} of ${name.en} are ${percentText(ratio)} of the total; the printed share is ${printed}.`,
          },
    places: sourcePlaces([share, field.total, total]),
  };
  if (total === null || ratio === null) return undecided(about);
  return compared(about, share, {
    mustBe: 'equal',
    expected: share.share,
    found: ratio,
    allowed: share.rounding / 2 + openedByRounding(field.total, total, ratio),
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
