import type { SheetUnderTest } from '@cyberbudget/conformance/sheet-host-contract';
import { type Area, type CellValue, parseAddress } from '@cyberbudget/office-host';
import { type CellContent, enteredCell } from '@cyberbudget/pane/layout';
import type { SheetPlace } from '@cyberbudget/pane/sheet-host';
import type { OpenExcel } from './open-excel.ts';

/** A workbook as the contract looks at it: straight at its cells, past the client. */
export function sheetUnderTest({ host, workbook, office }: OpenExcel): SheetUnderTest {
  const list = async () => workbook.sheets.list();
  const areaOf = async ({ sheet: name, address }: SheetPlace): Promise<Area> => {
    const sheet = (await list()).find((known) => known.name === name);
    const cells = parseAddress(address);
    if (sheet === undefined || cells === null) throw new Error(`no place ${name}!${address}`);
    return { ...cells.block, sheet: sheet.id };
  };
  return {
    host,
    sheet: 'Sheet1',
    read: async (place) =>
      (await workbook.cells.formulas(await areaOf(place))).map((row) => row.map(contentOf)),
    write: async (place, contents) =>
      workbook.cells.write(
        await areaOf(place),
        contents.map((row) => row.map(enteredCell)),
      ),
    select: async (place) => workbook.select(await areaOf(place)),
    sheets: async () => (await list()).map(({ name }) => name),
    protect: async (name) => {
      for (const sheet of await list())
        if (sheet.name === name) await workbook.sheets.put({ ...sheet, isProtected: true });
    },
    merge: async (place) => workbook.cells.merge(await areaOf(place)),
    disconnect: () => office.plan({ kind: 'lost', when: 'before' }),
  };
}

function contentOf(typed: CellValue): CellContent {
  if (typeof typed === 'boolean') return String(typed).toUpperCase();
  if (typeof typed === 'number') return typed;
  if (typed.startsWith('=')) return { formula: typed };
  return typed.startsWith("'=") ? typed.slice(1) : typed;
}
