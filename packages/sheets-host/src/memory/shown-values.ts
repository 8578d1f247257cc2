import type { Extent, ShownValue } from '../book.ts';
import { keyOf, type MemorySheet } from './memory-sheet.ts';

/**
 * What formulas give, before it is laid out.
 * @param read what a cell of the same sheet shows, counted from 0, as far as it is computed
 */
export type Compute = (
  formula: string,
  read: (row: number, column: number) => ShownValue,
) => ShownValue | readonly (readonly ShownValue[])[];

/**
 * What every cell shows, formulas and what they fill included. Where something stands in the cells
 * that a formula would fill, it fills none and is #REF! (Google's words: "Array result was not
 * expanded because it would overwrite data in …").
 */
export function shownValues({ cells }: MemorySheet, compute: Compute): Map<string, ShownValue> {
  const shown = new Map<string, ShownValue>();
  for (const [key, typed] of cells) if ('value' in typed) shown.set(key, typed.value);
  for (const [key, typed] of cells) {
    if (!('formula' in typed)) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    const answer = compute(typed.formula, (down, across) => shown.get(keyOf(down, across)) ?? '');
    const grid = typeof answer === 'object' ? answer : [[answer]];
    const filled = grid.flatMap((line, down) =>
      line.map((value, across) => [keyOf(row + down, column + across), value] as const),
    );
    if (filled.some(([other]) => other !== key && cells.has(other))) shown.set(key, '#REF!');
    else for (const [other, value] of filled) shown.set(other, value);
  }
  return shown;
}

/** The smallest block from A1 on with everything that shows. */
export function extentOf(shown: ReadonlyMap<string, unknown>): Extent {
  const places = [...shown.keys()].map((key) => key.split(',').map(Number));
  return {
    rows: Math.max(0, ...places.map(([row = 0]) => row + 1)),
    columns: Math.max(0, ...places.map(([, column = 0]) => column + 1)),
  };
}
