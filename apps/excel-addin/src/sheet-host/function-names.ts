import { findCall } from '@cyberbudget/core/formula';
import type { Outcome } from '@cyberbudget/pane/sheet-host';
import type { ExcelApp } from './excel-app.ts';

/** The names of the workbook that are called as our functions are. */
export const functionNames = ({ excel }: ExcelApp): Promise<Outcome<{ readonly names: readonly string[] }>> =>
  excel.run(async (context) => {
    const names = context.workbook.names.load('items/name');
    await context.sync();
    return {
      ok: true,
      names: names.items.map(({ name }) => name).filter((name) => findCall(`=${name}()`) !== null),
    };
  });
