import { type Failure, failed, type Outcome } from '../failure.ts';
import type { Target } from '../insertion.ts';
import { type Area, addressOf, areaOf } from '../layout/a1.ts';
import { fits, nearestFree } from '../layout/free-place.ts';
import {
  cellKey,
  eachCell,
  emptySheet,
  type MemorySheet,
  type MemoryWorkbook,
  overlap,
  usedArea,
} from './workbook.ts';

/** Where something may go: a sheet that is not in the workbook yet has isNew. */
export interface FreePlace {
  readonly name: string;
  readonly sheet: MemorySheet;
  readonly area: Area;
  readonly isNew: boolean;
}

/** The sheet and the area that a target of a size means, if nothing stands there. Changes nothing. */
export function placeTarget(
  workbook: MemoryWorkbook,
  target: Target,
  size: { readonly rows: number; readonly columns: number },
): Outcome<{ readonly free: FreePlace }> {
  if (target.kind === 'new-sheet') {
    const name = freeName(target.name, (taken) => workbook.sheets.has(taken));
    return {
      ok: true,
      free: { name, sheet: emptySheet(), area: { row: 0, column: 0, ...size }, isNew: true },
    };
  }
  const { sheet: name, address } = target.kind === 'place' ? target.place : workbook.selection;
  const corner = areaOf(address);
  const sheet = workbook.sheets.get(name);
  if (corner === null || sheet === undefined) return failed({ code: 'invalid-selection' });
  const area = { row: corner.row, column: corner.column, ...size };
  const failure = obstacle(name, sheet, area);
  return failure === null ? { ok: true, free: { name, sheet, area, isNew: false } } : failed(failure);
}

function obstacle(name: string, sheet: MemorySheet, area: Area): Failure | null {
  if (sheet.isProtected) return { code: 'protected-sheet', sheet: name };
  if (!fits(area)) return { code: 'too-large', rows: area.rows, columns: area.columns };
  const place = { sheet: name, address: addressOf(area) };
  if (sheet.merged.some((one) => overlap(one, area))) return { code: 'merged-cells', place };
  let taken = false;
  eachCell(area, (row, column) => {
    taken ||= sheet.cells.has(cellKey(row, column));
  });
  return taken ? { code: 'cells-taken', place, free: nearestFree(name, area, usedArea(sheet)) } : null;
}

/** A name that is not taken: "府省庁別", "府省庁別 2", within Excel's 31 characters. */
export function freeName(wanted: string, isTaken: (name: string) => boolean): string {
  let name = wanted.slice(0, 31);
  for (let number = 2; isTaken(name); number++) name = `${wanted.slice(0, 27)} ${number}`;
  return name;
}
