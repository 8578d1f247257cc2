import { parseAmount, toYen, type Unit, type Yen } from '@cyberbudget/core';

/** A printed unit as a unit of core and how often: 万円 is ten times 千円. */
const UNITS: Readonly<Record<string, readonly [Unit, number]>> = {
  円: ['円', 1],
  千円: ['千円', 1],
  万円: ['千円', 10],
  百万円: ['百万円', 1],
  千万円: ['百万円', 10],
  億円: ['億円', 1],
  兆円: ['兆円', 1],
};

/** How much each scale is; those of one amount go down. */
const SCALES: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  億: 1e8,
  兆: 1e12,
};

const NUMBER = /\d[\d,]*(?:(?:\. ?|・(?=\d{1,2} ?[億百千万]))\d+)?/y;
const UNIT = / {0,3}(兆|億|千万|百万|万|千)?(円)?/y;
/** Where 億 alone ends an amount: not in 億人 or 億ドル. */
const ENDS_AMOUNT = /^(?:$|[\s()[\]<>、。・])/;
/** A line that begins with the unit of a number which the line before ended with. */
export const STARTS_WITH_UNIT = /^ {0,3}(?:兆|億|千万|百万|万|千)?円/;

export interface ReadAmount {
  readonly end: number;
  readonly value: { readonly yen: Yen; readonly roundingYen: Yen } | null;
}

/**
 * Reads the amount whose digits begin at a place: "12.7億", "1兆2,345億円", "710百万円".
 * @returns null where no unit of money follows; value null where the digits make no number
 */
export function readAmount(folded: string, start: number, negative: boolean): ReadAmount | null {
  let at = start;
  let yen = 0;
  let roundingYen = 0;
  let readable = true;
  let scaleBefore = Number.POSITIVE_INFINITY;
  for (let parts = 0; parts < 4; parts++) {
    const digits = stickyMatch(NUMBER, folded, at)?.[0];
    if (digits === undefined) break;
    const unit = stickyMatch(UNIT, folded, at + digits.length);
    const [whole = '', scale = '', name = ''] = unit ?? [];
    if (scale === '' && name === '') return null;
    const [coreUnit, times] = UNITS[`${scale}円`] ?? ['円', 1];
    const parsed = parseAmount(digits.replace(' ', '').replace('・', '.'), coreUnit);
    // "１千２百万円" is written as it is spoken: its thousand counts millions, which this does not read.
    const size = SCALES[scale] ?? 1;
    readable &&= parsed !== null && Number.isSafeInteger(yen + parsed.yen * times) && size < scaleBefore;
    scaleBefore = size;
    yen += (parsed?.yen ?? 0) * times;
    roundingYen = (parsed?.roundingYen ?? 0) * times;
    at += digits.length + whole.length;
    if (name === '円' || (!/^\d/.test(folded.slice(at, at + 1)) && endsAmount(scale, folded, at))) {
      const value = readable ? { yen: toYen(negative ? -yen : yen), roundingYen: toYen(roundingYen) } : null;
      return { end: at, value };
    }
    if (!/^\d/.test(folded.slice(at, at + 1))) return null;
  }
  return null;
}

const endsAmount = (scale: string, folded: string, at: number): boolean =>
  (scale === '億' || scale === '兆') && ENDS_AMOUNT.test(folded.slice(at, at + 1));

function stickyMatch(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}
