import type { Block } from '../block/bind.ts';
import type { Region } from '../block/region.ts';
import type { AmountFigure, PercentFigure } from '../figure/figure.ts';
import type { Numbering } from '../label/field-numbering.ts';
import type { Line } from '../page/line.ts';
import type { BlockText } from './block-kinds.ts';
import type { ListedProgram, MinistryRow, PrintedField, SumRow } from './entry.ts';
import type { PageBlocks } from './page-blocks.ts';
import type { Reading } from './reading.ts';
import type { Alignment, Spanned } from './spanning-cells.ts';

/** A heading of a field and its height. */
export interface HeadingAt {
  readonly code: string;
  readonly top: number;
}

/** A ministry's name on a line of its own, and the programs that stand under it. */
export interface MinistryHeading {
  readonly name: string;
  readonly line: Line;
  readonly programs: ListedProgram[];
  /** Whether it is the tag of an entry, alone on its line: the entries below may have none. */
  readonly ofTag?: boolean;
}

/**
 * What entries stand under while a document's pages are gone through, and what was found so far.
 */
export interface Walk {
  readonly reading: Reading;
  readonly pages: readonly PageBlocks[];
  readonly numbering: Numbering;
  readonly found: (ListedProgram | PrintedField | MinistryRow | SumRow)[];
  readonly partialSums: AmountFigure[];
  readonly rates: PercentFigure[];
  readonly underSeveral: ListedProgram[];
  /** Programs whose ministry's cell may span other rows, on this page. */
  unsureOfMinistry: ListedProgram[];
  /** How the texts of cells that span rows stand in this document. */
  alignment: Alignment | null;
  strategyField: string | null;
  field: PrintedField | null;
  /** The ministry of the last row whose cell names one: its cell may go on to the next page. */
  ministry: string | null;
  /** The field of the last row whose cell names one. */
  cellField: string | null;
  heading: MinistryHeading | null;
  /** The headings of ministries on this page. */
  headings: MinistryHeading[];
  /** The headings of fields in this column of the page, and in the one beside it. */
  passed: HeadingAt[];
  beside: readonly HeadingAt[];
  /** How many programs of this field are in a partial sum. */
  summed: number;
  /**
   * In a text the headings of two columns follow each other, and what follows them may be under
   * either.
   */
  crowded: { readonly is: string; readonly times: number };
}

export const startWalk = (reading: Reading, pages: readonly PageBlocks[], numbering: Numbering): Walk => ({
  reading,
  pages,
  numbering,
  found: [],
  partialSums: [],
  rates: [],
  underSeveral: [],
  unsureOfMinistry: [],
  alignment: null,
  strategyField: null,
  field: null,
  ministry: null,
  cellField: null,
  heading: null,
  headings: [],
  passed: [],
  beside: [],
  summed: 0,
  crowded: { is: '', times: 0 },
});

/**
 * The blocks of one column of a page, with what each says it is and the ministry that its row is
 * given.
 */
export interface WalkedRegion {
  readonly page: PageBlocks;
  readonly region: Region;
  readonly blocks: readonly Block[];
  readonly texts: readonly BlockText[];
  readonly given: Spanned;
  /** The fields that a column of a measured table gives its rows. */
  readonly fields: Spanned;
}
