import type { Verdict } from '../document/known-finding.ts';
import type { Bilingual, Language } from '../problem/problem.ts';
import type { Finding, Quantity } from './finding.ts';
import { quantityText } from './quantity-text.ts';

/** What a finding is about, before it is judged. */
export type About = Pick<
  Finding,
  'relation' | 'subject' | 'name' | 'quantity' | 'printed' | 'statement' | 'places'
>;

/** The two sides of a relation, in the finding's quantity. */
export type Sides = Pick<Finding, 'sense'> & {
  readonly expected: number;
  readonly found: number;
  readonly allowed: number;
};

/**
 * Whether a difference is none, one that rounding explains, or a contradiction.
 * Two figures that round the same number differ by less than half a unit of each: equal units therefore allow no difference.
 */
export function verdictOf({ sense, expected, found, allowed }: Sides): Exclude<Verdict, 'undecidable'> {
  const difference = found - expected;
  const beyond = sense === 'equal' ? Math.abs(difference) : Math.max(0, difference);
  if (beyond === 0) return 'agrees';
  return beyond < allowed ? 'rounding' : 'contradicts';
}

/** The finding of a relation whose two sides are both known. */
export function decided(about: About, sides: Sides): Finding {
  const verdict = verdictOf(sides);
  return judged(about, sides, verdict);
}

/** The same with a verdict that says more than the difference does. */
export function judged(about: About, sides: Sides, verdict: Verdict): Finding {
  const difference = settled(about.quantity, sides.found - sides.expected);
  const tail = rest(verdict, about.quantity, difference, sides.allowed);
  return {
    ...about,
    ...sides,
    verdict,
    difference,
    statement: { ja: about.statement.ja + tail.ja, en: about.statement.en + tail.en },
  };
}

/** The finding of a relation of which a figure is missing. */
export const undecided = (about: About): Finding => ({
  ...about,
  verdict: 'undecidable',
  sense: 'equal',
  expected: null,
  found: null,
  difference: null,
  allowed: null,
});

/** Fractions are settled to a hundred-millionth, so that their last bits say nothing. */
const settled = (quantity: Quantity, difference: number): number =>
  quantity === 'fraction' ? Math.round(difference * 1e8) / 1e8 : difference;

function rest(verdict: Verdict, quantity: Quantity, difference: number, allowed: number): Bilingual {
  if (quantity === 'ordinal' || (verdict !== 'rounding' && verdict !== 'contradicts'))
    return { ja: '', en: '' };
  const text = (value: number, language: Language): string =>
    quantityText(quantity, Math.abs(value))[language];
  const [gap, room] = [
    (language: Language) => text(difference, language),
    (language: Language) => text(allowed, language),
  ];
  return verdict === 'rounding'
    ? {
        ja: `差の${gap('ja')}は四捨五入で生じうる範囲（${room('ja')}未満）です。`,
        en: ` The difference of ${gap('en')} is within rounding (less than ${room('en')}).`,
      }
    : {
        ja: `差の${gap('ja')}は四捨五入（${room('ja')}未満）では説明できません。`,
        en: ` Rounding (less than ${room('en')}) does not explain the difference of ${gap('en')}.`,
      };
}
