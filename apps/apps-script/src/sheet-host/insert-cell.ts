import { areaOf } from '@cyberbudget/pane/layout';
import { failed, type Outcome, type Place, type Target } from '@cyberbudget/pane/sheet-host';
import { drawCharts } from './draw-charts.ts';
import type { TypedCell, TypedLayout } from './protocol.ts';
import { findSpot, rangeOf } from './spot.ts';
import { writing } from './writing.ts';

/** Writes one cell, if it is empty. */
export function insertCell(
  target: Target,
  cell: TypedCell,
  numberFormat: string | null,
): Outcome<{ readonly place: Place }> {
  const found = findSpot(target, 1, 1);
  if (!found.ok) return found;
  const { spot } = found;
  return writing(spot, (sheet) => {
    const range = rangeOf(sheet, spot.area);
    if (numberFormat !== null) range.setNumberFormat(numberFormat);
    range.setValues([[cell]]);
  });
}

/** Draws the charts of a table that stands at a place. */
export function insertCharts(at: Place, { charts }: TypedLayout): Outcome<{ readonly place: Place }> {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(at.sheet);
  const area = areaOf(at.address);
  if (sheet === null || area === null) return failed({ code: 'invalid-selection' });
  const undo: (() => void)[] = [];
  try {
    drawCharts(sheet, area, charts, undo);
    return { ok: true, place: at };
  } catch (error) {
    for (const step of undo.reverse()) step();
    return failed({ code: 'unknown', detail: error instanceof Error ? error.message : String(error) });
  }
}
