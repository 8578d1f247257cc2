export { type Bridge, createBridge, type HostEvent, type NativeBridge } from './client/bridge.ts';
export { connect, type PageHost, pageHost } from './client/connect.ts';
export { frameHost, serveFrames } from './client/frame.ts';
export { type OfficeOptions, REQUIREMENT_SETS } from './client/office-context.ts';
export { markUndoGroups } from './client/undo-groups.ts';
export type { Fault } from './fault/fault.ts';
export { NOT_UNDOABLE } from './fault/not-undoable.ts';
export { createHost, type Host, type Reply, type Request, type RoundTrip } from './host.ts';
export {
  createMemoryWorkbook,
  type MemoryWorkbook,
  type MemoryWorkbookOptions,
} from './memory/memory-workbook.ts';
export type { Evaluate } from './memory/spill.ts';
export { EXCEL_MESSAGES, ExcelError, type ExcelErrorCode } from './protocol/excel-error.ts';
export { columnName, formatAddress, formatBlock, parseAddress } from './workbook/address.ts';
export { type Area, covers, intersection, SHEET_COLUMNS, SHEET_ROWS } from './workbook/area.ts';
export type {
  BorderLine,
  CellFormat,
  CellValue,
  Chart,
  Json,
  NamedItem,
  Setting,
  Sheet,
  Table,
  XmlPart,
} from './workbook/records.ts';
export type {
  Cells,
  ClearWhat,
  Collection,
  SheetCollection,
  Soon,
  UndoSteps,
  Workbook,
} from './workbook/workbook.ts';
export { runWorkbookCase, WORKBOOK_CASES, type WorkbookCase } from './workbook/workbook-cases.ts';
