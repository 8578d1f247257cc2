import type { AmountFigure, PercentFigure } from '../figure/figure.ts';
import type { Line } from '../page/line.ts';
import type { AmountMeaning } from '../stage/stage.ts';

/** An amount of an entry; meaning null where nothing says what it is. */
export interface EntryAmount {
  readonly figure: AmountFigure;
  readonly meaning: AmountMeaning | null;
}

/** What a block prints, whatever it is. */
export interface Printed {
  /** The line it begins on. */
  readonly line: Line;
  readonly amounts: readonly EntryAmount[];
  readonly shares: readonly PercentFigure[];
  /** Percentages in a column of changes: "対前年度比 105.3%". */
  readonly rates: readonly PercentFigure[];
  /** What stands behind the last amount: "の内数", "（再掲）". */
  readonly behind: string;
  /**
   * Whether the places of its amounts say what they are: a column that is blank for it is then
   * blank.
   */
  readonly inColumns: boolean;
  /** Whether its amounts could stand in other columns as well. */
  readonly doubtful: boolean;
}

/** An entry of a list or a row of a table: a program as it is printed. */
export interface ListedProgram extends Printed {
  readonly kind: 'program';
  readonly ministry: string;
  readonly title: string;
  /** The code of the field under which it stands; null where none is printed above it. */
  readonly strategyField: string | null;
}

/**
 * The heading of a strategy field, with its total where it has one; or its name in the legend of a
 * chart.
 */
export interface PrintedField extends Printed {
  readonly kind: 'field';
  readonly code: string;
  readonly name: string;
}

/** A ministry with amounts of its own. */
export interface MinistryRow extends Printed {
  readonly kind: 'ministry';
  readonly ministry: string;
}

/** A row of sums, or the whole named beside its amount. */
export interface SumRow extends Printed {
  readonly kind: 'sum';
}

/** The code under which programs stand that a document lists without a strategy field. */
export const NO_FIELD = '0';

export interface Lists {
  readonly programs: readonly ListedProgram[];
  /** Headings with a total, in order of printing. */
  readonly headings: readonly PrintedField[];
  /** Names of fields without an amount: the legend of a chart. */
  readonly legends: readonly PrintedField[];
  readonly ministries: readonly MinistryRow[];
  readonly sums: readonly SumRow[];
  /** Sums of some programs of a field. */
  readonly partialSums: readonly AmountFigure[];
  /** What the rows changed by, in percent. */
  readonly rates: readonly PercentFigure[];
}
