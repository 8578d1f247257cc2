import { DECIMALS, formatAmount } from '../amount/format-amount.ts';
import { FACTORS, type Unit } from '../amount/unit.ts';
import type { Bilingual } from '../problem/problem.ts';
import type { Quantity } from './finding.ts';

const TENTH = 10_000_000;
/** Below it two decimals of 億円 would say 0.00. */
const HUNDREDTH = 1_000_000;

/**
 * An amount in a sentence: "27.1億円", "¥2,710 million"; two decimals of 億円 where the tenth is
 * not all, and yen where these would say nothing: "12円", "0.5円" for what rounding to a yen
 * allows.
 */
export function amountText(amount: number): Bilingual {
  if (amount !== 0 && Math.abs(amount) < HUNDREDTH) return yenText(amount);
  const tenths = amount % TENTH === 0;
  const millions = formatAmount(amount, '百万円', tenths ? 0 : 2).replace(/\.00$/, '');
  return { ja: `${formatAmount(amount, '億円', tenths ? 1 : 2)}億円`, en: `¥${millions} million` };
}

/** An amount to the yen; half a yen is what rounding to a yen allows. */
function yenText(amount: number): Bilingual {
  const yen = formatAmount(amount, '円', Number.isInteger(amount) ? 0 : 1);
  return { ja: `${yen}円`, en: `¥${yen}` };
}

// Around the yen of an amount whose unit is not known yet: characters that no text holds.
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const MARKED = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'g');

/** An amount in a sentence that is said later, when it is known in which unit. */
export function markedAmount(amount: number): Bilingual {
  const mark = `${OPEN}${amount}${CLOSE}`;
  return { ja: mark, en: mark };
}

/**
 * A sentence with its amounts said.
 * @param unit that of the columns beside it; null where it stands alone
 */
export function sayAmounts({ ja, en }: Bilingual, unit: Unit | null): Bilingual {
  const said = (language: keyof Bilingual) => (_mark: string, amount: string) =>
    (unit === null ? amountText(Number(amount)) : amountIn(Number(amount), unit))[language];
  return { ja: ja.replace(MARKED, said('ja')), en: en.replace(MARKED, said('en')) };
}

/**
 * English has no word for 億円: such an amount stands as a number, as in the columns beside it,
 * whose unit is told with the table.
 */
const IN_ENGLISH: Readonly<Record<Unit, (amount: string) => string>> = {
  円: (amount) => `¥${amount}`,
  千円: (amount) => `¥${amount} thousand`,
  百万円: (amount) => `¥${amount} million`,
  億円: (amount) => amount,
  十億円: (amount) => `¥${amount} billion`,
  兆円: (amount) => `¥${amount} trillion`,
};

/**
 * One decimal more than people read in the unit where its last is not all, and yen where these
 * would say nothing.
 */
function amountIn(amount: number, unit: Unit): Bilingual {
  const last = FACTORS[unit] / 10 ** DECIMALS[unit];
  if (unit === '円' || (amount !== 0 && Math.abs(amount) < last / 10)) return yenText(amount);
  const text = formatAmount(amount, unit, DECIMALS[unit] + (amount % last === 0 ? 0 : 1));
  return { ja: `${text}${unit}`, en: IN_ENGLISH[unit](text) };
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
