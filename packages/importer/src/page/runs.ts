import { edgesOf } from './edges.ts';
import { isApart, joined } from './join-runs.ts';
import type { Piece } from './piece.ts';
import { withoutNotes } from './raised-notes.ts';
import { apartFromRemark, repaired, squeezed } from './repair-runs.ts';
import { withVertical } from './vertical-texts.ts';

/** The text of a cell before it stands in a line: characters and where each of them begins. */
export interface Run {
  readonly text: string;
  readonly edges: readonly number[];
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  readonly size: number;
}

/**
 * Pieces are on one line if their baselines differ by less than this part of the smaller, or of the
 * larger size.
 */
const SAME_LINE = [0.25, 0.12] as const;

/**
 * Puts the pieces of a page together: those of one baseline are a row, those of a row that stand
 * close are a run.
 */
export function toRows(pieces: readonly Piece[]): Run[][] {
  const rows: Piece[][] = [];
  const sorted = [...withoutNotes(pieces)].sort(
    (one, other) => one.baseline - other.baseline || one.x0 - other.x0 || (one.text < other.text ? -1 : 1),
  );
  const reach = SAME_LINE[0] * sorted.reduce((most, { size }) => Math.max(most, size), 0);
  for (const piece of sorted) {
    const row = rowOf(piece, rows, reach);
    if (row === undefined) rows.push([piece]);
    else row.push(piece);
  }
  return withVertical(rows.map(toRuns));
}

/**
 * The last row on whose line a piece stands; rows come from the top, so that those out of reach are
 * the first ones.
 */
function rowOf(piece: Piece, rows: readonly Piece[][], reach: number): Piece[] | undefined {
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at] ?? [];
    if (isSameLine(row, piece)) return row;
    if (piece.baseline - (row[0]?.baseline ?? 0) > reach) return undefined;
  }
  return undefined;
}

function isSameLine([first]: readonly Piece[], piece: Piece): boolean {
  if (first === undefined) return false;
  const apart = Math.abs(first.baseline - piece.baseline);
  return (
    apart < SAME_LINE[0] * Math.min(first.size, piece.size) ||
    apart < SAME_LINE[1] * Math.max(first.size, piece.size)
  );
}

function toRuns(row: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  for (const piece of [...row].sort((one, other) => one.x0 - other.x0 || other.x1 - one.x1)) {
    const last = runs.at(-1);
    if (last !== undefined && isDrawnAgain(last, piece)) continue;
    const run = toRun(piece);
    if (last === undefined || isApart(last, run)) runs.push(run);
    else runs[runs.length - 1] = joined(last, run);
  }
  return runs
    .map(repaired)
    .map(squeezed)
    .flatMap((run, index) => (index === 0 ? [run] : apartFromRemark(run)))
    .filter(({ text }) => text.trim() !== '');
}

const toRun = ({ text, x0, x1, top, bottom, baseline, size }: Piece): Run => ({
  text,
  edges: edgesOf(text, x0, x1),
  x0,
  x1,
  top,
  bottom,
  baseline,
  size,
});

/**
 * Whether a piece is part of the text that already stands where it is drawn: bold by printing
 * twice.
 */
const isDrawnAgain = (last: Run, piece: Piece): boolean =>
  piece.x0 < last.x1 - 0.5 * piece.size &&
  piece.x1 <= last.x1 + 0.2 * piece.size &&
  last.text.includes(piece.text);
