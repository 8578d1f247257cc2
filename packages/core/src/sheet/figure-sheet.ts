import type { FigureRecord } from './figure-record.ts';

/** A column of a sheet of figures: which datum of a figure it shows, and how. */
export interface FigureColumn {
  readonly key: keyof FigureRecord;
  readonly cell: (record: FigureRecord) => string | number | null;
}

/** A sheet of figures, one a row from row 2 on: where the formulas of native tables look. */
export interface FigureSheet {
  readonly name: string;
  readonly columns: readonly FigureColumn[];
  readonly records: readonly FigureRecord[];
  /**
   * How formulas name a column of a table that grows with the rows a person adds, Figures[原文];
   * left out where they count its cells.
   */
  readonly columnReference?: (key: keyof FigureRecord) => string;
}
