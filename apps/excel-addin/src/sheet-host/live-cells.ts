import { addressOf, areaOf } from '@cyberbudget/core';
import { findCall } from '@cyberbudget/core/formula';
import type { LiveCell, Outcome } from '@cyberbudget/pane/sheet-host';
import type { ExcelApp } from './excel-app.ts';

/** Every cell of the workbook whose formula calls one of our functions, with what it shows. One round trip a sheet. */
export const liveCells = (app: ExcelApp): Promise<Outcome<{ readonly cells: readonly LiveCell[] }>> =>
  app.excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const cells: LiveCell[] = [];
    for (const sheet of sheets.items) cells.push(...(await cellsOf(context, sheet)));
    return { ok: true, cells };
  });

async function cellsOf(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<LiveCell[]> {
  const used = sheet.getUsedRangeOrNullObject(true).load('address,formulas,text');
  await context.sync();
  const area = used.isNullObject ? null : areaOf(used.address);
  if (area === null) return [];
  return (used.formulas as unknown[][]).flatMap((line, down) =>
    line.flatMap((formula, across): LiveCell[] => {
      if (typeof formula !== 'string' || findCall(formula) === null) return [];
      const cell = { row: area.row + down, column: area.column + across, rows: 1, columns: 1 };
      const shown = used.text[down]?.[across] ?? '';
      return [{ place: { sheet: sheet.name, address: addressOf(cell) }, formula, shown }];
    }),
  );
}

/** Computes every formula anew, which finds functions that were not there when the workbook was opened (#NAME?). */
export const recalculate = ({ excel }: ExcelApp): Promise<Outcome<object>> =>
  excel.run(async (context): Promise<Outcome<object>> => {
    context.workbook.application.calculate('FullRebuild');
    await context.sync();
    return { ok: true };
  });
