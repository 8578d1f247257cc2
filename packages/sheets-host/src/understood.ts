import type { Typed } from './book.ts';

/**
 * What Google Sheets makes of a typed cell: an apostrophe keeps a text a text, "=" begins a formula, and what looks like a number
 * or a date becomes one. Null empties the cell.
 * @throws Error for what no cell can hold
 */
export function understood(typed: unknown): Typed | null {
  if (typed === '' || typed === null) return null;
  if (typeof typed === 'number' || typeof typed === 'boolean') return { value: typed };
  if (typeof typed !== 'string') throw new Error(`${typeof typed} is no value of a cell`);
  if (typed.startsWith("'")) return { value: typed.slice(1) };
  if (typed.startsWith('=')) return { formula: typed };
  return { value: /^[\d.,%/:-]+$/.test(typed) ? Number.parseFloat(typed) : typed };
}
