import type { Part } from '../block/part.ts';
import type { Box } from '../page/box.ts';
import type { ColumnMeaning } from './column-heading.ts';

/** The heading of a column, with its place. */
export interface ColumnHeading extends Box {
  readonly meaning: ColumnMeaning;
  readonly parts: readonly Part[];
}

/** The same while it is asked whether it heads a column: a year alone may be a chart's. */
export interface FoundHeading extends ColumnHeading {
  readonly yearAlone: boolean;
}
