import { normalizeName } from './normalize.ts';

/**
 * The longest text that is compared: names are short, and whoever pastes a page is helped by no
 * name.
 */
const LONGEST = 40;

/** More edits than these are another name, however long it is. */
const MOST_EDITS = 6;

/**
 * Three lines of the table of distances, used for one pair after the other: a column of unknown
 * names compares thousands.
 */
type Lines = readonly [Uint8Array, Uint8Array, Uint8Array];

const emptyLines = (): Lines => {
  const line = (): Uint8Array => new Uint8Array(LONGEST + 2);
  return [line(), line(), line()];
};

/**
 * Edits (insert, delete, replace, swap of neighbours) between two texts of at most LONGEST
 * characters.
 * @param most given up beyond it: then the answer is more than that. Only the band that so many
 * edits can reach is filled in
 */
function distance(from: string, to: string, most: number, lines: Lines): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let [above, before, line] = lines;
  for (let column = 0; column <= to.length; column++) before[column] = column;
  for (let row = 1; row <= from.length; row++) {
    const [first, last] = [Math.max(1, row - most), Math.min(to.length, row + most)];
    line[first - 1] = first === 1 ? row : most + 1;
    let least = cell(line, first - 1);
    for (let column = first; column <= last; column++) {
      const replaced = from[row - 1] === to[column - 1] ? 0 : 1;
      let best = Math.min(cell(before, column - 1) + replaced, cell(line, column - 1) + 1);
      if (column < row + most) best = Math.min(best, cell(before, column) + 1);
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) best = Math.min(best, cell(above, column - 2) + 1);
      line[column] = best;
      least = Math.min(least, best);
    }
    if (least > most) return most + 1;
    [above, before, line] = [before, line, above];
  }
  return cell(before, to.length);
}

const cell = (of: Uint8Array, column: number): number => of[column] ?? 0;

/** IPA is no slip of the pen for NPA: people do not mistake the first letter of an abbreviation. */
const isAbbreviation = (name: string): boolean => name.length <= 4 && name.charCodeAt(0) < 0x80;

/**
 * The known names nearest to what was typed, best first, at most three. A name counts as near when
 * less than half of it would have to change, or when one of the two begins the other; an
 * abbreviation keeps its first letter.
 */
export const nearest = (given: string, known: Iterable<string>): string[] =>
  nearestNormal(
    given,
    [...known].map((name) => [normalizeName(name), name] as const),
  );

/** The same of names whose normal form is known, each with what it names. */
export function nearestNormal<T>(given: string, known: Iterable<readonly [normal: string, named: T]>): T[] {
  const typed = normalizeName(given).slice(0, LONGEST);
  const lines = emptyLines();
  const scored: { named: T; score: number }[] = [];
  for (const [normal, named] of known) {
    const candidate = normal.slice(0, LONGEST);
    const begins = typed.length > 0 && (candidate.startsWith(typed) || typed.startsWith(candidate));
    if (begins) scored.push({ named, score: 0.5 });
    else if (!isAbbreviation(candidate) || candidate[0] === typed[0]) {
      const half = Math.ceil(Math.max(typed.length, candidate.length) / 2) - 1;
      const most = Math.min(half, MOST_EDITS);
      const edits = distance(typed, candidate, most, lines);
      if (edits <= most) scored.push({ named, score: edits });
    }
  }
  scored.sort((one, other) => one.score - other.score);
  return [...new Set(scored.map(({ named }) => named))].slice(0, 3);
}
