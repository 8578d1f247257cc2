import { parseKanjiNumber } from '../fiscal-year/kanji-number.ts';
import { hedgeOf, openness, PATTERNS, type StatedFigure } from './figure.ts';

const { KANJI } = PATTERNS;

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const CARDINALS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const ORDINAL = `(?:${Object.keys(ORDINALS).join('|')}|\\d+(?:st|nd|rd|th))`;

interface Reader {
  readonly pattern: RegExp;
  readonly place: (groups: Readonly<Record<string, string | undefined>>) => number;
}

const number = (text = '1'): number =>
  ORDINALS[text] ??
  CARDINALS[text] ??
  (/\d/.test(text) ? Number.parseInt(text, 10) : (parseKanjiNumber(text) ?? 0));

/** How a place among others is said; of two that begin at one place the longer is meant. */
const READERS: readonly Reader[] = [
  { pattern: new RegExp(`(?:第)?(?<n>\\d+|${KANJI})位`, 'g'), place: ({ n }) => number(n) },
  {
    pattern: new RegExp(
      `(?<n>\\d+|${KANJI})番目に(?:額が|予算が|割合が)?(?<end>大き|多|高|小さ|少な|低)`,
      'g',
    ),
    place: ({ n, end = '' }) => (/小|少|低/.test(end) ? -number(n) : number(n)),
  },
  {
    pattern:
      /(?:最も|もっとも|一番)(?:額が|予算が|割合が|構成比が)?(?:大き|多|高)|最大(?!で?(?:約|\d))|最多|首位|トップ|筆頭/g,
    place: () => 1,
  },
  {
    pattern:
      /(?:最も|もっとも|一番)(?:額が|予算が|割合が|構成比が)?(?:小さ|少な|低)|最小(?!で?(?:約|\d))|最少|最下位/g,
    place: () => -1,
  },
  {
    pattern: new RegExp(
      `\\b(?:(?<n>${ORDINAL})[ -])?(?<end>largest|biggest|highest|greatest|smallest|lowest)\\b`,
      'g',
    ),
    place: ({ n, end = '' }) => (/^[sl]o?[mw]/.test(end) ? -number(n) : number(n)),
  },
  {
    pattern: new RegExp(`\\brank(?:s|ed|ing)? (?:only )?(?<n>${ORDINAL}|\\d+)`, 'g'),
    place: ({ n }) => number(n),
  },
  {
    pattern: new RegExp(
      `\\b(?<n>${ORDINAL})(?= (?:by|in(?: terms of)?|for) (?:its |budget )?(?:share|size|amount)\\b)`,
      'g',
    ),
    place: ({ n }) => number(n),
  },
  { pattern: /\b(?:no\. ?|number )(?<n>\d+)\b/g, place: ({ n }) => number(n) },
];

/**
 * The places among others that a sentence states: 1 is the largest, -1 the smallest. @param text in
 * the form of `plainText`
 */
export function findRanks(text: string): StatedFigure[] {
  const found = READERS.flatMap(({ pattern, place }) =>
    [...text.matchAll(pattern)].map((match) => stated('rank', text, match, place(match.groups ?? {}))),
  ).filter(({ value }) => value !== 0);
  return found
    .filter(
      (one) =>
        !found.some(
          (other) =>
            other !== one &&
            other.start <= one.start &&
            other.end >= one.end &&
            other.end - other.start > one.end - one.start,
        ),
    )
    .sort((one, other) => one.start - other.start);
}

const COUNT = new RegExp(
  `(?<n>\\d{1,3}|${KANJI}|\\b(?:${Object.keys(CARDINALS).join('|')})\\b)(?:件|の?施策|の?事業|つの施策|つの事業| (?:listed |main |individual |separate )?(?:programs?|programmes?|projects?|measures)\\b)`,
  'g',
);

/** The numbers of programs that a sentence states. @param text in the form of `plainText` */
export const findCounts = (text: string): StatedFigure[] =>
  [...text.matchAll(COUNT)]
    .map((match) => stated('count', text, match, number(match.groups?.['n'])))
    .filter(({ value, start }) => value > 0 && !/[第年\d.,]$/.test(text.slice(0, start)));

const stated = (
  kind: 'rank' | 'count',
  text: string,
  match: RegExpMatchArray,
  value: number,
): StatedFigure => {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const hedge = kind === 'count' ? hedgeOf(text, start, end) : null;
  return { kind, start, end, value, step: 1, coarser: [], hedge, open: openness(text, start, end) };
};
