import { areaOf } from '@cyberbudget/core';
import { failed, type Outcome } from '../sheet-host/failure.ts';
import type { SheetPlace } from '../sheet-host/insertion.ts';
import type { SharePlan, ShareWatch } from '../sheet-host/sheet-host.ts';
import { unusedSheetName } from './find-target.ts';
import { contentsOf, emptySheet, type MemoryWorkbook, writeCells } from './workbook.ts';

/** Turns cells into values and adds the sheet that says where each is printed. */
export function makeShareable(
  workbook: MemoryWorkbook,
  { cells, sources }: SharePlan,
  watch?: ShareWatch,
): Outcome<{ readonly place: SheetPlace }> {
  const values = cells.map((place) => {
    const [[content = ''] = []] = contentsOf(workbook, place);
    return typeof content === 'object' ? workbook.calculate(content.formula) : content;
  });
  if (watch?.isStopped() === true) return failed({ code: 'stopped' });
  for (const [position, place] of cells.entries()) {
    const area = areaOf(place.address);
    const sheet = workbook.sheets.get(place.sheet);
    if (area !== null && sheet !== undefined) writeCells(sheet, area, [[values[position] ?? '']]);
  }
  watch?.tell(cells.length);
  const name = unusedSheetName(workbook, sources.name);
  const sheet = emptySheet();
  writeCells(sheet, { row: 0, column: 0 }, sources.rows);
  workbook.sheets.set(name, sheet);
  workbook.opens = false;
  return { ok: true, place: { sheet: name, address: 'A1' } };
}
