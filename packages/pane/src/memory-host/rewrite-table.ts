import { addressOf, areaOf } from '@cyberbudget/core';
import { failed, type Outcome } from '../sheet-host/failure.ts';
import type { SheetPlace } from '../sheet-host/insertion.ts';
import { reachAround, type SheetBlock, type TableRewriting } from '../sheet-host/table-rewriting.ts';
import { cellKey, contentsOf, type MemoryWorkbook, usedArea } from './workbook.ts';

/** What stands around the selected cell. */
export function readAround(workbook: MemoryWorkbook): Outcome<{ readonly block: SheetBlock }> {
  const { sheet: name, address } = workbook.selection;
  const [selected, sheet] = [areaOf(address), workbook.sheets.get(name)];
  if (selected === null || sheet === undefined) return failed({ code: 'invalid-selection' });
  const { row, column, ...size } = reachAround(selected, usedArea(sheet) ?? selected);
  const cells = contentsOf(workbook, { sheet: name, address: addressOf({ row, column, ...size }) });
  return {
    ok: true,
    block: { sheet: name, row, column, cells, selected: { row: selected.row, column: selected.column } },
  };
}

/** Other contents for the cells of a table, and other titles for the charts over them. */
export function rewriteTable(
  { sheets }: MemoryWorkbook,
  { place, changes, chartTitles }: TableRewriting,
): Outcome<{ readonly place: SheetPlace; readonly chartsLeft: boolean }> {
  const [area, sheet] = [areaOf(place.address), sheets.get(place.sheet)];
  if (area === null || sheet === undefined) return failed({ code: 'invalid-selection' });
  if (sheet.isProtected) return failed({ code: 'protected-sheet', sheet: place.sheet });
  for (const { row, column, content } of changes) {
    const key = cellKey(area.row + row, area.column + column);
    if (content === '') sheet.cells.delete(key);
    else sheet.cells.set(key, content);
  }
  for (const [at, { chart, at: where }] of sheet.charts.entries())
    if (where.column === area.column + area.columns + 1)
      sheet.charts[at] = { at: where, chart: { ...chart, title: chartTitles[chart.kind] ?? chart.title } };
  return { ok: true, place, chartsLeft: false };
}
