import { parseAmount, toYen, type Unit, type Yen } from '@cyberbudget/core';

/** The places that a unit is made of, as powers of ten: 百万円 is 2 + 4. */
const PLACES: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 千: 3, 万: 4, 億: 8, 兆: 12, 円: 0 };
/** Units of core by the power of ten that they are. */
const UNITS: readonly (readonly [number, Unit])[] = [
  [12, '兆円'],
  [8, '億円'],
  [6, '百万円'],
  [3, '千円'],
  [0, '円'],
];

export interface ReadValue {
  readonly yen: Yen;
  readonly roundingYen: Yen;
}

/** The power of ten of a unit: 8 of 億円, 6 of 百万円, 0 of 円. */
export const powerOf = (unit: string): number =>
  [...unit].reduce((power, place) => power + (PLACES[place] ?? 0), 0);

/** The value of digits in a unit of ten to a power, in yen; null where they make no number. */
export function scaledValue(digits: string, power: number): ReadValue | null {
  const [known, unit] = UNITS.find(([one]) => one <= power) ?? [0, '円'];
  const parsed = parseAmount(digits, unit);
  const times = 10 ** (power - known);
  return parsed === null || !Number.isSafeInteger(parsed.yen * times)
    ? null
    : { yen: toYen(parsed.yen * times), roundingYen: toYen(parsed.roundingYen * times) };
}
