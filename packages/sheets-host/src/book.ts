import type { Area } from '@cyberbudget/core';

/** What a cell holds: what was typed, as Google Sheets understands it. */
export type Typed = { readonly formula: string } | { readonly value: string | number | boolean };

/** A cell's value as a script reads it; an empty cell is "". */
export type ShownValue = string | number | boolean;

/** How cells look. What is left out stays as it is. */
export interface CellLook {
  readonly bold?: boolean;
  /** In points. */
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly background?: string;
  readonly wrap?: boolean;
  readonly vertical?: string;
  readonly horizontal?: string;
  /** Thin lines along the outer edges of the cells. */
  readonly borders?: readonly ('top' | 'left' | 'bottom' | 'right')[];
}

/** A chart over cells of its sheet. */
export interface SheetChart {
  readonly kind: 'pie' | 'bar';
  /** The cells in A1 notation, the first with the categories. */
  readonly ranges: readonly string[];
  /** Rows at the head of each range that name it. */
  readonly headers: number;
  readonly options: Readonly<Record<string, unknown>>;
  /** The cell at its upper left corner, counted from 0. */
  readonly row: number;
  readonly column: number;
}

/** Rows and columns. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/**
 * A sheet as the services need it. Areas count from 0 and lie on the sheet; grids have the shape of
 * their area.
 */
export interface ScriptSheet {
  readonly name: string;
  /** Whether the person may not edit it. */
  readonly isGuarded: boolean;
  /** The ranges of it that the person may not edit. */
  readonly guarded: readonly Area[];
  size(): Extent;
  /** Adds rows and columns at its end, or takes them away where they are negative. */
  resize(by: Extent): void;
  /** The smallest block from A1 on with everything that shows. */
  extent(): Extent;
  /** What was typed where it is a formula, else "". */
  formulas(area: Area): string[][];
  /** Null empties a cell. */
  type(area: Area, cells: readonly (readonly (Typed | null)[])[]): void;
  /** Computed values, those that a formula elsewhere fills in included; an error is its text. */
  values(area: Area): ShownValue[][];
  /** Values as they show, with their number formats. */
  texts(area: Area): string[][];
  /** "General" where a cell was given none. */
  numberFormats(area: Area): string[][];
  setNumberFormats(area: Area, formats: readonly (readonly string[])[]): void;
  dress(area: Area, look: CellLook): void;
  /** Takes away what was typed and how it looks. */
  clear(area: Area): void;
  merged(): readonly Area[];
  /** Whether a person hid a row, counted from 0. */
  isRowHidden(row: number): boolean;
  filter(): Area | null;
  setFilter(area: Area | null): void;
  /** In pixels. */
  columnWidth(column: number): number;
  setColumnWidth(column: number, width: number): void;
  frozen(): Extent;
  freeze(frozen: Extent): void;
  charts(): readonly SheetChart[];
  addChart(chart: SheetChart): void;
  removeChart(chart: SheetChart): void;
}

/**
 * THE PORT: a spreadsheet as Google's services need it. It answers at once, as a script asks. The
 * rules and errors of the services are theirs; a book only keeps and computes.
 */
export interface ScriptBook {
  /** In the order of their tabs. */
  sheets(): readonly ScriptSheet[];
  /** Adds a sheet at a place counted from 0, and brings it to the front. */
  addSheet(name: string, at: number): void;
  removeSheet(name: string): void;
  active(): ScriptSheet;
  activate(name: string): void;
  /** Does what was put off. */
  flush(): void;
  /** What is selected on the sheet in front. */
  selection(): Area;
  select(sheet: string, area: Area): void;
  /** What the script keeps with the book. */
  properties(): Readonly<Record<string, string>>;
  setProperty(key: string, value: string): void;
  deleteProperty(key: string): void;
  addMenu(caption: string, items: readonly MenuItem[]): void;
  /** @param file the page's name, without .html */
  showSidebar(file: string): void;
}

/** An item of a menu, and the function of the script that it calls. */
export type MenuItem = readonly [caption: string, functionName: string];
