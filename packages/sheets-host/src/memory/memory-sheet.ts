import type { Area } from '@cyberbudget/core';
import type { Extent, SheetChart, Typed } from '../book.ts';

/** A sheet in memory, by "row,column" counted from 0. How cells look is not kept. */
export interface MemorySheet {
  name: string;
  readonly cells: Map<string, Typed>;
  readonly formats: Map<string, string>;
  readonly merged: Area[];
  /** In pixels, by column counted from 0. */
  readonly widths: Map<number, number>;
  readonly charts: SheetChart[];
  /** Rows that a person hid, counted from 0. */
  readonly hiddenRows: Set<number>;
  filter: Area | null;
  isProtected: boolean;
  /** Ranges that the person may not edit. */
  readonly guarded: Area[];
  rows: number;
  columns: number;
  frozen: Extent;
}

/** A sheet as it is when it is new. */
export const newMemorySheet = (name: string): MemorySheet => ({
  name,
  cells: new Map(),
  formats: new Map(),
  merged: [],
  widths: new Map(),
  charts: [],
  hiddenRows: new Set(),
  filter: null,
  isProtected: false,
  guarded: [],
  rows: 1000,
  columns: 26,
  frozen: { rows: 0, columns: 0 },
});

/** The key of a cell. */
export const keyOf = (row: number, column: number): string => `${row},${column}`;
