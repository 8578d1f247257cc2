import { toYen } from '@cyberbudget/core';
import type { Line } from '../page/line.ts';
import { opensEntry, opensNote } from '../text/signs.ts';
import type { AmountFigure } from './figure.ts';
import { powerOf, scaledValue } from './scale.ts';

const HEADING = /単位\s?[:は]?\s?([十百千万億兆]{0,2}円)/;
const ALONE = /^\s*\(([十百千万億兆]{0,2}円)\)\s*$/;

/** The unit that a line sets for the numbers below it ("（単位：百万円）"), as a power of ten; null where it sets none. */
export function unitOfHeading({ folded }: { readonly folded: string }): number | null {
  const text = folded.length > 200 ? '' : folded;
  const name = HEADING.exec(text)?.[1] ?? ALONE.exec(text)?.[1];
  return name === undefined ? null : powerOf(name);
}

/** The unit in the heading of a column: "金額（億円）", "令和７年度予算額［百万円］". */
const IN_COLUMN = /(?:額|案|経費|費用|要求|予算)\s?[([](?:単位:?)?([十百千万億兆]{0,2}円)[)\]]\s*$/;

/** The unit that a cell sets for the numbers below it, as the heading of a column too; null where it sets none. */
export function unitOfCell(folded: string): number | null {
  const name = IN_COLUMN.exec(folded.slice(0, 60))?.[1];
  return unitOfHeading({ folded }) ?? (name === undefined ? null : powerOf(name));
}

/** What may have bare amounts: an entry of a list, a heading of a field, a row of a table, a total. */
const ENTRY = /^\s*(?:[【[〔]|\(\d{1,2}\)|[Ⅰ-Ⅹ]|\d{1,2}[.、]|小 ?計|合 ?計|総 ?額|総 ?計|計\s)|\t/;
const CELL = /^\(?([▲△−-]?)(\d[\d,]*(?:\.\d+)?)\)?$/;
const NO_AMOUNT = /^\(?(?:[―‐–—−ー-]|皆増|新規|[\d.]+%)\)?$/;
const NOT_TEXT = /皆増|皆減|新規/g;
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
  const hasText = /\p{L}{2}/u.test(line.folded.replace(NOT_TEXT, ''));
  return line.cells.flatMap((cell) => {
    const text = line.folded.slice(cell.start, cell.end);
    // A number left of all texts counts the rows.
    if (cell === first && hasText && !/[,.]/.test(text)) return [];
    const words = text.trim().split(/\s+/);
    const last = cell === line.cells.at(-1) || words.every((word) => CELL.test(word) || NO_AMOUNT.test(word));
    return last ? numbersAtEnd(line, cell.start, cell.end, unitAt) : [];
  });
}

/** Whether a line holds a whole number and nothing else: an amount only where it stands in a column of them. */
export const isLoneNumber = ({ folded, measured }: Line): boolean =>
  measured && CELL.test(folded.trim()) && !/[.,]/.test(folded);

const isRow = (folded: string): boolean =>
  ENTRY.test(folded) || opensEntry(folded) || /^[\s\d,.()▲△−-]*[,.][\s\d,.()▲△−-]*$/.test(folded);

function numbersAtEnd(
  line: Line,
  from: number,
  to: number,
  unitAt: (start: number) => number,
): AmountFigure[] {
  const { raw, number, page } = line;
  const figures: AmountFigure[] = [];
  for (const word of [...line.folded.slice(from, to).matchAll(/\S+/g)].reverse()) {
    const cell = CELL.exec(word[0]);
    if (cell === null && !NO_AMOUNT.test(word[0])) break;
    if (cell === null) continue;
    const [, sign = '', digits = ''] = cell;
    const start = from + word.index + word[0].indexOf(sign + digits);
    const end = start + sign.length + digits.length;
    const read = scaledValue(digits, unitAt(start));
    const value = read === null ? null : { ...read, yen: toYen(sign === '' ? read.yen : -read.yen) };
    figures.unshift({ kind: 'amount', text: raw.slice(start, end), line: number, page, start, end, value });
  }
  return figures;
}
