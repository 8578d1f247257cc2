import type { Area } from '@cyberbudget/core';
import type { ChartKind } from '../sheet-host/insertion.ts';

/**
 * A cell's content. A text stays a text whatever it looks like: hand it to the sheet through
 * `enteredCell`. "" is an empty cell.
 */
export type CellContent = string | number | { readonly formula: string };

/** What a row of a laid-out table is, for its look. */
export type RowRole =
  | 'title'
  | 'unit'
  | 'header'
  | 'body'
  | 'listed'
  | 'unlisted'
  | 'total'
  | 'note'
  | 'source';

/** How a column looks. */
export interface ColumnLayout {
  /** In the notation that Excel and Google Sheets share: "#,##0.0", "0.0%", "General". */
  readonly numberFormat: string;
  /** In characters of the sheet's standard font; a Japanese character counts two. Headings wrap. */
  readonly width: number;
  readonly align: 'left' | 'right';
  /** Whether its texts stand a little off the numbers of the column before. */
  readonly indented: boolean;
  /**
   * Whether texts that are longer than it is wide go on in a second line: the next cell would cut
   * them off.
   */
  readonly wraps: boolean;
}

/** A chart over the cells of the layout; its areas count from the layout's first cell. */
export interface ChartLayout {
  readonly kind: ChartKind;
  readonly stacked: boolean;
  readonly title: string;
  readonly labels: Area;
  readonly series: readonly { readonly name: string; readonly values: Area }[];
  /** The cells it is drawn over, beside the table. */
  readonly over: Area;
}

/**
 * A sheet of its own for the figures that native formulas refer to. One of the same name and
 * content is used again.
 */
export interface DataSheet {
  readonly name: string;
  readonly cells: readonly (readonly CellContent[])[];
  readonly columns: readonly ColumnLayout[];
}

/**
 * A table's cells as they go into the sheet, relative to its first cell: all that an adapter needs
 * to place it.
 */
export interface Layout {
  /** A rectangle: every row has as many cells as there are columns. */
  readonly cells: readonly (readonly CellContent[])[];
  /** The role of each row. */
  readonly rows: readonly RowRole[];
  readonly columns: readonly ColumnLayout[];
  /**
   * Heading and body, without the closing rows: where a real table (filter, banding) stands; null
   * where one formula fills it.
   */
  readonly table: Area | null;
  /**
   * The row with the headings, counted from 0, and how many rows and columns stay in view in a
   * sheet of its own.
   */
  readonly header: number;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly charts: readonly ChartLayout[];
  readonly dataSheet: DataSheet | null;
  /** A proposed name for a sheet of its own. */
  readonly sheetName: string;
}
