import { areaOf } from '@cyberbudget/core';
import { failed, type Outcome, type Selection, type SheetPlace } from '@cyberbudget/pane/sheet-host';
import type { ExcelApp } from './excel-app.ts';
import { placeOf } from './read-target.ts';
import { formulaIn } from './used-cells.ts';

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
