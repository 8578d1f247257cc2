import { dropUnprinted } from '../name/unprinted.ts';
import { FACTORS, type Unit } from './unit.ts';
import { toYen, type Yen } from './yen.ts';

/** A printed amount as a number: its value and the unit of its last printed digit, both in yen. */
export interface ParsedAmount {
  readonly yen: Yen;
  readonly roundingYen: Yen;
}

/**
 * Reads an amount from its digits, never by multiplying a float: 301.1 x 1e8 is not a whole number.
 * @param digits half-width digits, with or without thousands separators, fraction and sign
 * ("1,378.9", "-3", "▲3"); what prints nothing between them does not count
 * @returns null where the text is no number, is finer than a yen, or is beyond exact arithmetic
 */
export function parseAmount(digits: string, unit: Unit): ParsedAmount | null {
  const match = /^([-▲△−]?)(\d{1,3}(?:,\d{3})+|\d{1,16})(?:\.(\d{1,16}))?$/.exec(dropUnprinted(digits));
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  const places = String(FACTORS[unit]).length - 1;
  if (fraction.length > places) return null;
  const magnitude = Number(whole.replaceAll(',', '') + fraction.padEnd(places, '0'));
  if (!Number.isSafeInteger(magnitude)) return null;
  const yen = sign === '' || magnitude === 0 ? magnitude : -magnitude;
  return { yen: toYen(yen), roundingYen: toYen(10 ** (places - fraction.length)) };
}
