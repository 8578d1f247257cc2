import { type FaultySheet, replaysFaults, testSheetHost } from '@cyberbudget/conformance/sheet-host-contract';
import { type Area, areaOf } from '@cyberbudget/core';
import { type CellContent, enteredCell } from '@cyberbudget/pane/layout';
import type { SheetPlace } from '@cyberbudget/pane/sheet-host';
import { keyOf, newMemorySheet, type Typed, understood } from '@cyberbudget/sheets-host';
import { openSheets } from './open-sheets.ts';

const contentOf = (typed: Typed | undefined): CellContent => {
  if (typed === undefined || 'formula' in typed) return typed ?? '';
  return typeof typed.value === 'boolean' ? String(typed.value) : typed.value;
};

const lacks = ['functionNames', 'opensWithWorkbook', 'openWithWorkbook', 'onSelectionChange'] as const;

const create = async (): Promise<FaultySheet> => {
  const { book, host, disconnect } = openSheets();
  const sheetOf = (name: string) => book.sheets.find((sheet) => sheet.name === name) ?? newMemorySheet(name);
  const area = ({ address }: SheetPlace): Area =>
    areaOf(address) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    host,
    sheet: 'シート1',
    read: async (place) => {
      const { row, column, rows, columns } = area(place);
      const { cells } = sheetOf(place.sheet);
      return Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (_, across): CellContent => {
          const typed = cells.get(keyOf(row + down, column + across));
          return contentOf(typed);
        }),
      );
    },
    write: async (place, contents) => {
      const { row, column } = area(place);
      for (const [down, line] of contents.entries())
        for (const [across, content] of line.entries()) {
          const typed = understood(enteredCell(content));
          if (typed !== null) sheetOf(place.sheet).cells.set(keyOf(row + down, column + across), typed);
        }
    },
    select: async (place) => {
      book.active = sheetOf(place.sheet);
      book.selected = area(place);
    },
    sheets: async () => book.sheets.map(({ name }) => name),
    protect: async (name) => {
      sheetOf(name).isProtected = true;
    },
    merge: async (place) => void sheetOf(place.sheet).merged.push(area(place)),
    disconnect,
    fault: ({ pick, below }) => {
      const step = pick(STEPS);
      const after = below(4);
      if (step === 'connection') disconnect();
      else book.fault = { step, after };
      return `${step} after ${after}`;
    },
    heal: async () => {
      book.fault = null;
      await host.readSelection();
    },
  };
};

/** Where the script may be stopped. */
const STEPS = [
  'connection',
  'flush',
  'setValues',
  'createFilter',
  'insertChart',
  'properties',
  'setProperty',
  'deleteProperty',
] as const;

testSheetHost(create, { lacks, grows: true });
replaysFaults(create, 25);
