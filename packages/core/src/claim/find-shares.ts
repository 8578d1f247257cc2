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

const PERCENT = new RegExp(
  `(?<sign>[△▲-])?(?<number>${NUMBER}|${KANJI}(?:・${KANJI})?) ?(?:%|パーセント|percent\\b|per cent\\b|pct\\b)(?<points>ポイント|[ -]?points?)?`,
  'g',
);
const TENTHS = new RegExp(
  `(?<number>${NUMBER}|[一二三四五六七八九])割(?:(?<part>\\d|[一二三四五六七八九])分)?(?!引|増|減)`,
  'g',
);
const PARTS = /(?<of>\d+|[一二三四五六七八九十]+)分の(?<part>\d+|[一二三四五六七八九])/g;
const WORDS =
  /\b(?:(?<many>one|two|three|a)[ -](?<of>half|third|thirds|quarter|quarters|fifth|fifths|tenth|tenths))\b/g;
const HALF = /(?:過半数?|半分|半数|半額|\bhalf\b)/g;
const BARE = /(?:構成比|割合|比率|シェア|share)[^\d。.]{0,12}?(?<number>0\.\d+)(?![\d%億兆万])/g;

const NUMBERS: Readonly<Record<string, number>> = { one: 1, a: 1, two: 2, three: 3 };
const DIVISORS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };

/** The shares that a sentence states, as fractions. @param text in the form of `plainText` */
export function findShares(text: string): StatedFigure[] {
  const found = [
    ...percents(text),
    ...all(text, TENTHS, ({ number = '', part }) => {
      const tenths = numberOf(number);
      return {
        value: tenths / 10 + (part === undefined ? 0 : numberOf(part) / 100),
        step: part === undefined ? 0.1 : 0.01,
      };
    }),
    ...all(text, PARTS, ({ of = '', part = '' }) => ({ value: numberOf(part) / numberOf(of), step: 0.05 })),
    ...all(text, WORDS, ({ many = '', of = '' }) => ({
      value: (NUMBERS[many] ?? 1) / (DIVISORS[of.replace(/s$/, '')] ?? 1),
      step: 0.05,
    })),
    ...all(text, BARE, ({ number = '' }) => ({
      value: Number(number),
      step: 10 ** -digitsOf(number).decimals,
    })),
  ];
  const halves = all(text, HALF, () => ({ value: 0.5, step: 0.05 }))
    .filter((half) => !found.some((other) => overlaps(half, other)))
    .map((half) => (half.hedge === 'over' || half.hedge === 'under' ? { ...half, step: 0.5 } : half));
  return [...found, ...halves].sort((one, other) => one.start - other.start);
}

const numberOf = (text: string): number => (/\d/.test(text) ? Number(text) : (parseKanjiNumber(text) ?? 0));

const percents = (text: string): StatedFigure[] =>
  [...text.matchAll(PERCENT)].flatMap((match) => {
    const { number = '', points, sign } = match.groups ?? {};
    const plain = /\d/.test(number) ? number : kanjiDecimal(number);
    if (plain === null) return [];
    const { digits, decimals } = digitsOf(plain);
    const step = 10 ** -(decimals + 2);
    const start = match.index;
    const end = start + match[0].length;
    const value = (Number(digits) / 10 ** (decimals + 2)) * (isMinus(text, start, sign) ? -1 : 1);
    const open = points === undefined ? openness(text, start, end) : 'change';
    return [
      {
        ...{ kind: 'share' as const, start, end, value, step },
        ...{ coarser: coarserSteps(plain, step), hedge: hedgeOf(text, start, end), open },
      },
    ];
  });

/** 十・四パーセント */
function kanjiDecimal(text: string): string | null {
  const [whole = '', part] = text.split('・');
  const [one, other] = [parseKanjiNumber(whole), part === undefined ? null : parseKanjiNumber(part)];
  if (one === null) return null;
  return part === undefined ? String(one) : other === null ? null : `${one}.${other}`;
}

/** Figures in words are rounded as words are. */
const all = (
  text: string,
  pattern: RegExp,
  read: (groups: Readonly<Record<string, string | undefined>>) => {
    readonly value: number;
    readonly step: number;
  },
): StatedFigure[] =>
  [...text.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length;
    const start =
      match.groups?.['number'] === undefined
        ? match.index
        : text.indexOf(match.groups['number'], match.index);
    const isMajority = match[0].startsWith('過半');
    const hedge =
      isMajority || /^(?:を?超|を上回)/.test(text.slice(end)) ? 'over' : (hedgeOf(text, start, end) ?? null);
    return {
      kind: 'share',
      start,
      end,
      ...read(match.groups ?? {}),
      coarser: [],
      hedge,
      open: openness(text, start, end),
    };
  });
