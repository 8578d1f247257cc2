import { createHost } from '../host.ts';
import { createMemoryWorkbook, type MemoryWorkbookOptions } from '../memory/memory-workbook.ts';
import { sharedClient } from './shared-client.ts';

/** The real client over a new workbook in memory. */
export function openExcel(options: MemoryWorkbookOptions = {}) {
  const workbook = createMemoryWorkbook(options);
  const host = createHost(workbook);
  const sheetId = workbook.sheets.active() as string;
  return { ...sharedClient(host), host, workbook, sheetId };
}
