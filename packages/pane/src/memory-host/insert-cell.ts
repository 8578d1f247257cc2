import { addressOf } from '@cyberbudget/core';
import type { Outcome } from '../sheet-host/failure.ts';
import type { CellInsertion, SheetPlace } from '../sheet-host/insertion.ts';
import { findDestination } from './find-target.ts';
import { type MemoryWorkbook, writeCells } from './workbook.ts';

/** Writes one formula or text. */
export function insertCell(
  workbook: MemoryWorkbook,
  { content, target }: CellInsertion,
): Outcome<{ readonly place: SheetPlace }> {
  const search = findDestination(workbook, { target, rows: 1, columns: 1 });
  if (!search.ok) return search;
  const { name, sheet, area } = search.destination;
  writeCells(sheet, area, [['text' in content ? content.text : content]]);
  workbook.sheets.set(name, sheet);
  return { ok: true, place: { sheet: name, address: addressOf(area) } };
}
