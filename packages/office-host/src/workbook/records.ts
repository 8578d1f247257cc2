import type { Area } from './area.ts';

/** Anything that goes over the wire as it is. */
export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** A cell's value or what was typed into it. An empty cell is ''. */
export type CellValue = string | number | boolean;

/** A sheet. Its cells are in `Cells`; this is what stands on its tab. */
export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
  /** Hidden so that only code can show it. */
  readonly isVeryHidden?: true;
  readonly isProtected: boolean;
  /** Rows and columns that stay in sight; null where none are frozen. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
}

/** A table. `area` includes the header row. */
export interface Table {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly style: string;
}

/** A chart. Places and sizes are in points from the sheet's corner. */
export interface Chart {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  readonly chartType: string;
  /** The cells that are drawn; null where each series says its own. */
  readonly source: Area | null;
  readonly seriesBy: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Everything else that was set, by path: "title/text", "legend/position", "series/0/name". */
  readonly look: Readonly<Record<string, Json>>;
}

/** A defined name of the workbook. */
export interface NamedItem {
  readonly id: string;
  readonly name: string;
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
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  /** Levels from 0 on. */
  readonly indentLevel?: number;
  readonly borders?: Readonly<Record<string, BorderLine>>;
}
