import { isBlank, type Line } from '../page/line.ts';
import { hasWord } from '../text/letters.ts';
import { noAmountAt } from '../text/no-amount.ts';
import { numberAt } from '../text/number-form.ts';

/** A figure with which a line begins: alone on it, or before a remark. */
interface CellFigure {
  /** Null where it is a dash or a word for no amount. */
  readonly value: number | null;
  readonly end: number;
  readonly isAlone: boolean;
}

/**
 * The number, the dash or the word for one with which a line begins; null where it begins with
 * none, or goes on with it.
 */
export function figureOf(folded: string): CellFigure | null {
  const start = folded.length - folded.trimStart().length;
  const number = numberAt(folded, start);
  const end = number?.end ?? start + (noAmountAt(folded, start) ?? '').length;
  const behind = folded.slice(end);
  const isAlone = behind.trim() === '';
  const leadsToRemark = behind !== behind.trimStart() && hasWord(behind.trimStart().slice(0, 2));
  if (end === start || !(isAlone || leadsToRemark)) return null;
  const value = number === null ? null : Number(number.digits.replaceAll(',', '').replace(' ', ''));
  return { value: value !== null && number?.sign !== '' ? -value : value, end, isAlone };
}

/** The most lines of a title. */
const MOST_LINES = 3;

/**
 * What a column of a table that proves its rows holds: this year's figures, those of the year
 * before, the changes.
 */
export type Column = 'own' | 'before' | 'change';

export interface Row {
  readonly figures: readonly Line[];
}
export type Token =
  | { readonly is: 'title'; readonly lines: readonly Line[] }
  | ({ readonly is: 'row' } & Row);

/**
 * The titles and rows below the headings, in the order of the text; null where figures are left
 * that make no row.
 */
export function tokensOf(lines: readonly Line[], columns: readonly Column[]): Token[] | null {
  const tokens: Token[] = [];
  let row: Line[] = [];
  let text: Line[] = [];
  const closeText = (): void => {
    const isTitle =
      text.length <= MOST_LINES &&
      !text.some(({ folded }) => folded.includes('。') || folded.trimStart().startsWith('※'));
    if (text.length > 0 && isTitle && !followsFigure(text, lines)) tokens.push({ is: 'title', lines: text });
    text = [];
  };
  for (const line of lines) {
    if (isBlank(line)) closeText();
    else if (isFigure(line, row.length === columns.length - 1)) {
      closeText();
      row.push(line);
      if (row.length < columns.length) continue;
      if (!addsUp(row, columns)) return null;
      tokens.push({ is: 'row', figures: row });
      row = [];
    } else if (row.length > 0) return null;
    else text.push(line);
  }
  closeText();
  // What is left is the number of the page.
  return row.length > 1 ? null : tokens;
}

/** Whether a line is a figure; a remark stands behind that of the last column only. */
const isFigure = ({ folded }: Line, isLast: boolean): boolean => {
  const figure = figureOf(folded);
  return figure !== null && (isLast || figure.isAlone);
};

/** Whether a text goes on from a remark that stands behind the figure above it. */
function followsFigure([first]: readonly Line[], lines: readonly Line[]): boolean {
  const before = first === undefined ? undefined : lines[lines.indexOf(first) - 1];
  return before !== undefined && figureOf(before.folded)?.isAlone === false;
}

/** Whether this year's figure less the one before is the change. */
export function addsUp(row: readonly Line[], columns: readonly Column[]): boolean {
  const of = (column: Column): number | null =>
    figureOf(row[columns.indexOf(column)]?.folded ?? '')?.value ?? null;
  const [own, before, change] = [of('own'), of('before'), of('change')];
  if (before === null) return own !== null && (change === null || change === own);
  if (own === null) return change === null || change === -before;
  return change !== null && Math.abs(own - before - change) < 1e-6 * Math.max(1, own);
}

export interface Pair {
  readonly title: readonly Line[];
  readonly figures: readonly Line[];
  /** Whether the title stands right beside its row in the text. */
  readonly isSure: boolean;
}

/**
 * Gives each row its title: the one before it; of a run of titles and a run of as many rows the one
 * of its rank; null where some are left.
 */
export function pairsOf(tokens: readonly Token[]): Pair[] | null {
  const pairs: Pair[] = [];
  let titles: (readonly Line[])[] = [];
  let rows: Row[] = [];
  const close = (): boolean => {
    if (titles.length !== rows.length) return false;
    const isSure = rows.length === 1;
    for (const [index, { figures }] of rows.entries())
      pairs.push({ title: titles[index] ?? [], figures, isSure });
    [titles, rows] = [[], []];
    return true;
  };
  for (const token of tokens) {
    if (token.is === 'row') rows.push(token);
    else if (rows.length === titles.length + 1 && rows.length > 1) {
      // The last row was copied before its title.
      const own = rows.pop();
      if (!close() || own === undefined) return null;
      [titles, rows] = [[token.lines], [own]];
      if (!close()) return null;
    } else {
      if (rows.length > 0 && !close()) return null;
      titles.push(token.lines);
    }
  }
  return (rows.length > 0 || titles.length > 0) && !close() ? null : pairs;
}
