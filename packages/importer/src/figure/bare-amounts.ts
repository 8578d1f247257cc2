import { toYen } from '@cyberbudget/core';
import type { Line } from '../page/line.ts';
import { bracketsBehind, inBrackets } from '../text/brackets.ts';
import { isNumbered } from '../text/enumerator.ts';
import { hasDigit, hasWord, isCount, isDigit } from '../text/letters.ts';
import { isNoAmount, NO_AMOUNT_WORDS } from '../text/no-amount.ts';
import { loneNumber, type NumberForm, UNITS } from '../text/number-form.ts';
import { remembered } from '../text/remember.ts';
import { opensEntry, opensNote } from '../text/signs.ts';
import { sumWord } from '../text/sum-word.ts';
import {
  endsWithOne,
  holdsOnly,
  includesOne,
  placedWords,
  startsWithOne,
  trimmedStart,
  withoutWords,
  wordAt,
} from '../text/words.ts';
import type { AmountFigure } from './figure.ts';
import { powerOf, scaledValue } from './scale.ts';

/**
 * The unit that a line sets for the numbers below it ("（単位：百万円）"), as a power of ten; null
 * where it sets none.
 */
export const unitOfHeading = remembered((folded: string): number | null => {
  const text = folded.length > 200 ? '' : folded;
  const [, ...behind] = text.split('単位');
  const named = behind.map((rest) => wordAt(trimmedStart(rest, ':は'), UNITS)).find((name) => name !== null);
  return powerOfUnit(named ?? inBrackets(text, '(', LONGEST_UNIT));
});

const LONGEST_UNIT = 6;
const powerOfUnit = (name: string | null): number | null =>
  name !== null && UNITS.some((unit) => unit === name) ? powerOf(name) : null;

/**
 * What the heading of a column of amounts ends in, before its unit: "金額（億円）",
 * "令和７年度予算額［百万円］".
 */
const OF_AMOUNTS = ['額', '案', '経費', '費用', '要求', '予算'];

/**
 * The unit that a cell sets for the numbers below it, as the heading of a column too; null where it
 * sets none.
 */
export const unitOfCell = remembered((folded: string): number | null => {
  const text = folded.slice(0, 60).trimEnd();
  const unit = bracketsBehind(text, '([', LONGEST_UNIT);
  const isHeading = unit !== null && endsWithOne(text.slice(0, -unit.length).trimEnd(), OF_AMOUNTS);
  return unitOfHeading(folded) ?? (isHeading ? powerOfUnit(unit.inside) : null);
});

/** A longer line is no row. */
const LONGEST = 1000;

/** The numbers without a unit in the cells of a row, under a heading that gives their unit. */
export function bareAmounts(line: Line, unitAt: (start: number) => number): AmountFigure[] {
  if (line.folded.length > LONGEST) return [];
  const [own] = line.inTable ? line.cells : [];
  if (own !== undefined) return numbersAtEnd(line, own.start, own.end, unitAt);
  if (line.cells.length < 2)
    return isRow(line.folded) || isLoneNumber(line) ? numbersAtEnd(line, 0, line.folded.length, unitAt) : [];
  const [first] = line.cells;
  // Beside the sentence of a note stands the number of the page.
  const sentence = line.folded.slice(first?.start, first?.end).trimEnd().endsWith('。');
  if (sentence && opensNote(line.folded)) return [];
  const hasText = hasWord(withoutWords(line.folded, NO_AMOUNT_WORDS));
  return line.cells.flatMap((cell) => {
    const text = line.folded.slice(cell.start, cell.end);
    // A number left of all texts counts the rows.
    if (cell === first && hasText && !includesOne(text, ',.')) return [];
    const isFigures = (word: string): boolean => bareNumber(word) !== null || holdsNoAmount(word);
    const last = cell === line.cells.at(-1) || figureWords(text).every(({ word }) => isFigures(word));
    return last ? numbersAtEnd(line, cell.start, cell.end, unitAt) : [];
  });
}

/**
 * Whether a line holds a whole number and nothing else: an amount only where it stands in a column
 * of them.
 */
export const isLoneNumber = ({ folded, measured }: Line): boolean =>
  measured && bareNumber(folded.trim()) !== null && !includesOne(folded, ',.');

/**
 * What may have bare amounts: an entry of a list, a heading of a field, a row of a table, a total;
 * numbers alone.
 */
const isRow = (folded: string): boolean =>
  folded.includes('\t') ||
  startsWithOne(folded.trimStart(), '【[〔') ||
  isNumbered(folded, ['brackets', 'roman', 'point']) ||
  sumWord(folded) !== null ||
  opensEntry(folded) ||
  isBracketedNumber(folded) ||
  (includesOne(folded, ',.') && holdsOnly(folded, '0123456789,.()%▲△−-'));

/** A number alone in brackets that counts nothing: it has three digits or more. */
const isBracketedNumber = (folded: string): boolean =>
  isCount((inBrackets(folded, '(', 12) ?? '').padStart(3, '.'), 12);

/** A word without the brackets around it. */
const unbracketed = (word: string): string =>
  word.slice(word.startsWith('(') ? 1 : 0, word.endsWith(')') ? -1 : undefined);

/**
 * The number that a word is, in brackets or without; null where it is anything else, or has a unit.
 */
function bareNumber(word: string): NumberForm | null {
  const number = loneNumber(unbracketed(word));
  return number?.unit === '' ? number : null;
}

const holdsNoAmount = (word: string): boolean =>
  isNoAmount(word) || loneNumber(unbracketed(word))?.unit === '%';

/** The words of a text, and those that touch at a bracket apart: "1,230（1,000）". */
const figureWords = (text: string): { readonly word: string; readonly at: number }[] =>
  placedWords(text).flatMap(({ word, at }) => {
    const cuts = [...word].flatMap((character, index) =>
      (character === '(' && isDigit(word.charAt(index - 1))) ||
      (word.charAt(index - 1) === ')' && hasDigit(word.slice(0, index)))
        ? [index]
        : [],
    );
    return [0, ...cuts].map((start, index) => ({ word: word.slice(start, cuts[index]), at: at + start }));
  });

function numbersAtEnd(
  line: Line,
  from: number,
  to: number,
  unitAt: (start: number) => number,
): AmountFigure[] {
  const { raw, number, page } = line;
  const figures: AmountFigure[] = [];
  for (const { word, at } of figureWords(line.folded.slice(from, to)).reverse()) {
    const printed = bareNumber(word);
    if (printed === null && !holdsNoAmount(word)) break;
    if (printed === null) continue;
    const { sign, digits } = printed;
    const start = from + at + word.indexOf(sign + digits);
    const end = start + sign.length + digits.length;
    const read = scaledValue(digits, unitAt(start));
    const value = read === null ? null : { ...read, yen: toYen(sign === '' ? read.yen : -read.yen) };
    figures.unshift({ kind: 'amount', text: raw.slice(start, end), line: number, page, start, end, value });
  }
  return figures;
}
