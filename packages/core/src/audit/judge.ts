import type { Verdict } from '../document/known-finding.ts';
import type { Bilingual } from '../problem/problem.ts';
import type { Finding, Quantity } from './finding.ts';
import { differenceText, markedAmount, sayAmounts } from './quantity-text.ts';

/** What a finding is about, before it is judged; the amounts in its statement are marked. */
export type About = Pick<
  Finding,
  'relation' | 'subject' | 'name' | 'quantity' | 'printed' | 'statement' | 'places'
>;

/** The two sides of a relation, in the finding's quantity. */
export type Comparison = Pick<Finding, 'mustBe'> & {
  readonly expected: number;
  readonly found: number;
  readonly allowed: number;
};

/**
 * Whether a difference is none, one that rounding explains, or a contradiction. Two figures that
 * round the same number differ by less than half a unit of each: equal units therefore allow no
 * difference.
 */
export function verdictOf(
  mustBe: Comparison['mustBe'],
  difference: number,
  allowed: number,
): Exclude<Verdict, 'undecidable'> {
  const beyond = mustBe === 'equal' ? Math.abs(difference) : Math.max(0, difference);
  if (beyond === 0) return 'agrees';
  return beyond < allowed ? 'rounding' : 'contradicts';
}

/** The finding of a relation whose two sides are both known. */
export function decided(about: About, comparison: Comparison): Finding {
  const difference = differenceOf(about, comparison);
  return judged(about, comparison, verdictOf(comparison.mustBe, difference, comparison.allowed));
}

/** The same with a verdict that does not follow from the difference alone. */
export function judged(about: About, comparison: Comparison, verdict: Verdict): Finding {
  const difference = differenceOf(about, comparison);
  const { ja, en } = about.statement;
  const tail = whatRoundingSays(verdict, about.quantity, difference, comparison.allowed);
  return {
    ...said({ ...about, statement: { ja: ja + tail.ja, en: en + tail.en } }),
    ...comparison,
    verdict,
    difference,
  };
}

/** The finding of a relation of which a figure is missing. */
export const undecided = (about: About): Finding => ({
  ...said(about),
  verdict: 'undecidable',
  mustBe: 'equal',
  expected: null,
  found: null,
  difference: null,
  allowed: null,
});

/** The statement as it stands alone, and as it can be said in a unit. */
const said = (about: About): About & Pick<Finding, 'template'> => ({
  ...about,
  statement: sayAmounts(about.statement, null),
  template: about.statement,
});

const marked = (quantity: Quantity, difference: number): Bilingual =>
  quantity === 'yen' ? markedAmount(Math.abs(difference)) : differenceText(quantity, difference);

/** Fractions are settled to a hundred-millionth, so that their last bits say nothing. */
const differenceOf = ({ quantity }: About, { found, expected }: Comparison): number =>
  quantity === 'fraction' ? Math.round((found - expected) * 1e8) / 1e8 : found - expected;

function whatRoundingSays(
  verdict: Verdict,
  quantity: Quantity,
  difference: number,
  allowed: number,
): Bilingual {
  if (quantity === 'ordinal' || (verdict !== 'rounding' && verdict !== 'contradicts'))
    return { ja: '', en: '' };
  const gap = marked(quantity, difference);
  const room = marked(quantity, allowed);
  const isAtBound = Math.abs(difference) === allowed;
  return verdict === 'rounding'
    ? {
        ja: `差の${gap.ja}は四捨五入で生じうる範囲（±${room.ja}）です。`,
        en: ` The difference of ${gap.en} is within rounding (±${room.en}).`,
      }
    : {
        ja: `差の${gap.ja}は四捨五入（±${room.ja}${isAtBound ? '未満' : ''}）では説明できません。`,
        en: ` Rounding (${isAtBound ? 'less than ' : ''}±${room.en}) does not explain the difference of ${gap.en}.`,
      };
}
