import { normalizeName } from './normalize.ts';

/** The longest text that is compared: names are short, and the work grows with the square of the length. */
const LONGEST = 64;

/** Edits (insert, delete, replace, swap of neighbours) between two texts. */
function distance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row++) {
    const line = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const best = Math.min(
        at(rows, row - 1, column) + 1,
        (line[column - 1] ?? 0) + 1,
        at(rows, row - 1, column - 1) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      line.push(swapped ? Math.min(best, at(rows, row - 2, column - 2) + 1) : best);
    }
    rows.push(line);
  }
  return at(rows, from.length, to.length);
}

const at = (rows: readonly (readonly number[])[], row: number, column: number): number =>
  rows[row]?.[column] ?? 0;

/**
 * The known names nearest to what was typed, best first, at most three.
 * A name counts as near when less than half of it would have to change, or when one of the two begins the other.
 */
export function nearest(given: string, known: Iterable<string>): string[] {
  const typed = normalizeName(given).slice(0, LONGEST);
  const scored: { name: string; score: number }[] = [];
  for (const name of known) {
    const candidate = normalizeName(name).slice(0, LONGEST);
    const begins = typed.length > 0 && (candidate.startsWith(typed) || typed.startsWith(candidate));
    const edits = begins ? 0.5 : distance(typed, candidate);
    if (edits * 2 <= Math.max(typed.length, candidate.length) && edits < candidate.length)
      scored.push({ name, score: edits });
  }
  scored.sort((one, other) => one.score - other.score);
  return [...new Set(scored.map(({ name }) => name))].slice(0, 3);
}
