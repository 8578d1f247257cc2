import { isMinistryName } from '../label/ministry-name.ts';
import { isBlank, type Line } from '../page/line.ts';
import { isNumbered } from '../text/enumerator.ts';
import { isCount } from '../text/letters.ts';
import { sumWord } from '../text/sum-word.ts';
import { type Head, type Heads, isOfFigures } from './cell-heads.ts';
import { figureOf } from './cell-rows.ts';

/** A row of a table that was copied cell by cell, in the order of its columns. */
export interface SequenceRow {
  /** Headings of fields that stand above it. */
  readonly fields: readonly Line[];
  readonly name: Line | null;
  /** Whether the name of the row above holds for it. */
  readonly goesOn: boolean;
  readonly title: readonly Line[];
  readonly figures: readonly Line[];
}

export interface Sequence {
  readonly rows: readonly SequenceRow[];
  /** Numbers of rows, notes below the table, the number of the page. */
  readonly rest: readonly Line[];
}

/** The most lines of a title. */
const MOST_LINES = 3;

/**
 * The rows below the heads of a table: each has its texts, then a figure (or a dash) for every
 * column of figures. Null where some lines make no such row: which cells are blank is then unknown.
 */
export function rowsInOrder({ heads, body }: Heads): Sequence | null {
  const width = heads.filter(isOfFigures).length;
  if (!heads.slice(-width).every(isOfFigures)) return null;
  const isCounted = heads.some(({ is }) => is === 'numbers');
  const found: { texts: Line[]; figures: Line[] }[] = [];
  const rest: Line[] = [];
  for (const [index, line] of body.entries()) {
    const row = found.at(-1);
    const isFull = row === undefined || row.figures.length === width;
    if (figureOf(line.folded)?.isAlone !== true) {
      if (row === undefined || isFull) found.push({ texts: [line], figures: [] });
      else if (row.figures.length > 0) return null;
      else row.texts.push(line);
    } else if (!isFull) row.figures.push(line);
    else if (isCount(line.folded.trim(), 3) && (isCounted || index === body.length - 1)) rest.push(line);
    else return null;
  }
  const last = found.at(-1);
  if (last?.figures.length === 0) rest.push(...(found.pop()?.texts ?? []));
  else if (last !== undefined && last.figures.length < width) return null;
  let named = false;
  const rows = found.map(({ texts, figures }): SequenceRow | null => {
    const read = readTexts(texts, heads, named);
    named ||= read?.name != null;
    return read === null ? null : { ...read, figures };
  });
  return rows.length > 0 && rows.every((row) => row !== null) ? { rows, rest } : null;
}

/** The texts of a row by their columns; null where it cannot be told which is which. */
function readTexts(
  texts: readonly Line[],
  heads: readonly Head[],
  named: boolean,
): Omit<SequenceRow, 'figures'> | null {
  const columns = heads.filter(({ is }) => is === 'names' || is === 'texts');
  const hasNames = columns.some(({ is }) => is === 'names');
  if (columns.length > (hasNames ? 2 : 1)) return null;
  const isField = ({ folded }: Line): boolean => isNumbered(folded, ['brackets']);
  const own = texts.findIndex((line) => !isField(line));
  const fields = own < 0 ? texts.slice(0, -1) : texts.slice(0, own);
  const rest = texts.slice(fields.length);
  const [first, last] = [rest[0], rest.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isName = ({ folded }: Line): boolean => isMinistryName(folded);
  const name = isName(first) ? first : isName(last) ? last : null;
  const title = rest.filter((line) => line !== name);
  const isWhole = isField(first) || sumWord(first.folded) !== null;
  if (title.length > MOST_LINES || title.some((line) => isBlank(line) || line.folded.includes('。')))
    return null;
  // A row without a name goes on in the cell above, and has its title alone.
  if (hasNames && name === null && !isWhole && (title.length > 1 || !named)) return null;
  return { fields, name, goesOn: name === null && !isWhole && fields.length === 0, title };
}
