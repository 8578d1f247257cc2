import type { Area } from '../workbook/area.ts';
import { newSheet } from '../workbook/new-sheet.ts';
import type { Chart, Json, NamedItem, Sheet, Table, XmlPart } from '../workbook/records.ts';
import type { Locks, Workbook } from '../workbook/workbook.ts';
import { createCollection, type MemoryCollection } from './collection.ts';
import { createJournal, NO_JOURNAL } from './journal.ts';
import { createMemoryCells, type MemoryCells } from './memory-cells.ts';
import type { Evaluate } from './spill.ts';

/** A workbook in memory, with what a test looks at. */
export interface MemoryWorkbook extends Workbook {
  readonly cells: MemoryCells;
  readonly names: MemoryCollection<NamedItem>;
  /** Takes hold at the next request. */
  lock(locks: Locks): void;
  /** How many times Ctrl+Z would do something. */
  undoCount(): number;
  /** Ctrl+Z. */
  undoOnce(): void;
}

/** What a new workbook has. */
export interface MemoryWorkbookOptions {
  /** Names of its sheets; one "Sheet1" where none is given. */
  readonly sheets?: readonly string[];
  /** Computes formulas; without it each formula shows #NAME?. */
  readonly evaluate?: Evaluate;
}

/** A new workbook with A1 of its first sheet selected. */
export function createMemoryWorkbook({
  sheets = ['Sheet1'],
  evaluate,
}: MemoryWorkbookOptions = {}): MemoryWorkbook {
  const journal = createJournal();
  const list = createCollection<Sheet>(
    journal,
    sheets.map((sheet, index) => newSheet(sheetId(index), sheet)),
  );
  const tables = createCollection<Table>(journal);
  const cells = createMemoryCells(journal, evaluate ?? (() => undefined), () =>
    tables.list().map(({ area }) => area),
  );
  let locks: Locks = {};
  const firstSheet = list.list()[0]?.id ?? '';
  let active = firstSheet;
  let selection: Area = { sheet: firstSheet, row: 0, column: 0, rows: 1, columns: 1 };
  return {
    cells,
    sheets: {
      ...list,
      active: () => active,
      activate(id) {
        active = id;
        if (selection.sheet !== id) selection = { sheet: id, row: 0, column: 0, rows: 1, columns: 1 };
      },
    },
    tables,
    charts: createCollection<Chart>(journal),
    names: createCollection<NamedItem>(journal),
    // What undoing does not take back (OfficeDev/office-js issue 6415).
    xmlParts: createCollection<XmlPart>(NO_JOURNAL),
    properties: createCollection<{ id: string; value: Json }>(journal),
    undo: journal,
    locks: () => locks,
    lock(next) {
      locks = next;
    },
    selection: () => selection,
    select(area) {
      active = area.sheet;
      selection = area;
    },
    calculate: cells.calculate,
    undoCount: journal.count,
    undoOnce: journal.undo,
  };
}

function sheetId(index: number): string {
  return `{00000000-0001-0000-0000-${String(index).padStart(12, '0')}}`;
}
