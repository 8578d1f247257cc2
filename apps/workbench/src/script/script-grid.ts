import type { SheetChart } from '@cyberbudget/sheets-host';
import type { BookRecords } from '../excel/book-records.ts';
import type { GridCells } from '../excel/cells.ts';
import type { OpenBook } from '../excel/open-book.ts';

/** The grid with what stands beside its cells, as far as a script reaches it. */
export interface ScriptGrid {
  readonly book: OpenBook;
  readonly records: BookRecords;
  readonly cells: GridCells;
  /** The records of the charts that the script has drawn since it was opened. */
  readonly charts: Map<SheetChart, string>;
}
