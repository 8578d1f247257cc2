import { type Area, areaOf, areaWithin } from '@cyberbudget/core';
import type { Layout } from '../layout/layout.ts';
import { layoutInsertion } from '../layout/layout-insertion.ts';
import { failed, type Outcome } from '../sheet-host/failure.ts';
import type { SheetPlace, TableInsertion } from '../sheet-host/insertion.ts';
import type { MemorySheet, MemoryWorkbook } from './workbook.ts';

/** Draws the charts of a table that stands at a place. */
export function insertChart(
  { sheets }: MemoryWorkbook,
  insertion: TableInsertion,
  place: SheetPlace,
): Outcome<{ readonly place: SheetPlace }> {
  const sheet = sheets.get(place.sheet);
  const area = areaOf(place.address);
  if (sheet === undefined || area === null) return failed({ code: 'invalid-selection' });
  drawCharts(sheet, area, layoutInsertion(insertion).charts);
  return { ok: true, place };
}

export const drawCharts = (
  sheet: MemorySheet,
  table: Pick<Area, 'row' | 'column'>,
  charts: Layout['charts'],
): void => {
  for (const chart of charts) sheet.charts.push({ chart, at: areaWithin(table, chart.over) });
};
