import { areaOf } from '@cyberbudget/core';
import {
  contentsOf,
  createMemoryHost,
  createWorkbook,
  emptySheet,
  writeCells,
} from '@cyberbudget/pane/memory-host';
import { type FaultySheet, replaysFaults, testSheetHost } from './sheet-host-contract.ts';

// The plainest host there is: where it fails, the contract itself is wrong.
const create = async (): Promise<FaultySheet> => {
  const workbook = createWorkbook('Sheet1', () => 0);
  const sheetOf = (name: string) => workbook.sheets.get(name) ?? emptySheet();
  const cornerOf = (address: string) => areaOf(address) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    host: createMemoryHost(workbook),
    sheet: 'Sheet1',
    read: async (place) => contentsOf(workbook, place),
    write: async ({ sheet, address }, contents) => writeCells(sheetOf(sheet), cornerOf(address), contents),
    select: async (place) => {
      workbook.selection = place;
    },
    sheets: async () => [...workbook.sheets.keys()],
    protect: async (sheet) => {
      sheetOf(sheet).isProtected = true;
    },
    merge: async ({ sheet, address }) => {
      sheetOf(sheet).merged.push(cornerOf(address));
    },
    disconnect: () => {
      workbook.nextFailure = { code: 'connection-lost' };
    },
    fault: ({ pick }) => {
      const failure = { code: pick(['connection-lost', 'editing-cell', 'busy']) };
      workbook.nextFailure = failure;
      return failure.code;
    },
    heal: async () => {
      workbook.nextFailure = null;
    },
  };
};

testSheetHost(create);
replaysFaults(create, 60);
