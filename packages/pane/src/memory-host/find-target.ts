import { type Area, addressOf, areaOf, areasOverlap, freeSheetName } from '@cyberbudget/core';
import { fits, nearestFree } from '../layout/free-place.ts';
import { type Failure, failed, type Outcome } from '../sheet-host/failure.ts';
import type { InsertRequest } from '../sheet-host/insertion.ts';
import {
  cellKey,
  eachCell,
  emptySheet,
  type MemorySheet,
  type MemoryWorkbook,
  usedArea,
} from './workbook.ts';

/** Where something may go. A new sheet is not in the workbook yet. */
export interface Destination {
  readonly name: string;
  readonly sheet: MemorySheet;
  readonly area: Area;
}

/**
 * The sheet and the area that a target of a size means, if nothing stands there. Changes nothing.
 */
export function findDestination(
  workbook: MemoryWorkbook,
  { target, ...size }: InsertRequest,
): Outcome<{ readonly destination: Destination }> {
  if (target.kind === 'new-sheet') {
    const name = unusedSheetName(workbook, target.name);
    return { ok: true, destination: { name, sheet: emptySheet(), area: { row: 0, column: 0, ...size } } };
  }
  const { sheet: name, address } = target.kind === 'place' ? target.place : workbook.selection;
  const corner = areaOf(address);
  const sheet = workbook.sheets.get(name);
  if (corner === null || sheet === undefined) return failed({ code: 'invalid-selection' });
  const area = { row: corner.row, column: corner.column, ...size };
  const failure = obstacle(name, sheet, area);
  return failure === null ? { ok: true, destination: { name, sheet, area } } : failed(failure);
}

function obstacle(name: string, sheet: MemorySheet, area: Area): Failure | null {
  if (sheet.isProtected) return { code: 'protected-sheet', sheet: name };
  if (!fits(area)) return { code: 'too-large', rows: area.rows, columns: area.columns };
  const place = { sheet: name, address: addressOf(area) };
  if (sheet.merged.some((merged) => areasOverlap(merged, area))) return { code: 'merged-cells', place };
  let isTaken = false;
  eachCell(area, (row, column) => {
    isTaken ||= sheet.cells.has(cellKey(row, column));
  });
  return isTaken ? { code: 'cells-taken', place, free: nearestFree(name, area, usedArea(sheet)) } : null;
}

/** A name that no sheet has. */
export const unusedSheetName = ({ sheets }: MemoryWorkbook, wanted: string): string =>
  freeSheetName(wanted, (name) => sheets.has(name));
