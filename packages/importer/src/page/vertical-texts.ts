import { isHan } from '../text/letters.ts';
import { edgesOf } from './edges.ts';
import type { Run } from './runs.ts';

/** In sizes: how close the letters of a text stand that is set from top to bottom. */
const NEXT_LETTER = 1.8;

const isHanAlone = (text: string): boolean => text.length <= 2 && [...text].length === 1 && isHan(text);

/**
 * The rows with texts that are set from top to bottom, one letter a row, as one run each: in the
 * row of their first letter.
 */
export function withVertical(rows: readonly Run[][]): Run[][] {
  const letters = rows.flatMap((row) => row.filter(({ text }) => isHanAlone(text)));
  const used = new Set<Run>();
  const whole = new Map<Run, Run>();
  for (const first of letters) {
    if (used.has(first)) continue;
    const column = [first];
    for (const next of letters) {
      const last = column.at(-1) ?? first;
      const below = (next.baseline - last.baseline) / last.size;
      if (
        !used.has(next) &&
        Math.abs(next.x0 - last.x0) < 0.3 * last.size &&
        below > 0.7 &&
        below < NEXT_LETTER
      )
        column.push(next);
    }
    if (column.length < 3) continue;
    for (const letter of column) used.add(letter);
    const last = column.at(-1) ?? first;
    const text = column.map((letter) => letter.text).join('');
    whole.set(first, {
      ...first,
      text,
      edges: edgesOf(text, first.x0, first.x1),
      bottom: last.bottom,
      baseline: (first.baseline + last.baseline) / 2,
    });
  }
  if (whole.size === 0) return [...rows];
  const rest = rows.map((row) => row.filter((run) => !used.has(run))).filter((row) => row.length > 0);
  return [...rest, ...[...whole.values()].map((run) => [run])].sort(
    (one, other) => (one[0]?.baseline ?? 0) - (other[0]?.baseline ?? 0),
  );
}
