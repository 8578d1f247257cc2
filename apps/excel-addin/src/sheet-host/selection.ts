import { areaOf } from '@cyberbudget/core';
import {
  failed,
  type Outcome,
  type SelectedTexts,
  type Selection,
  type SheetPlace,
} from '@cyberbudget/pane/sheet-host';
import type { ExcelApp } from './excel-app.ts';
import { placeOf } from './read-target.ts';
import { areaIn, formulaIn, PLACE, readUsed } from './used-cells.ts';

/** What is selected, with the formula of the active cell. */
export const readSelection = (app: ExcelApp): Promise<Outcome<{ readonly selection: Selection }>> =>
  app.excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('rowIndex,columnIndex,rowCount,columnCount');
    const sheet = range.worksheet.load('name');
    const active = context.workbook.getActiveCell().load('formulas,values');
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    const place = placeOf(sheet.name, { row, column, rows, columns });
    const formula = formulaIn(active.formulas[0]?.[0], active.values[0]?.[0]);
    return { ok: true, selection: { place, rows, columns, formula } };
  });

/** So many cells are read of a selection. */
const MOST = 100_000;

/** What the selected cells show, as far as the sheet holds something there. */
export const selectedTexts = (app: ExcelApp): Promise<Outcome<{ readonly texts: SelectedTexts }>> =>
  app.excel.run(async (context): Promise<Outcome<{ readonly texts: SelectedTexts }>> => {
    const range = context.workbook.getSelectedRange();
    const used = range.getUsedRangeOrNullObject(true).load(PLACE);
    await context.sync();
    const area = areaIn(used);
    if (area === null) return { ok: true, texts: { firstRow: 1, rows: [] } };
    if (area.rows * area.columns > MOST) return failed({ code: 'too-much-to-read' });
    const rows = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => ''));
    for (const block of await readUsed(context, range.worksheet, area))
      for (const [down, line] of block.text.entries())
        rows[block.area.row - area.row + down]?.splice(block.area.column - area.column, line.length, ...line);
    return { ok: true, texts: { firstRow: area.row + 1, rows } };
  });

/** Shows and selects a place. */
export const goTo = (app: ExcelApp, { sheet: name, address }: SheetPlace): Promise<Outcome<object>> =>
  app.excel.run(async (context): Promise<Outcome<object>> => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name,visibility');
    await context.sync();
    if (sheet.isNullObject || areaOf(address) === null) return failed({ code: 'invalid-selection' });
    if (sheet.visibility !== 'Visible') return failed({ code: 'hidden-sheet', sheet: name });
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
    return { ok: true };
  });

/**
 * Calls back after every change of the selection on any sheet.
 * @returns how to stop it; it may be called before Excel has begun to listen
 */
export function onSelectionChange(app: ExcelApp, changed: () => void): () => void {
  let stopped = false;
  const begun = app.excel.run(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(async () => {
      if (!stopped) changed();
    });
    await context.sync();
    return handler;
  });
  // Without events the pane reads the selection when it needs it.
  begun.catch(() => undefined);
  return () => {
    stopped = true;
    void begun
      .then((handler) =>
        app.excel.run(handler.context as Excel.RequestContext, async (context) => {
          handler.remove();
          await context.sync();
        }),
      )
      .catch(() => undefined);
  };
}
