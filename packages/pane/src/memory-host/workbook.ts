import { type Area, areaOf } from '@cyberbudget/core';
import type { KeptDocument } from '../kept/kept-edition.ts';
import type { UnreadKept } from '../kept/read-kept.ts';
import type { CellContent, ChartLayout } from '../layout/layout.ts';
import type { Failure } from '../sheet-host/failure.ts';
import type { SheetPlace } from '../sheet-host/insertion.ts';

/** A sheet of the workbook in memory: what its cells hold, by "row,column" counted from 0. */
export interface MemorySheet {
  readonly cells: Map<string, CellContent>;
  readonly charts: { readonly chart: ChartLayout; readonly at: Area }[];
  readonly merged: Area[];
  isProtected: boolean;
}

/** A workbook in memory, for the pane's tests and for looking at the pane without a spreadsheet. */
export interface MemoryWorkbook {
  readonly sheets: Map<string, MemorySheet>;
  readonly documents: Map<string, KeptDocument>;
  /** What it keeps and cannot be read, by its id. */
  readonly unread: Map<string, UnreadKept>;
  /** What is defined under a name, as far as it is called as a function of ours. */
  readonly functionNames: string[];
  selection: SheetPlace;
  opens: boolean;
  /** What the next action fails with: a lost connection, a cell in edit mode. */
  nextFailure: Failure | null;
  readonly listeners: Set<() => void>;
  /** What a formula shows. */
  readonly calculate: (formula: string) => string | number;
}

export const emptySheet = (): MemorySheet => ({
  cells: new Map(),
  charts: [],
  merged: [],
  isProtected: false,
});

/**
 * A workbook with one empty sheet. Without a calculator its formulas show what they show where no
 * add-in is loaded.
 */
export const createWorkbook = (
  name = 'Sheet1',
  calculate: MemoryWorkbook['calculate'] = () => '#NAME?',
): MemoryWorkbook => ({
  sheets: new Map([[name, emptySheet()]]),
  documents: new Map(),
  unread: new Map(),
  functionNames: [],
  selection: { sheet: name, address: 'A1' },
  opens: false,
  nextFailure: null,
  listeners: new Set(),
  calculate,
});

export const cellKey = (row: number, column: number): string => `${row},${column}`;

/** Calls back for every cell of an area. */
export function eachCell(
  { row, column, rows, columns }: Area,
  visit: (row: number, column: number) => void,
): void {
  for (let down = 0; down < rows; down++)
    for (let across = 0; across < columns; across++) visit(row + down, column + across);
}

/** What the cells of a place hold, row by row, "" for an empty cell. */
export function contentsOf(workbook: MemoryWorkbook, { sheet, address }: SheetPlace): CellContent[][] {
  const area = areaOf(address);
  const cells = workbook.sheets.get(sheet)?.cells;
  if (area === null) return [];
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from(
      { length: area.columns },
      (_, across) => cells?.get(cellKey(area.row + down, area.column + across)) ?? '',
    ),
  );
}

/** Writes cells; "" leaves a cell empty. */
export function writeCells(
  { cells }: MemorySheet,
  at: Pick<Area, 'row' | 'column'>,
  contents: readonly (readonly CellContent[])[],
): void {
  for (const [down, row] of contents.entries())
    for (const [across, content] of row.entries()) {
      if (content !== '') cells.set(cellKey(at.row + down, at.column + across), content);
    }
}

/** The smallest area that holds every filled cell; null for an empty sheet. */
export function usedArea({ cells }: MemorySheet): Area | null {
  const places = [...cells.keys()].map((key) => key.split(',').map(Number));
  if (places.length === 0) return null;
  const rows = places.map(([row = 0]) => row);
  const columns = places.map(([, column = 0]) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
