import { unitOfHeading } from '../figure/bare-amounts.ts';
import { isBlank, type Line } from '../page/line.ts';
import type { Stage } from '../stage/stage.ts';
import {
  type ColumnMeaning,
  columnMeaning,
  headsMinistries,
  headsRowNumbers,
  headsShares,
  headsTexts,
} from './column-heading.ts';

/** The head of a column in a text that was copied cell by cell. */
export interface Head {
  readonly lines: readonly Line[];
  /** What its figures are; of a column of texts what those are. */
  readonly is: ColumnMeaning | 'shares' | 'names' | 'numbers' | 'texts';
}

/** The heads of a table in the order of its columns, and the lines below them. */
export interface Heads {
  readonly heads: readonly Head[];
  readonly body: readonly Line[];
}

export const isOfFigures = ({ is }: Head): boolean =>
  is === 'change' || is === 'shares' || typeof is === 'object';

/**
 * The first heads on a page that follow each other, cell by cell: of texts, and of two columns of
 * figures or more, one of them the document's own. Null where there are none.
 */
export function headsInOrder(page: readonly Line[], document: Stage): Heads | null {
  const lines = page.filter((line) => !isBlank(line) && unitOfHeading(line.folded) === null);
  let run: Head[] = [];
  for (let at = 0; at < lines.length; at++) {
    const head = headOf(lines[at], lines[at + 1], document);
    if (head !== null) {
      run.push(head);
      at += head.lines.length - 1;
      continue;
    }
    // The stage of the page may stand right above its heads.
    if (run[0]?.is === document && run.filter(({ is }) => is === document).length > 1) run = run.slice(1);
    if (areOfTable(run, document)) return { heads: run, body: lines.slice(at) };
    run = [];
  }
  return null;
}

function areOfTable(run: readonly Head[], document: Stage): boolean {
  const figures = run.filter(isOfFigures).map(({ is }) => JSON.stringify(is));
  return (
    figures.length > 1 &&
    figures.length < run.length &&
    new Set(figures).size === figures.length &&
    run.some(({ is }) => is === document)
  );
}

function headOf(line: Line | undefined, next: Line | undefined, document: Stage): Head | null {
  if (line === undefined || line.cells.length > 1) return null;
  const { folded } = line;
  if (headsMinistries(folded)) return { lines: [line], is: 'names' };
  if (headsRowNumbers(folded)) return { lines: [line], is: 'numbers' };
  if (headsTexts(folded)) return { lines: [line], is: 'texts' };
  if (headsShares(folded)) return { lines: [line], is: 'shares' };
  const own = columnMeaning(folded, document);
  if (own === null) return null;
  // "令和９年度" and its stage on the line below are one head.
  const both =
    own.yearAlone && next !== undefined && columnMeaning(next.folded, document)?.yearAlone !== true
      ? columnMeaning(folded.trim() + next.folded.trim(), document)
      : null;
  return both === null || next === undefined
    ? { lines: [line], is: own.meaning }
    : { lines: [line, next], is: both.meaning };
}
