import { comparable } from '../text/clean.ts';
import type { Box } from './box.ts';

/** What stands together on one baseline: a column's entry, a label, a run of text. */
export interface Cell extends Box {
  /** Where it stands in its line's text: from start up to end. */
  readonly start: number;
  readonly end: number;
  /** Where each of its characters begins, and where the last one ends. */
  readonly edges: readonly number[];
  readonly baseline: number;
  readonly size: number;
}

/** One line of a page, or of a column of a page where that has columns. */
export interface Line extends Box {
  /** From 1, through the whole document. */
  readonly number: number;
  /** From 1; null where the text does not show its pages. */
  readonly page: number | null;
  /** As printed, but for marks of notes; between the cells of a PDF's line stands a tab. */
  readonly raw: string;
  /**
   * Where some of it was left out, the whole line as printed, and where in it each of the
   * characters that are left stands.
   */
  readonly printed?: { readonly raw: string; readonly at: readonly number[] };
  /** `raw`, folded for searching: one character for one. */
  readonly folded: string;
  readonly cells: readonly Cell[];
  /** The column of the page it stands in, from 0; lines across all columns have 0 too. */
  readonly band: number;
  /** Whether its places were measured, as in a PDF, or are the columns and lines of a text. */
  readonly measured: boolean;
  /** Whether it was copied from a cell of a table, and stands where the cell was. */
  readonly inTable?: boolean;
}

/** The line as it is printed. */
export const printedRaw = ({ raw, printed }: Pick<Line, 'raw' | 'printed'>): string => printed?.raw ?? raw;

export const isBlank = (line: { readonly folded: string }): boolean => line.folded.trim() === '';

/** The text of a cell, folded. */
export const foldedOf = (line: Line, cell: Cell): string => line.folded.slice(cell.start, cell.end);
export const rawOf = (line: Line, cell: Cell): string => line.raw.slice(cell.start, cell.end);

const keys = new WeakMap<Line, string>();

/**
 * The text of a line in the form in which titles are compared; worked out once, because every
 * program of its page asks.
 */
export function comparableOf(line: Line): string {
  const known = keys.get(line);
  if (known !== undefined) return known;
  const key = comparable(line.raw);
  keys.set(line, key);
  return key;
}

/** Lines by their page, in their order. */
export function linesByPage(lines: readonly Line[]): ReadonlyMap<number | null, readonly Line[]> {
  const pages = new Map<number | null, Line[]>();
  for (const line of lines) {
    const own = pages.get(line.page);
    if (own === undefined) pages.set(line.page, [line]);
    else own.push(line);
  }
  return pages;
}
