import type { Outcome } from '../failure.ts';
import { readCall } from '../formula/read-call.ts';
import type { Place } from '../insertion.ts';
import { addressOf, areaOf } from '../layout/a1.ts';
import type { LiveCell, Selection, SharePlan } from '../sheet-host.ts';
import { freeName } from './place-target.ts';
import { contentsOf, emptySheet, type MemoryWorkbook, writeCells } from './workbook.ts';

/** What is selected, with the formula of its first cell. */
export function selectionOf(workbook: MemoryWorkbook): Selection {
  const place = workbook.selection;
  const { rows, columns } = areaOf(place.address) ?? { rows: 1, columns: 1 };
  const [[first = ''] = []] = contentsOf(workbook, place);
  return { place, rows, columns, formula: typeof first === 'object' ? first.formula : '' };
}

/** Every cell whose formula calls one of our functions. */
export function liveCellsOf({ sheets, calculate }: MemoryWorkbook): LiveCell[] {
  return [...sheets].flatMap(([sheet, { cells }]) =>
    [...cells].flatMap(([key, content]): LiveCell[] => {
      if (typeof content !== 'object' || readCall(content.formula) === null) return [];
      const [row = 0, column = 0] = key.split(',').map(Number);
      const address = addressOf({ row, column, rows: 1, columns: 1 });
      return [
        { place: { sheet, address }, formula: content.formula, shown: String(calculate(content.formula)) },
      ];
    }),
  );
}

/** Turns cells into values and adds the sheet that says where each is printed. */
export function makeShareable(
  workbook: MemoryWorkbook,
  { cells, sources }: SharePlan,
): Outcome<{ readonly place: Place }> {
  for (const place of cells) {
    const area = areaOf(place.address);
    const sheet = workbook.sheets.get(place.sheet);
    const [[content = ''] = []] = contentsOf(workbook, place);
    const value = typeof content === 'object' ? workbook.calculate(content.formula) : content;
    if (area !== null && sheet !== undefined) writeCells(sheet, area, [[value]]);
  }
  const name = freeName(sources.name, (taken) => workbook.sheets.has(taken));
  const sheet = emptySheet();
  writeCells(sheet, { row: 0, column: 0 }, sources.rows);
  workbook.sheets.set(name, sheet);
  workbook.opens = false;
  return { ok: true, place: { sheet: name, address: 'A1' } };
}
