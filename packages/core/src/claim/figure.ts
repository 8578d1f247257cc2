/** What a sentence says of a figure beside its digits. */
export type Hedge = 'about' | 'over' | 'under' | null;

/** A figure that a sentence states. */
export interface StatedFigure {
  readonly kind: 'amount' | 'share' | 'count' | 'rank';
  readonly start: number;
  readonly end: number;
  /** Whole yen, a fraction, a count, a place from the top (negative: from the bottom). */
  readonly value: number;
  /** What its last digit counts: 10_000_000 for 33.9億円, 0.001 for 10.4%. */
  readonly step: number;
  /**
   * The steps that its zeros at the end may stand for as well, the coarsest last: 1,400億円 may be
   * rounded to 100億.
   */
  readonly coarser: readonly number[];
  readonly hedge: Hedge;
  /**
   * Why nothing can be said of it, where that is so: another currency, a change, a range, a
   * negation.
   */
  readonly open: string | null;
}

const NUMBER = '(?:\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,20})(?:\\.\\d{1,12})?';
const KANJI = '[〇零一二三四五六七八九十百千]{1,12}';

/**
 * The parts of expressions that several readers share; bounded, so that no text makes a reader
 * slow.
 */
export const PATTERNS = { NUMBER, KANJI } as const;

/** Digits as a whole number and how many of them stand after the point. */
export function digitsOf(text: string): { readonly digits: bigint; readonly decimals: number } {
  const plain = text.replaceAll(',', '');
  const point = plain.indexOf('.');
  return { digits: BigInt(plain.replace('.', '')), decimals: point < 0 ? 0 : plain.length - point - 1 };
}

/** The powers of ten by which a whole number with zeros at its end may have been rounded. */
export function coarserSteps(text: string, step: number): number[] {
  const { digits, decimals } = digitsOf(text);
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(String(digits))?.[0].length ?? 0);
  const most = Math.min(zeros, String(digits).length - 1);
  return Array.from({ length: Math.max(0, most) }, (_, at) => step * 10 ** (at + 1));
}

const ABOUT_BEFORE =
  /(?:約|およそ|おおよそ|おおむね|概ね|ほぼ|凡そ|ざっと|about|around|approximately|approx\.?|roughly|some|circa|c\.|nearly equal to)[ ]?(?:¥|jpy ?|yen ?)?$/;
const ABOUT_AFTER = /^ ?(?:程度|前後|ほど|くらい|ぐらい|or so|or thereabouts)/;
const OVER_BEFORE =
  /(?:more than|over|above|exceed(?:s|ed|ing)?|upwards of|at least|in excess of)[ ]?(?:¥|jpy ?)?$/;
const OVER_AFTER = /^ ?(?:を?超|強|余り?|あまり|以上|を上回|plus\b|or more)/;
const UNDER_BEFORE = /(?:less than|under|below|nearly|almost|just short of|at most|up to)[ ]?(?:¥|jpy ?)?$/;
const UNDER_AFTER = /^ ?(?:弱|未満|以下|足らず|を下回|近く|に満たない|or less)/;

/** What stands around a figure that says how it is meant. */
export function hedgeOf(text: string, start: number, end: number): Hedge {
  const [before, after] = [text.slice(Math.max(0, start - 28), start), text.slice(end, end + 14)];
  if (OVER_BEFORE.test(before) || OVER_AFTER.test(after)) return 'over';
  if (UNDER_BEFORE.test(before) || UNDER_AFTER.test(after)) return 'under';
  return ABOUT_BEFORE.test(before) || ABOUT_AFTER.test(after) ? 'about' : null;
}

const CHANGE_AFTER =
  /^ ?(?:の|も|ほど|程度)?(?:増|減|上回|下回|多い|少ない|高い|低い|上昇|低下|伸び|積み増|上積み|削減|圧縮|higher|lower|more than|less than|increase|decrease|up from|down from|rise|fall|drop|cut|gap|difference|の差|の開き)/;
const CHANGE_BEFORE =
  /(?:増額|減額|増減|前年度?比|前年度から|昨年度から|同比|increas(?:e|ed|es|ing)(?: of| by)?|decreas(?:e|ed|es|ing)(?: of| by)?|(?:rose|rise|fell|fall|grew|dropped|drop|cut|up|down|gr(?:ow|own)|raised|reduced)(?: by)?|differ(?:s|ed)? by|gap of|差は|差が|より)[ ]?(?:約|¥|jpy ?|about |around |some )?$/;
const DENIED_AFTER =
  /^ ?(?:ではな|でな(?:い|か)|じゃな|とは言え|とはいえない|ではあり?ません|であるとは限ら|を?計上していない)/;
const DENIED_BEFORE =
  /(?:\bnot\b|n't|\bnever\b|\bno longer\b|rather than|instead of)[ ]?(?:exactly |about |around )?(?:¥|jpy ?)?$/;
const RANGE_AFTER = /^ ?(?:~|から|ないし|or |to )[ ]?(?:約|¥)?(?:\d)/;
const RANGE_BEFORE = /\d[\d,.]*(?: ?(?:兆|億|百万|万|千)?(?:円|%)?) ?(?:~|から|ないし)[ ]?(?:約|¥)?$/;

const TIMES_AFTER =
  /^ ?(?:の|に対し)?(?:約)?(?:[\d.]+|[一二三四五六七八九十数半])倍|^ ?の(?:半分|半額)|^ ?times\b/;
const TIMES_BEFORE = /(?:\b(?:twice|double|triple|half(?: of)?) |一部(?:である|の|に当たる)?)(?:約|¥)?$/;
const SUPPOSED_AFTER = /^ ?(?:なら|であれば|だとすれば|だとすると|とすれば|だったら)/;
const SUPPOSED_BEFORE = /もし|仮に|\bif\b|\bsuppos(?:e|ing)\b|\bwere (?:it|to)\b/;
const OF_OTHERS_BEFORE =
  /(?:職員|人員|社員|企業|団体|組織|自治体|回答者?|国民|人口|攻撃|事案|被害|端末|システム|契約)(?:の(?:うち)?|のうち、?|は|が)?(?:約)?$/;
const OF_OTHERS_AFTER =
  /^ ?of (?:all |the |its )?(?:companies|firms|organi[sz]ations|respondents|staff|employees|people|users|attacks|incidents|systems|municipalities|contracts)/;

const EACH_BEFORE =
  /(?:[1一ひと](?:人|社|件|団体|世帯|台|自治体|事業者|企業)|国民|職員|住民)[^、。]{0,6}(?:あ|当)たり(?:の)?[^、。\d]{0,12}$|\bper (?:capita|person|head|company|employee|citizen|year)\b[^.;\d]{0,24}$/;
const EACH_AFTER = /^ ?(?:per (?:capita|person|head|company|employee|citizen)|each|apiece|(?:ずつ|づつ))/;

/**
 * Why nothing can be said of a figure: it is a change, a multiple, a range, denied, supposed, a
 * part for each, or of something else than money.
 */
export function openness(text: string, start: number, end: number): string | null {
  const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 24)];
  if (CHANGE_AFTER.test(after) || CHANGE_BEFORE.test(before)) return 'change';
  if (TIMES_AFTER.test(after) || TIMES_BEFORE.test(before)) return 'change';
  if (DENIED_AFTER.test(after) || DENIED_BEFORE.test(before)) return 'denied';
  if (SUPPOSED_AFTER.test(after) || SUPPOSED_BEFORE.test(before)) return 'denied';
  if (EACH_AFTER.test(after) || EACH_BEFORE.test(before)) return 'each';
  if (OF_OTHERS_AFTER.test(after) || OF_OTHERS_BEFORE.test(before)) return 'unknown';
  return RANGE_AFTER.test(after) || RANGE_BEFORE.test(before) ? 'range' : null;
}

/** A stretch of a text. */
export interface Placed {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (one: Placed, other: Placed): boolean =>
  one.start < other.end && one.end > other.start;

/**
 * The stretch around a figure, from the end of the figure before it to the start of the next one.
 */
export function stretchAround(text: string, figure: Placed, figures: readonly Placed[]): Placed {
  const start = figures
    .filter(({ end }) => end <= figure.start)
    .reduce((last, { end }) => Math.max(last, end), 0);
  const end = figures
    .filter((next) => next.start >= figure.end)
    .reduce((first, next) => Math.min(first, next.start), text.length);
  return { start, end };
}

/** Whether a sign makes a figure negative: a hyphen between words is no minus. */
export const isMinus = (text: string, start: number, sign: string | undefined): boolean =>
  sign !== undefined && (sign !== '-' || !/[\p{L}\d]$/u.test(text.slice(0, start).trimEnd()));
