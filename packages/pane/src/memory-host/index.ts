// A spreadsheet without a spreadsheet: for tests and for looking at the pane.
export { createMemoryHost } from './memory-host.ts';
export {
  contentsOf,
  createWorkbook,
  emptySheet,
  type MemorySheet,
  type MemoryWorkbook,
  writeCells,
} from './workbook.ts';
