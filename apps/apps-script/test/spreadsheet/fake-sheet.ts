import type { Area } from '@cyberbudget/pane/layout';

/** What a cell holds: what was typed, as Google Sheets understands it. */
export type Typed = { readonly formula: string } | { readonly value: string | number };

/** A sheet as the script's services show it. */
export interface FakeSheet {
  name: string;
  /** By "row,column" counted from 0. */
  readonly cells: Map<string, Typed>;
  readonly formats: Map<string, string>;
  readonly merged: Area[];
  readonly widths: Map<number, number>;
  readonly charts: unknown[];
  filter: Area | null;
  isProtected: boolean;
  rows: number;
  columns: number;
  frozen: { rows: number; columns: number };
}

export const newFakeSheet = (name: string): FakeSheet => ({
  name,
  cells: new Map(),
  formats: new Map(),
  merged: [],
  widths: new Map(),
  charts: [],
  filter: null,
  isProtected: false,
  rows: 1000,
  columns: 26,
  frozen: { rows: 0, columns: 0 },
});

export const keyOf = (row: number, column: number): string => `${row},${column}`;

/**
 * What Google Sheets makes of a typed cell: an apostrophe keeps a text a text, "=" begins a formula, and what looks like a number,
 * a date or a truth value becomes one. Null empties the cell.
 */
export function understood(typed: unknown): Typed | null {
  if (typed === '' || typed === null) return null;
  if (typeof typed === 'number') return { value: typed };
  if (typeof typed !== 'string') throw new Error(`${typeof typed} is no value of a cell`);
  if (typed.startsWith("'")) return { value: typed.slice(1) };
  if (typed.startsWith('=')) return { formula: typed };
  return { value: /^[\d.,%/:-]+$/.test(typed) ? Number.parseFloat(typed) : typed };
}

/** What formulas give, before it is laid out. */
export type Compute = (formula: string) => string | number | readonly (readonly (string | number)[])[];

/** What every cell shows, formulas and what they fill included. */
export function shownValues({ cells }: FakeSheet, compute: Compute): Map<string, string | number> {
  const shown = new Map<string, string | number>();
  for (const [key, typed] of cells) if ('value' in typed) shown.set(key, typed.value);
  for (const [key, typed] of cells) {
    if (!('formula' in typed)) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    const answer = compute(typed.formula);
    const grid = Array.isArray(answer) ? (answer as (string | number)[][]) : [[answer as string | number]];
    for (const [down, line] of grid.entries())
      for (const [across, value] of line.entries()) shown.set(keyOf(row + down, column + across), value);
  }
  return shown;
}

/** The smallest area from A1 on with everything that shows. */
export function extent(shown: ReadonlyMap<string, unknown>): {
  readonly rows: number;
  readonly columns: number;
} {
  const places = [...shown.keys()].map((key) => key.split(',').map(Number));
  return {
    rows: Math.max(0, ...places.map(([row = 0]) => row + 1)),
    columns: Math.max(0, ...places.map(([, column = 0]) => column + 1)),
  };
}
