export type { Bridge } from './client/bridge.ts';
export { connect, type PageHost } from './client/connect.ts';
export { type OfficeOptions, REQUIREMENT_SETS } from './client/office-context.ts';
export { createHost, type Host } from './host.ts';
export { createMemoryWorkbook, type MemoryWorkbook } from './memory/memory-workbook.ts';
export type { Evaluate } from './memory/spill.ts';
export { createMemoryDocument, type MemoryDocument } from './word/model/memory-document.ts';
export { writtenDocument } from './word/model/written.ts';
export { createWordHost, WORD_365, WORD_2019, type WordHost } from './word/word-host.ts';
export { formatAddress, formatBlock, parseAddress } from './workbook/address.ts';
export { type Area, boundingArea } from './workbook/area.ts';
export type {
  BorderLine,
  CellFormat,
  CellValue,
  Chart,
  Json,
  NamedItem,
  Sheet,
  Table,
  XmlPart,
} from './workbook/records.ts';
export type {
  Cells,
  ClearWhat,
  Collection,
  SheetCollection,
  UndoSteps,
  Workbook,
} from './workbook/workbook.ts';
export { runWorkbookCase, WORKBOOK_CASES, type WorkbookCase } from './workbook/workbook-cases.ts';
