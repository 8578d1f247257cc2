import { type Area, addressOf } from '@cyberbudget/pane/layout';
import type { Place } from '@cyberbudget/pane/sheet-host';

/** What a place on a sheet was found to be. */
export interface FoundPlace {
  readonly sheet: string;
  readonly area: Area;
  /** Widths in points of the area's columns. */
  readonly widths: readonly number[];
  /** Names of the charts of the sheet. */
  readonly chartNames: ReadonlySet<string>;
  readonly isProtected: boolean;
  /** Whether any of its cells holds something, or a table lies over one. */
  readonly isTaken: boolean;
  /** Whether any of its cells holds something or looks other than in a new workbook. */
  readonly isTouched: boolean;
  /** What the sheet uses; null where it is empty. */
  readonly used: Area | null;
}

export const placeOf = (sheet: string, area: Area): Place => ({ sheet, address: addressOf(area) });
