import { quotedSheet } from '@cyberbudget/pane/layout';
import type { Outcome, Place, Target } from '@cyberbudget/pane/sheet-host';
import { chooseDataSheet, writeDataSheet } from './data-sheet.ts';
import { drawCharts } from './draw-charts.ts';
import { dressTable } from './dress-table.ts';
import type { TypedCell, TypedLayout } from './protocol.ts';
import { findSpot, rangeOf } from './spot.ts';
import { writing } from './writing.ts';

/** Inserts a table with its data sheet and its charts, or nothing of it. */
export function insertTable(target: Target, layout: TypedLayout): Outcome<{ readonly place: Place }> {
  const found = findSpot(target, layout.cells.length, layout.columns.length);
  if (!found.ok) return found;
  const { spot } = found;
  const data = layout.dataSheet === null ? null : chooseDataSheet(layout.dataSheet);
  return writing(spot, (sheet, undo) => {
    if (data?.isNew === true) writeDataSheet(data.sheet, undo);
    const range = rangeOf(sheet, spot.area);
    range.setNumberFormats(layout.rows.map(() => layout.columns.map(({ numberFormat }) => numberFormat)));
    range.setValues(renamed(layout, data?.sheet.name ?? null));
    dressTable(sheet, spot.area, layout, { isNew: spot.sheet === null, undo });
    drawCharts(sheet, spot.area, layout.charts, undo);
    // An added sheet comes to the front by itself: the person asked for the table's.
    sheet.activate();
  });
}

/** The cells with the name that the data sheet got. */
function renamed({ cells, dataSheet }: TypedLayout, name: string | null): TypedCell[][] {
  const [proposed, given] = [dataSheet?.name ?? '', name ?? ''];
  if (proposed === given) return cells.map((row) => [...row]);
  const rename = (cell: TypedCell): TypedCell =>
    typeof cell === 'string' && cell.startsWith('=')
      ? cell.split(`${quotedSheet(proposed)}!`).join(`${quotedSheet(given)}!`)
      : cell;
  return cells.map((row) => row.map(rename));
}
