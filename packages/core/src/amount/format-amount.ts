import { FACTORS, type Unit } from './unit.ts';
import type { Yen } from './yen.ts';

/** Decimals that a unit shows at most: 億円 keeps the tenth that documents print. */
export const DECIMALS: Readonly<Record<Unit, number>> = {
  円: 0,
  千円: 0,
  百万円: 0,
  億円: 1,
  十億円: 2,
  兆円: 5,
};

/** Writes thousands separators into the digits of a whole number. */
const grouped = (digits: string): string => {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(',');
};

/**
 * An amount as text for people: 137_890_000_000 in 億円 is "1,378.9". Rounded half away from zero
 * to the unit's decimals. What rounding allows may be half a yen; an amount never is.
 * @param decimals digits after the point, by default the unit's
 */
export function formatAmount(amount: Yen | number, unit: Unit, decimals: number = DECIMALS[unit]): string {
  const factor = BigInt(FACTORS[unit]);
  const twice = BigInt(Math.round(Math.abs(amount) * 2)) * BigInt(10 ** decimals);
  const rounded = (twice + factor) / (factor * BigInt(2));
  const digits = String(rounded).padStart(decimals + 1, '0');
  const whole = grouped(digits.slice(0, digits.length - decimals));
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return amount < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** A fraction as a percentage with one decimal: 0.104 is "10.4%". */
export const formatPercent = (fraction: number): string =>
  `${(Math.round(fraction * 1000) / 10).toFixed(1)}%`;
