import type { Area } from './area.ts';

/** Anything that goes over the wire as it is. */
export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** A cell's value or what was typed into it. An empty cell is ''. */
export type CellValue = string | number | boolean;

/** A sheet. Its cells are in `Cells`; this is what stands on its tab. */
export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly tabColor: string;
  readonly showGridlines: boolean;
  /** null where the sheet is not protected; else the options of Excel's WorksheetProtectionOptions. */
  readonly protection: { readonly options: Json; readonly password: string | null } | null;
  /** Rows and columns that stay in sight; null where none are frozen. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  /** Column width of cells without one of their own, in characters. */
  readonly standardWidth: number;
}

/** A table. `area` includes the header row and the row of totals where they are shown. */
export interface Table {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  /** One a column, for as long as the table lives. */
  readonly columnIds: readonly number[];
}

/** A chart. Places and sizes are in points from the sheet's corner. */
export interface Chart {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  readonly chartType: string;
  /** The cells that are drawn; null after `series.delete`. */
  readonly source: Area | null;
  readonly seriesBy: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Everything else that was set, by path: "title/text", "legend/position", "series/0/name". */
  readonly look: Readonly<Record<string, Json>>;
}

/** A defined name. `sheet` is null for a name of the whole workbook. */
export interface NamedItem {
  readonly id: string;
  readonly name: string;
  readonly sheet: string | null;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** A setting of the add-in that travels with the workbook. The id is its key. */
export interface Setting {
  readonly id: string;
  readonly value: Json;
}

/** A custom XML part that travels with the workbook. */
export interface XmlPart {
  readonly id: string;
  readonly namespaceUri: string;
  readonly xml: string;
}

/** One line of a cell's border. */
export interface BorderLine {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** How a cell looks. What is left out is as in a new workbook. */
export interface CellFormat {
  readonly fillColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly indentLevel?: number;
  readonly wrapText?: boolean;
  readonly shrinkToFit?: boolean;
  readonly locked?: boolean;
  readonly borders?: Readonly<Record<string, BorderLine>>;
  /** Where a click leads: {address, screenTip, textToDisplay}. */
  readonly hyperlink?: Json;
  /** Excel's rule for what may be typed: {list: {source, inCellDropDown}} and so on. */
  readonly validation?: Json;
}
