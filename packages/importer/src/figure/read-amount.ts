import { toYen } from '@cyberbudget/core';
import { isBlank } from '../text/letters.ts';
import { UNITS } from '../text/number-form.ts';
import { wordAt } from '../text/words.ts';
import { powerOf, type ReadValue, scaledValue } from './scale.ts';

/**
 * A run of digits, with separators and a fraction; also the "0. 4" of a slide set with wide points.
 */
const DIGITS = String.raw`\d[\d,]*(?:(?:\. ?|・(?=\d{1,2} ?[億百千万]))\d+)?`;
/** Numerals from nought, with the spellings of deeds. */
const NUMERALS = '〇一二三四五六七八九';
const SPELLINGS: Readonly<Record<string, string>> = { '○': '〇', 零: '〇', 壱: '一', 弐: '二', 参: '三' };
const ONES = `${NUMERALS.slice(1)}壱弐参`;
/** ○ for 〇 begins no number. */
const SPELLED = `[〇零${ONES}][〇○零${ONES}]*(?:・[〇零${ONES}]+)?`;

/**
 * Where an amount or a percentage can begin: digits, or numerals before a great unit that are not
 * "several" or "the second".
 */
export const BEGINNING = new RegExp(
  `${DIGITS}|(?<![数何幾第十百千〇${ONES}]|[${ONES}][、・])[${ONES}十拾百千](?=[〇○零${ONES}十拾百千・]{0,16} {0,3}[万億兆])`,
  'g',
);
/**
 * A number and its place within a great unit: "12.7", "2千", "三十"; the numeral of 千五百 is left
 * out.
 */
const PART = new RegExp(`(?:(?<digits>${DIGITS})|(?<numerals>${SPELLED}))? {0,3}(?<place>[十拾百千])?`, 'y');
const GREAT = / {0,3}(?<great>[万億兆])?(?<yen>円)?/y;
/** Where 億 alone ends an amount: not in 億人 or 億ドル. */
const ENDS_AMOUNT = '()[]<>、。・';
/** A line that begins with the unit of a number which the line before ended with. */
export const unitAtStart = (folded: string): string | null => wordAt(folded.trimStart(), UNITS);

export interface ReadAmount {
  readonly end: number;
  readonly value: ReadValue | null;
}

/** A number up to its great unit: 3千5百 of "3千5百万円". */
interface Group {
  readonly end: number;
  readonly parts: readonly { readonly digits: string; readonly place: string }[];
  /** Whether it is written in kanji. */
  readonly spelled: boolean;
}

/**
 * Reads the amount whose digits or numerals begin at a place: "12.7億", "1兆2,345億円",
 * "710百万円", "十二億三千万円".
 * @returns null where no unit of money follows; value null where the digits make no number. Its
 * rounding is the place of the last digit that is said
 */
export function readAmount(folded: string, start: number, negative: boolean): ReadAmount | null {
  let [at, yen, roundingYen, before] = [start, 0, 0, Number.POSITIVE_INFINITY];
  let readable = true;
  for (let groups = 0; groups < 4; groups++) {
    const group = groupAt(folded, at);
    if (group === null) return null;
    const { great = '', yen: name } = stickyMatch(GREAT, folded, group.end)?.groups ?? {};
    const [{ place = '', digits = '' } = {}] = group.parts;
    if (great === '' && (name === undefined || group.spelled)) return null;
    // 百万円, 千万円 and 十億円 alone are units.
    const bare = group.parts.length === 1 && digits === '';
    if (bare && groups === 0 && (great === '万' || place === '十')) return null;
    const power = powerOf(great);
    for (const part of group.parts) {
      const value = scaledValue(part.digits || '1', power + powerOf(part.place));
      readable &&= value !== null;
      yen += value?.yen ?? 0;
      roundingYen = value?.roundingYen ?? 0;
    }
    readable &&= goesDown(group) && power < before && Number.isSafeInteger(yen);
    before = power;
    at = GREAT.lastIndex;
    const next = folded.slice(at, at + 1);
    if (
      name !== undefined ||
      (endsGreat(great) && (next === '' || isBlank(next) || ENDS_AMOUNT.includes(next)))
    ) {
      const value = readable ? { yen: toYen(negative ? -yen : yen), roundingYen: toYen(roundingYen) } : null;
      return { end: at, value };
    }
  }
  return null;
}

const endsGreat = (great: string): boolean => great === '億' || great === '兆';

function groupAt(folded: string, start: number): Group | null {
  const parts: { digits: string; place: string }[] = [];
  let [at, spelled] = [start, false];
  while (parts.length < 5) {
    const match = stickyMatch(PART, folded, at);
    const { digits, numerals, place = '' } = match?.groups ?? {};
    // Blanks alone are none, and only a spelled number leaves the one of 千五百 out.
    if (digits === undefined && numerals === undefined && place === '') break;
    if (
      digits === undefined &&
      numerals === undefined &&
      (folded.charAt(at) === ' ' || (!spelled && parts.length > 0))
    )
      break;
    spelled ||= digits === undefined;
    parts.push({ digits: digits?.replace(' ', '').replace('・', '.') ?? digitsOf(numerals ?? ''), place });
    at = PART.lastIndex - (place === '' ? trailingBlanks(match?.[0] ?? '') : 0);
    if (place === '') break;
  }
  return parts.length === 0 ? null : { end: at, parts, spelled };
}

const trailingBlanks = (text: string): number => text.length - text.trimEnd().length;

/**
 * Whether the places of a number go down, and none but the last stands without one: "2千5百", not
 * "5百2千".
 */
const goesDown = ({ parts, spelled }: Group): boolean =>
  parts.every(
    ({ digits, place }, index) =>
      (index === 0 || powerOf(parts[index - 1]?.place ?? '') > powerOf(place)) &&
      // 二三十億円 is some twenty or thirty.
      !(spelled && parts.length + place.length > 1 && (digits.split('.')[0] ?? '').length > 1),
  );

const digitsOf = (numerals: string): string =>
  [...numerals]
    .map((numeral) => NUMERALS.indexOf(SPELLINGS[numeral] ?? numeral))
    .map((digit) => (digit < 0 ? '.' : String(digit)))
    .join('');

function stickyMatch(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}
