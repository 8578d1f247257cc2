import type { CellContent } from '@cyberbudget/pane/layout';
import type { SheetHost, SheetPlace } from '@cyberbudget/pane/sheet-host';

/**
 * A fresh workbook with at least one empty sheet, the host over it, and a way to look at it that
 * does not go through the host.
 */
export interface SheetUnderTest {
  readonly host: SheetHost;
  /** The name of the sheet that is shown. */
  readonly sheet: string;
  /**
   * What stands in a place, row by row; "" for an empty cell. A text that looks like a formula is a
   * text here.
   */
  readonly read: (place: SheetPlace) => Promise<readonly (readonly CellContent[])[]>;
  readonly write: (place: SheetPlace, contents: readonly (readonly CellContent[])[]) => Promise<void>;
  readonly select: (place: SheetPlace) => Promise<void>;
  readonly sheets: () => Promise<readonly string[]>;
  readonly protect: (sheet: string) => Promise<void>;
  readonly merge: (place: SheetPlace) => Promise<void>;
  /** Makes the next call to the application fail for want of a connection. */
  readonly disconnect: () => void;
}

export type CreateSheet = () => Promise<SheetUnderTest>;
