import { quotedSheet } from '@cyberbudget/core';
import type { Outcome, SheetPlace, Target } from '@cyberbudget/pane/sheet-host';
import { chooseDataSheet, writeDataSheet } from './data-sheet.ts';
import { findDestination } from './find-target.ts';
import { formatTable } from './format-table.ts';
import { drawCharts } from './insert-chart.ts';
import { typeInto, writeInto } from './rollback.ts';
import type { TypedCell, TypedLayout } from './server-api.ts';

/** Inserts a table with its data sheet and its charts, or nothing of it. */
export function insertTable(target: Target, layout: TypedLayout): Outcome<{ readonly place: SheetPlace }> {
  const search = findDestination({ target, rows: layout.cells.length, columns: layout.columns.length });
  if (!search.ok) return search;
  const { destination } = search;
  const data = layout.dataSheet === null ? null : chooseDataSheet(layout.dataSheet);
  const cells = renamed(layout, data?.sheet.name ?? null);
  return writeInto(destination, cells, (sheet, undo) => {
    if (data?.isNew === true) writeDataSheet(data.sheet, undo);
    const formats = layout.rows.map(() => layout.columns.map(({ numberFormat }) => numberFormat));
    typeInto(destination, sheet, cells, formats, undo);
    formatTable(sheet, destination, layout, undo);
    drawCharts(sheet, destination.area, layout.charts, undo);
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
