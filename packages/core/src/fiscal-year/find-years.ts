import { eraBySpelling, isFiscalYear } from './era.ts';
import { parseKanjiNumber } from './kanji-number.ts';

/** A year that a text names, and where: text.slice(start, end) names it. */
export interface YearMention {
  readonly start: number;
  readonly end: number;
  /**
   * The fiscal year; null where the text leaves it open (no era, 前年度) or contradicts itself:
   * 令和5(2024)年度.
   */
  readonly fiscalYear: number | null;
  /** The number of a year without its era: 5 in ５年度予算政府案; else null. */
  readonly ordinal: number | null;
  /**
   * How far from the writer's own year: -1 for 前年度 and 昨年度, 0 for 本年度, 1 for 翌年度; null
   * where a year is named.
   */
  readonly offset: number | null;
  /**
   * fiscal-year: it says 年度 or FY; year: it says 年; date: a day, or a month; bare: the number
   * alone, with or without era.
   */
  readonly form: 'fiscal-year' | 'year' | 'date' | 'bare';
}

/**
 * Every year that a text names, in order: 令和５年度, 令和五年度, 令 和 ５ 年 度, ㋿５年度,
 * 令和5(2023)年度, R5, Reiwa 5, 2023年度, 二〇二三年度, FY2023, FY2023/24, 2023/4/1, 2023年4月1日,
 * and without a year of its own ５年度, 前年度. The one reader of years: of arguments too.
 * @param text as printed, or with its width folded one character for one; places are those of the
 * text given
 */
export function findYears(text: string): YearMention[] {
  const folded = foldYears(text);
  const found: YearMention[] = [];
  let from = 0;
  for (const { index } of folded.matchAll(BEGINNING)) {
    if (index < from) continue;
    const mention = yearAt(folded, index);
    if (mention === null) continue;
    found.push(mention);
    from = mention.end;
  }
  return found;
}

/**
 * The year that begins at a place of folded text; null where none does, or where the number is part
 * of something else.
 */
export function yearAt(folded: string, start: number): YearMention | null {
  const read = eraYearAt(folded, start) ?? westernYearAt(folded, start) ?? yearWithoutEra(folded, start);
  if (read === null) return null;
  const { end, year, form, ordinal = null, offset = null } = read;
  if (form === 'bare' && /[\da-z]|[.,]\d| ?[億万千百兆円%]/y.test(folded.slice(end, end + 2))) return null;
  const before = folded.slice(Math.max(0, start - 2), start);
  if (/[a-z0-9]/.test(folded.charAt(start)) && /[a-z0-9]$|\d[.,]$/.test(before)) return null;
  if (year === null && ordinal === null && offset === null && !read.contradicts) return null;
  return { start, end, fiscalYear: year, ordinal, offset, form };
}

/** Where a year can begin: one look at each character, and no looking back. */
const BEGINNING =
  /[令平㋿㍻]|reiwa|heisei|[rh](?= ?\.? ?[\d元])|j?fy|fiscal|西暦|[\d二一]|元 ?年|[前昨本今当翌来] ?年/g;

interface Read {
  readonly end: number;
  readonly year: number | null;
  readonly form: YearMention['form'];
  readonly ordinal?: number;
  readonly offset?: number;
  readonly contradicts?: boolean;
}

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const ERA_YEAR =
  /(令 ?和|平 ?成|㋿|㍻|[令平](?= ?(?:元|\d{1,2}) ?年)|reiwa|heisei|[rh]) ?\.? ?(元|\d \d(?= ?年)|\d{1,2}(?!\d)|[一二三四五六七八九十]{1,4}(?= ?[年(]|$))/y;

function eraYearAt(text: string, start: number): Read | null {
  const found = match(ERA_YEAR, text, start);
  if (found === null) return null;
  const [whole, name = '', number = ''] = found;
  const era = eraBySpelling(name.replace(' ', ''));
  const ordinal = numberOf(number);
  if (era === undefined || ordinal === null || ordinal === 0) return null;
  return withTail(text, start + whole.length, checked(era.first + ordinal - 1));
}

const WESTERN_YEAR =
  /(?:(j?fy|fiscal(?: ?year)?|西暦) ?)?(\d{4}(?!\d)|\d(?: \d){3}(?= ?年)|(?:[二一][〇○零一二三四五六七八九]{3}|二千[一二三四五六七八九十百]{0,5})(?= ?年))/y;

function westernYearAt(text: string, start: number): Read | null {
  const found = match(WESTERN_YEAR, text, start);
  if (found === null) return null;
  const [whole, prefix, number = ''] = found;
  const year = numberOf(number);
  if (year === null) return null;
  const end = start + whole.length;
  const saysFiscal = prefix !== undefined && prefix !== '西暦';
  const span = match(/[-/](\d{4}|\d{2})(?!\d|[-/年])/y, text, end);
  const next = span?.[1] ?? '';
  // FY2023/24 is the year that ends in 2024; without FY a second number up to 12 may be a month.
  if (
    next !== '' &&
    String(year + 1).endsWith(next) &&
    (saysFiscal || (next.length === 2 && Number(next) > 12))
  )
    return { end: end + next.length + 1, year: checked(year), form: 'fiscal-year' };
  const suffix = match(/ ?fy(?![a-z0-9])/y, text, end);
  if (suffix !== null) return { end: end + suffix[0].length, year: checked(year), form: 'fiscal-year' };
  const read = withTail(text, end, checked(year), year);
  return saysFiscal && read.form === 'bare' ? { ...read, form: 'fiscal-year' } : read;
}

const OFFSETS: Readonly<Record<string, number>> = { 前: -1, 昨: -1, 本: 0, 今: 0, 当: 0, 翌: 1, 来: 1 };

/** ５年度 and 元年度 without their era (which is not one before 平成: 昭和63年度), and 前年度. */
function yearWithoutEra(text: string, start: number): Read | null {
  const named = match(/(元|\d{1,2}) ?年 ?度/y, text, start);
  if (named !== null) {
    if (/(?:昭 ?和|大正|明治) ?$/.test(text.slice(Math.max(0, start - 4), start))) return null;
    const ordinal = numberOf(named[1] ?? '') ?? 0;
    return ordinal === 0 ? null : { end: start + named[0].length, year: null, ordinal, form: 'fiscal-year' };
  }
  const relative = match(/([前昨本今当翌来]) ?年 ?度/y, text, start);
  const offset = OFFSETS[relative?.[1] ?? ''];
  return relative === null || offset === undefined
    ? null
    : { end: start + relative[0].length, year: null, offset, form: 'fiscal-year' };
}

/**
 * What follows the number: a month and day, the same year in the other calendar in brackets, 年 or
 * 年度.
 * @param year the fiscal year if no month says otherwise; null where the number is none
 */
function withTail(text: string, end: number, year: number | null, calendarYear: number | null = year): Read {
  const date = dateAt(text, end, calendarYear);
  if (date !== null) return date;
  const inside = companionAt(text, end);
  const word = match(/ ?(?:会計 ?)?年( ?度)?/y, text, inside?.end ?? end);
  const said = (inside?.end ?? end) + (word?.[0].length ?? 0);
  const after = inside === null && word !== null ? companionAt(text, said) : null;
  const companion = inside ?? after;
  // 令和7年（2025年）度
  const fiscal = after === null || word?.[1] !== undefined ? null : match(/ ?度/y, text, after.end);
  const contradicts = companion !== null && companion.year !== year;
  return {
    end: (after?.end ?? said) + (fiscal?.[0].length ?? 0),
    year: contradicts ? null : year,
    form: word === null ? 'bare' : word[1] === undefined && fiscal === null ? 'year' : 'fiscal-year',
    ...(contradicts ? { contradicts } : {}),
  };
}

/** The same year in the other calendar, in brackets: (2023), （令和5年度）. */
function companionAt(
  text: string,
  at: number,
): { readonly end: number; readonly year: number | null } | null {
  const found = match(/ ?\( ?(?:(令 ?和|平 ?成|[rh]\.?) ?(元|\d{1,2})|(\d{4})) ?(?:年 ?度?)? ?\)/y, text, at);
  if (found === null) return null;
  const [whole, name = '', ordinal = '', western] = found;
  const era = eraBySpelling(name.replace(/[ .]/g, ''));
  const year = western === undefined ? (era?.first ?? 0) + (numberOf(ordinal) ?? 0) - 1 : Number(western);
  return { end: at + whole.length, year: checked(year) };
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The fiscal year of a day or a month, April to March: 2023年3月31日 is in fiscal 2022. */
function dateAt(text: string, end: number, year: number | null): Read | null {
  const found =
    match(/ ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?/y, text, end) ??
    match(/([-/.])(\d{1,2})\1(\d{1,2})(?!\d)/y, text, end);
  if (found === null || year === null) return null;
  const numbers = found.slice(1).filter((part) => /^\d+$/.test(part ?? ''));
  const [month = 0, day = 1] = numbers.map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && !leap ? 28 : (DAYS[month - 1] ?? 0);
  if (day < 1 || day > last) return null;
  return { end: end + found[0].length, year: checked(month < 4 ? year - 1 : year), form: 'date' };
}

const numberOf = (text: string): number | null =>
  /^[\d ]+$/.test(text) ? Number(text.replaceAll(' ', '')) : parseKanjiNumber(text);

const checked = (year: number): number | null => (isFiscalYear(year) ? year : null);

/** Half-width and lower-case, one character for one; blanks of any kind are one kind. */
const foldYears = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, ' ')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
