import { formatAmount } from '../amount/format-amount.ts';
import type { Bilingual } from '../problem/problem.ts';
import type { Quantity } from './finding.ts';

const TENTH = 10_000_000;
/** Below it two decimals of 億円 would say 0.00. */
const HUNDREDTH = 1_000_000;

/**
 * An amount in a sentence: "27.1億円", "¥2,710 million"; two decimals of 億円 where the tenth is not all, and yen where these
 * would say nothing: "12円", "0.5円" for what rounding to a yen allows.
 */
export function amountText(amount: number): Bilingual {
  if (amount !== 0 && Math.abs(amount) < HUNDREDTH) {
    const yen = formatAmount(amount, '円', Number.isInteger(amount) ? 0 : 1);
    return { ja: `${yen}円`, en: `¥${yen}` };
  }
  const tenths = amount % TENTH === 0;
  const millions = formatAmount(amount, '百万円', tenths ? 0 : 2).replace(/\.00$/, '');
  return { ja: `${formatAmount(amount, '億円', tenths ? 1 : 2)}億円`, en: `¥${millions} million` };
}

/** A fraction in a sentence: "100.1%", "3.56%". */
export function percentText(fraction: number): string {
  const hundredths = Math.round(fraction * 10_000);
  return `${(hundredths / 100).toFixed(hundredths % 10 === 0 ? 1 : 2)}%`;
}

/** A number of a finding in a sentence. */
export function quantityText(quantity: Quantity, value: number): Bilingual {
  if (quantity === 'yen') return amountText(value);
  const text = quantity === 'fraction' ? percentText(value) : String(value);
  return { ja: text, en: text };
}

/** The size of a difference in a sentence; that of two percentages is in points. */
export function differenceText(quantity: Quantity, difference: number): Bilingual {
  const size = quantityText(quantity, Math.abs(difference));
  return quantity === 'fraction'
    ? { ja: size.ja.replace('%', 'ポイント'), en: size.en.replace('%', ' points') }
    : size;
}
