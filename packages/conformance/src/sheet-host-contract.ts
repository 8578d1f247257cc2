import type { Capability } from '@cyberbudget/pane/sheet-host';
import { keepsItsPromises } from './sheet-host/capabilities.ts';
import { insertsDataSheets } from './sheet-host/inserts-data-sheets.ts';
import { insertsTables } from './sheet-host/inserts-tables.ts';
import { neverOverwrites } from './sheet-host/never-overwrites.ts';
import { rewritesTables } from './sheet-host/rewrites-tables.ts';
import type { CreateSheet } from './sheet-host/sheet-under-test.ts';
import { singleCells } from './sheet-host/single-cells.ts';

export {
  type BesideCase,
  faultedInsertions,
  type Inserted,
  leftAndLost,
  newSheet,
  placed,
  placeIn,
  triesAllFaults,
} from './sheet-host/faults-beside.ts';
export { documentByChance, mutantByChance } from './sheet-host/kept-by-chance.ts';
export { type FaultySheet, replaysFaults } from './sheet-host/replays-faults.ts';
export { type Seeded, seeded } from './sheet-host/seeded.ts';
export type { CreateSheet, SheetUnderTest } from './sheet-host/sheet-under-test.ts';
export { everyInsertion, publishedTable, tableInsertion } from './sheet-host/table-insertions.ts';

/** What is peculiar to a host. */
export interface HostTraits {
  /** The optional methods that it does not have. */
  readonly lacks?: readonly Capability[];
  /** Whether its sheets grow when a table reaches beyond their end. */
  readonly grows?: boolean;
}

/**
 * The contract of `SheetHost` as vitest tests: every adapter passes them, over a real application
 * or a workbook that answers as one.
 * @param create makes a fresh workbook for each test
 */
export function testSheetHost(create: CreateSheet, { lacks = [], grows = false }: HostTraits = {}): void {
  insertsTables(create);
  insertsDataSheets(create);
  neverOverwrites(create, grows);
  singleCells(create);
  rewritesTables(create);
  keepsItsPromises(create, lacks);
}
