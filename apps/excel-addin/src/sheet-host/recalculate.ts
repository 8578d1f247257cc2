import type { Outcome } from '@cyberbudget/pane/sheet-host';
import type { ExcelApp } from './excel-app.ts';

/** Computes every formula anew, which finds functions that were not there when the workbook was opened (#NAME?). */
export const recalculate = ({ excel }: ExcelApp): Promise<Outcome<object>> =>
  excel.run(async (context): Promise<Outcome<object>> => {
    context.workbook.application.calculate('FullRebuild');
    await context.sync();
    return { ok: true };
  });
