import { parseKanjiNumber } from '../fiscal-year/kanji-number.ts';
import {
  coarserSteps,
  digitsOf,
  hedgeOf,
  isMinus,
  openness,
  overlaps,
  PATTERNS,
  type StatedFigure,
} from './figure.ts';

const { NUMBER, KANJI } = PATTERNS;

const PLACES: Readonly<Record<string, number>> = {
  兆: 1e12,
  千億: 1e11,
  百億: 1e10,
  十億: 1e9,
  億: 1e8,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  万: 1e4,
  千: 1e3,
  百: 100,
};
const PLACE = '兆|千億|百億|十億|億|千万|百万|十万|万|千|百';
/** After numerals, which have 千, 百 and 十 in them, so that each is read in one way. */
const KANJI_PLACE = '兆|億|万';
const PLACED = `${NUMBER} ?(?:${PLACE})|${KANJI} ?(?:${KANJI_PLACE})`;
const ONE = `(?:${NUMBER} ?(?:${PLACE})?|${KANJI} ?(?:${KANJI_PLACE})?)`;

/**
 * 1兆2,345億円, 33億9千万円, 三十三億九千万円, 3,390百万円, and 33.9億 where no other unit follows.
 */
const JAPANESE = new RegExp(
  `(?<sign>[△▲-])? ?(?:¥ ?)?(?<![\\d.])(?<parts>(?:(?:${PLACED}) ?){0,4}(?:${ONE} ?|(?<=[兆億万千百] ?)))(?<unit>円|(?<=[兆億] ?)(?!\\s*(?:ドル|ユーロ|元|ウォン|人|件|個|台|回|usd|dollar)))`,
  'g',
);
const PART = new RegExp(`(${NUMBER}) ?(${PLACE})?|(${KANJI}) ?(${KANJI_PLACE})?`, 'g');

const SCALES: Readonly<Record<string, number>> = {
  trillion: 1e12,
  tn: 1e12,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  'hundred million': 1e8,
  '100 million': 1e8,
  oku: 1e8,
  million: 1e6,
  mn: 1e6,
  mln: 1e6,
  m: 1e6,
  thousand: 1e3,
};
const SCALE = 'trillion|tn|billion|bn|hundred million|100 million|oku|million|mn|mln|thousand';
const ENGLISH = new RegExp(
  `(?<sign>-)?(?<before>¥|jpy|yen|[$€£])? ?(?<![\\d.,])(?<number>${NUMBER}) ?\\(?(?<scale>${SCALE}|[bm]\\b(?<=[¥y][^a-z]{0,30}[bm]))?\\)?[ -]?(?<after>yen|jpy|¥|dollars?|usd|euros?)?\\b`,
  'g',
);
const OTHER_CURRENCY = /[$€£]|dollar|usd|euro|ドル|ユーロ|ポンド|人民元|ウォン/;

/**
 * The amounts of money that a sentence states, in whole yen. @param text in the form of `plainText`
 */
export function findAmounts(text: string): StatedFigure[] {
  const found = [...japanese(text), ...foreign(text)];
  const english = [...text.matchAll(ENGLISH)].flatMap((match) => {
    const amount = ofEnglish(text, match);
    return amount === null || found.some((other) => overlaps(amount, other)) ? [] : [amount];
  });
  return [...found, ...english].sort((one, other) => one.start - other.start);
}

const japanese = (text: string): StatedFigure[] =>
  [...text.matchAll(JAPANESE)].flatMap((match) => {
    const { parts = '', sign } = match.groups ?? {};
    const read = readParts(parts);
    if (read === null || isVague(text, match.index)) return [];
    const end = match.index + match[0].length;
    return [figure(text, { ...read, start: match.index, end, isNegative: isMinus(text, match.index, sign) })];
  });

/** 数百億円: how many is not said. */
const isVague = (text: string, start: number): boolean => /[数何幾]$/.test(text.slice(0, start));

/** Amounts of another currency: they are figures of which nothing can be said. */
const foreign = (text: string): StatedFigure[] =>
  [
    ...text.matchAll(new RegExp(`(?:${NUMBER}|${KANJI})[兆億百千万]*(?:ドル|ユーロ|ポンド|元|ウォン)`, 'g')),
  ].map((match) => ({
    ...{ kind: 'amount' as const, start: match.index, end: match.index + match[0].length },
    ...{ value: 0, step: 1, coarser: [], hedge: null, open: 'currency' },
  }));

interface Read {
  readonly yen: number;
  readonly step: number;
  readonly coarser: readonly number[];
}

/** The parts add up, each of a lower place than the one before. */
function readParts(parts: string): Read | null {
  let [yen, place, step] = [0n, Number.POSITIVE_INFINITY, 1];
  let coarser: readonly number[] = [];
  const read = [...parts.trim().matchAll(PART)];
  for (const [, digitsText, digitsPlace, numerals, numeralsPlace] of read) {
    const [number, name] = [digitsText ?? numerals ?? '', digitsPlace ?? numeralsPlace];
    const factor = name === undefined ? 1 : (PLACES[name] ?? 1);
    const plain = /\d/.test(number) ? number : String(parseKanjiNumber(number) ?? '');
    if (plain === '' || factor >= place) return null;
    const { digits, decimals } = digitsOf(plain);
    const shift = 10n ** BigInt(decimals);
    if ((digits * BigInt(factor)) % shift !== 0n) return null;
    yen += (digits * BigInt(factor)) / shift;
    [place, step] = [factor, factor / 10 ** decimals];
    coarser = read.length === 1 ? coarserSteps(plain, step) : [];
  }
  return read.length === 0 || yen > BigInt(Number.MAX_SAFE_INTEGER)
    ? null
    : { yen: Number(yen), step, coarser };
}

function ofEnglish(text: string, match: RegExpMatchArray): StatedFigure | null {
  const { before, number = '', scale, after, sign } = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].trimEnd().length;
  const isYen = /¥|jpy|yen/.test(`${before ?? ''}${after ?? ''}`) || /\(¥|yen\)|yen\b/.test(text);
  const isForeign = OTHER_CURRENCY.test(`${before ?? ''}${after ?? ''}`);
  if (scale === undefined && !/¥|jpy|yen/.test(`${before ?? ''}${after ?? ''}`) && !isForeign) return null;
  const factor = scale === undefined ? 1 : (SCALES[scale] ?? 1);
  const { digits, decimals } = digitsOf(number);
  const yen = Number((digits * BigInt(factor)) / 10n ** BigInt(decimals));
  const step = factor / 10 ** decimals;
  const about = { yen, step, coarser: coarserSteps(number, step), start, end };
  const made = figure(text, { ...about, isNegative: isMinus(text, start, sign) });
  const isOther = isForeign || (!isYen && OTHER_CURRENCY.test(text));
  return isOther ? { ...made, open: 'currency' } : made;
}

function figure(
  text: string,
  { yen, step, coarser, start, end, isNegative }: Read & { start: number; end: number; isNegative: boolean },
): StatedFigure {
  return {
    ...{ kind: 'amount', start, end, value: isNegative ? -yen : yen, step, coarser },
    ...{ hedge: hedgeOf(text, start, end), open: openness(text, start, end) },
  };
}
