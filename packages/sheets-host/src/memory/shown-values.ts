import type { Extent, ShownValue } from '../book.ts';
import { keyOf, type MemorySheet } from './memory-sheet.ts';

/** What formulas give, before it is laid out. */
export type Compute = (formula: string) => ShownValue | readonly (readonly ShownValue[])[];

/** What every cell shows, formulas and what they fill included. */
export function shownValues({ cells }: MemorySheet, compute: Compute): Map<string, ShownValue> {
  const shown = new Map<string, ShownValue>();
  for (const [key, typed] of cells) if ('value' in typed) shown.set(key, typed.value);
  for (const [key, typed] of cells) {
    if (!('formula' in typed)) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    const answer = compute(typed.formula);
    const grid = typeof answer === 'object' ? answer : [[answer]];
    for (const [down, line] of grid.entries())
      for (const [across, value] of line.entries()) shown.set(keyOf(row + down, column + across), value);
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
