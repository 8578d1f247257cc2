import { areaOf } from '@cyberbudget/core';
import type { Outcome } from '../sheet-host/failure.ts';
import type { SheetPlace } from '../sheet-host/insertion.ts';
import type { SharePlan } from '../sheet-host/sheet-host.ts';
import { unusedSheetName } from './find-target.ts';
import { contentsOf, emptySheet, type MemoryWorkbook, writeCells } from './workbook.ts';

/** Turns cells into values and adds the sheet that says where each is printed. */
export function makeShareable(
  workbook: MemoryWorkbook,
  { cells, sources }: SharePlan,
): Outcome<{ readonly place: SheetPlace }> {
  for (const place of cells) {
    const area = areaOf(place.address);
    const sheet = workbook.sheets.get(place.sheet);
    const [[content = ''] = []] = contentsOf(workbook, place);
    const value = typeof content === 'object' ? workbook.calculate(content.formula) : content;
    if (area !== null && sheet !== undefined) writeCells(sheet, area, [[value]]);
  }
  const name = unusedSheetName(workbook, sources.name);
  const sheet = emptySheet();
  writeCells(sheet, { row: 0, column: 0 }, sources.rows);
  workbook.sheets.set(name, sheet);
  workbook.opens = false;
  return { ok: true, place: { sheet: name, address: 'A1' } };
}
