import { isCircled } from './letters.ts';
import { remembered } from './remember.ts';

/**
 * How an entry or a heading is numbered: (1), ①, 1. or 1), Ⅰ, 第1, ア or a), or a number before a
 * blank; lost where the digit in brackets is.
 */
export type EnumeratorForm =
  | 'brackets'
  | 'lost'
  | 'circled'
  | 'point'
  | 'roman'
  | 'ordinal'
  | 'letter'
  | 'bare';

/** The number that a text begins with. */
export interface Enumerator {
  readonly form: EnumeratorForm;
  /** The number; 0 where it cannot be read, and of a letter. */
  readonly value: number;
  /** How long it is, with the blanks around it and the points behind it. */
  readonly length: number;
}

const ENUMERATOR =
  /^\s*(?:\((?<brackets>\d{1,2})\)|\((?<lost>[\s\uFFFD]{0,2})\)|(?<circled>[①-⑳])|(?<point>\d{1,2}) ?[.、)]|\(?(?<letter>[ア-ンA-Za-z])(?:\)|(?<=[ア-ン])(?=\s))|(?<roman>[IVX]{1,4}|[Ⅰ-Ⅹ])(?=[\s.、:])|第(?<ordinal>\d{1,2})(?=\s)|(?<bare>\d{1,2})(?=\s+[^\d\s]))(?!\d)[\s.、:]*/;
const FORMS: readonly EnumeratorForm[] = [
  ...(['brackets', 'lost', 'circled', 'point', 'roman', 'ordinal', 'letter', 'bare'] as const),
];
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
/** Ⅰ is folded to I; those of two letters stay one sign. */
const ROMAN_SIGNS = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ';

/**
 * The number with which a folded text begins, in whichever form; null where it begins with none.
 */
export const enumeratorOf = remembered((folded: string): Enumerator | null => {
  const match = ENUMERATOR.exec(folded);
  if (match === null) return null;
  const form = FORMS.find((one) => match.groups?.[one] !== undefined);
  if (form === undefined) return null;
  return { form, value: numberOf(form, match.groups?.[form] ?? ''), length: match[0].length };
});

/** Whether a folded text begins with a number of one of some forms. */
export const isNumbered = (folded: string, forms: readonly EnumeratorForm[]): boolean => {
  const found = enumeratorOf(folded);
  return found !== null && forms.includes(found.form);
};

function numberOf(form: EnumeratorForm, printed: string): number {
  if (form === 'lost' || form === 'letter') return 0;
  if (form === 'circled') return circledNumber(printed) ?? 0;
  if (form === 'roman') return ROMAN.indexOf(printed) + 1 || ROMAN_SIGNS.indexOf(printed) + 1;
  return Number(printed);
}

/** The number in a circle: ① is 1, ⑳ is 20, ㉑ is 21, ㉟ is 35; null where the sign is none. */
export function circledNumber(sign: string): number | null {
  if (isCircled(sign)) return sign.charCodeAt(0) - 0x245f;
  return sign.length === 1 && sign >= '㉑' && sign <= '㉟' ? sign.charCodeAt(0) - 0x3251 + 21 : null;
}
