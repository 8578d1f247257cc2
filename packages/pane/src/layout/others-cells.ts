import type { Area } from '@cyberbudget/core';

/** What a cell holds by now: its formula, "" for none, and its value, "" for nothing. */
export interface HeldCell {
  readonly formula: string;
  readonly value: unknown;
}

/** A cell as it is typed: "=…" is a formula, "'…" a text whatever it looks like. */
type Typed = string | number;

/** The key of a cell, counted from 0. */
export const cellKey = (row: number, column: number): string => `${row},${column}`;

/**
 * The cells of an area, which was typed into, that hold something else by now: somebody else wrote
 * there since. A formula in the place of one counts as what was typed, because applications write
 * formulas in their own way; what stands right of a formula and below is what it fills, as long as
 * it is there and shows no error, such as one for cells that it could not fill.
 * @param typed in the shape of the area
 * @param held the cells that hold anything, with their places counted from the area's corner
 */
export function othersCells(
  typed: readonly (readonly Typed[])[],
  held: readonly (HeldCell & { readonly row: number; readonly column: number })[],
): ReadonlySet<string> {
  const typedAt = (row: number, column: number): Typed => typed[row]?.[column] ?? '';
  const filling = held.filter(
    ({ row, column, formula, value }) => isFormula(typedAt(row, column)) && formula !== '' && !isError(value),
  );
  const isFilled = (row: number, column: number): boolean =>
    filling.some((from) => row >= from.row && column >= from.column);
  return new Set(
    held
      .filter(({ row, column, formula, value }) => {
        const own = typedAt(row, column);
        if (formula === '' && value === '') return false;
        if (isFormula(own)) return formula === '';
        return own === ''
          ? formula !== '' || !isFilled(row, column)
          : formula !== '' || !isAsTyped(own, value);
      })
      .map(({ row, column }) => cellKey(row, column)),
  );
}

/**
 * Whether others hold something in a column, or may yet: what a formula fills that shows an error
 * is not known.
 * @param others keys of their cells
 * @param held what those cells hold
 */
export function isOthersColumn(
  others: ReadonlySet<string>,
  held: readonly (HeldCell & { readonly row: number; readonly column: number })[],
): (column: number) => boolean {
  const theirs = held.filter(({ row, column }) => others.has(cellKey(row, column)));
  const own = new Set(theirs.map(({ column }) => column));
  const firstUnknown = Math.min(
    ...theirs.flatMap(({ column, formula, value }) => (formula !== '' && isError(value) ? [column] : [])),
  );
  return (column) => own.has(column) || column >= firstUnknown;
}

const isFormula = (typed: Typed): boolean => typeof typed === 'string' && typed.startsWith('=');

/** #SPILL!, #BUSY!, #N/A, in Sheets #REF! or #ERROR!. */
const isError = (value: unknown): boolean => typeof value === 'string' && /^#[A-Z/\d]+[!?]?$/.test(value);

/** A number that was typed over the heading of a table is a text there. */
const isAsTyped = (typed: Typed, value: unknown): boolean =>
  value === (typeof typed === 'string' && typed.startsWith("'") ? typed.slice(1) : typed) ||
  (typeof typed === 'number' && value === String(typed));

/**
 * The rest of an area without some of its cells, in as few areas as its rows allow.
 * @param without keys of cells counted from the area's corner
 */
export function areasWithout(area: Area, without: ReadonlySet<string>): Area[] {
  if (without.size === 0) return [area];
  return Array.from({ length: area.rows }, (_, down) => runsOf(area, down, without)).flat();
}

function runsOf({ row, column, columns }: Area, down: number, without: ReadonlySet<string>): Area[] {
  const runs: Area[] = [];
  let from = 0;
  for (let across = 0; across <= columns; across++) {
    if (across < columns && !without.has(cellKey(down, across))) continue;
    if (across > from) runs.push({ row: row + down, column: column + from, rows: 1, columns: across - from });
    from = across + 1;
  }
  return runs;
}
