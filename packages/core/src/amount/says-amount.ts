import { parsePercent } from './parse-percent.ts';

// Whether a printed text says a number, asked of documents that somebody else wrote. It reads what
// an importer may ever store, and more: a text that could say the number is let pass, one that says
// another is not.

/** Digits in kanji, old forms included. */
const KANJI_DIGITS = '〇一二三四五六七八九';
/** Scales within four digits, and those that close four digits, as powers of ten. */
const SMALL: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
const GREAT: Readonly<Record<string, number>> = { 万: 4, 億: 8, 兆: 12 };
/**
 * What a heading may give as the unit of bare numbers: 円, 千円, 万円, 百万円, 千万円, 億円,
 * 十億円, 兆円.
 */
const UNITS_OF_HEADINGS = [0, 3, 4, 6, 7, 8, 9, 12];

const PERCENT = /%|パーセント/;
const NUMBER = /[\d.,十百千万億兆]*[\d十百千][\d.,十百千万億兆]*/g;

/** The parts of an amount that is written out: "1兆2,345億" is 1 and 兆, 2345 and 億. */
const PART = /([\d.,]+)?([十百千万億兆]*)/g;

/**
 * Whether a printed text can say an amount: "２５．７億円" says 2,570,000,000 rounded to
 * 10,000,000; "1,234" under a heading of 百万円 says 1,234,000,000. A text without a number says 0
 * alone.
 * @param roundingYen null where it does not matter
 */
export function saysAmount(text: string, amountYen: number, roundingYen: number | null): boolean {
  const plain = plainForm(text);
  const numbers = PERCENT.test(plain) ? ['', ''] : (plain.match(NUMBER) ?? []);
  if (numbers.length === 0) return amountYen === 0;
  const [number = ''] = numbers;
  const sign = /[▲△-]/.test(plain.slice(0, plain.indexOf(number))) ? -1 : 1;
  if (numbers.length > 1 || amountYen * sign < 0) return false;
  const read = readWritten(number);
  if (read === null) return false;
  const isBare = !/[万億兆千百十円]/.test(plain);
  return (isBare ? UNITS_OF_HEADINGS : [0]).some(
    (unit) =>
      inYen(read.value, unit) === BigInt(Math.abs(amountYen)) &&
      (roundingYen === null || read.rounding.some((power) => roundingYen === 10 ** (power + unit))),
  );
}

/** Whether a printed text can say a share: "10.4%" says 0.104 rounded to 0.001. */
export function saysShare(text: string, share: number, rounding: number): boolean {
  const read = readShare(text);
  return read !== null && read.value === share && read.rounding === rounding;
}

/** The share that a printed text says, with its rounding; null where it says none. */
export const readShare = (text: string): ReturnType<typeof parsePercent> =>
  parsePercent(/\d[\d.]*/.exec(plainForm(text))?.[0] ?? '');

/**
 * Half-width, without blanks, digits in kanji as digits, with one sign for minus and a point for
 * the middle dot.
 */
const plainForm = (text: string): string =>
  [...text.normalize('NFKC').replace(/\s/g, '').replace(/[−‐–]/g, '-')]
    .map((character) => {
      const digit = KANJI_DIGITS.indexOf(character);
      return digit < 0 ? character : String(digit);
    })
    .join('')
    .replace(/(?<=[\d十百千])・(?=\d)/g, '.');

// Not as literals, which the language of Apps Script's target has not.
const [NONE, TEN] = [BigInt(0), BigInt(10)];

/** A number that is written with or without scales. */
interface Written {
  /** In units of 10^-12. */
  readonly value: bigint;
  /** The powers of ten to which it may be rounded. */
  readonly rounding: readonly number[];
}

/** As many decimals as 兆円 has. */
const DECIMALS = 12;

function readWritten(number: string): Written | null {
  let [total, section] = [NONE, NONE];
  let rounding: number[] = [];
  for (const [part, digits = '1', scales = ''] of number.matchAll(PART)) {
    if (part === '') continue;
    const [whole = '', fraction = '', more] = digits.replaceAll(',', '').split('.');
    if (more !== undefined || whole === '' || fraction.length > DECIMALS) return null;
    section += BigInt(whole + fraction) * TEN ** BigInt(DECIMALS - fraction.length + powers(scales, SMALL));
    const great = powers(scales, GREAT);
    if (great > 0) {
      total += section * TEN ** BigInt(great);
      section = NONE;
    }
    rounding = lastDigits(scales).map((power) => power - fraction.length);
  }
  return { value: total + section, rounding };
}

const powers = (scales: string, of: Readonly<Record<string, number>>): number =>
  [...scales].reduce((sum, scale) => sum + (of[scale] ?? 0), 0);

/** What the last digit may count in: all scales behind it, or the last of them, or none. */
const lastDigits = (scales: string): number[] =>
  Array.from({ length: scales.length + 1 }, (_, at) => powers(scales.slice(at), { ...SMALL, ...GREAT }));

/** The value in yen where a heading gives a unit; null where it is no whole number of them. */
function inYen(value: bigint, unit: number): bigint | null {
  const [scaled, divisor] = [value * TEN ** BigInt(unit), TEN ** BigInt(DECIMALS)];
  return scaled % divisor === NONE ? scaled / divisor : null;
}
