export type {
  CellLook,
  Extent,
  MenuItem,
  ScriptBook,
  ScriptSheet,
  SheetChart,
  ShownValue,
  Typed,
} from './book.ts';
export { type Compute, type MemoryBook, newMemoryBook } from './memory/memory-book.ts';
export { keyOf, type MemorySheet, newMemorySheet } from './memory/memory-sheet.ts';
export { type ScriptRun, scriptRun } from './script-run.ts';
export { type DocumentLock, services } from './service/services.ts';
export { understood } from './understood.ts';
