import { addressOf } from '@cyberbudget/core';
import { findCall } from '@cyberbudget/core/formula';
import type { LiveCell, Outcome } from '@cyberbudget/pane/sheet-host';
import type { ExcelApp } from './excel-app.ts';
import { areaIn, type CellBlock, formulaIn, PLACE, readUsed } from './used-cells.ts';

/** Every cell of the workbook whose formula calls one of our functions, with what it shows. */
export const liveCells = ({ excel }: ExcelApp): Promise<Outcome<{ readonly cells: readonly LiveCell[] }>> =>
  excel.run(async (context) => ({ ok: true, cells: await allLiveCells(context) }));

/**
 * One round trip for the names of the sheets, one for what they use, one and more for each that
 * holds something.
 */
async function allLiveCells(context: Excel.RequestContext): Promise<LiveCell[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const used = sheets.items.map((sheet) => ({
    sheet,
    range: sheet.getUsedRangeOrNullObject(true).load(PLACE),
  }));
  await context.sync();
  const cells: LiveCell[] = [];
  for (const { sheet, range } of used) {
    const area = areaIn(range);
    const blocks = area === null ? [] : await readUsed(context, sheet, area);
    cells.push(...blocks.flatMap((block) => liveIn(block, sheet.name)));
  }
  return cells;
}

const liveIn = ({ area, formulas, values, text }: CellBlock, sheet: string): LiveCell[] =>
  formulas.flatMap((line, down) =>
    line.flatMap((typed, across): LiveCell[] => {
      const formula = formulaIn(typed, values[down]?.[across]);
      if (findCall(formula) === null) return [];
      const cell = { row: area.row + down, column: area.column + across, rows: 1, columns: 1 };
      return [{ place: { sheet, address: addressOf(cell) }, formula, shown: text[down]?.[across] ?? '' }];
    }),
  );

/**
 * Computes our formulas anew, or every formula, which finds functions that were not there when the
 * workbook was opened (#NAME?). Where a cell is being edited it waits for the end of that: nobody
 * would ask again.
 */
export const recalculate = ({ excel }: ExcelApp, cells: 'live' | 'all'): Promise<Outcome<object>> =>
  excel.run({ delayForCellEdit: true }, async (context): Promise<Outcome<object>> => {
    const { application, worksheets } = context.workbook;
    if (cells === 'all') application.calculate('FullRebuild');
    else {
      const live = await allLiveCells(context);
      if (live.length === 0) return { ok: true };
      for (const { place } of live) worksheets.getItem(place.sheet).getRange(place.address).setDirty();
      application.calculate('Recalculate');
    }
    await context.sync();
    return { ok: true };
  });
