import { enteredCell } from '@cyberbudget/pane/layout';
import type { CellInsertion, Outcome, SheetPlace } from '@cyberbudget/pane/sheet-host';
import type { ExcelApp } from './excel-app.ts';
import { type Destination, findDestination } from './find-target.ts';
import { allOrNothing, clearDestination } from './rollback.ts';
import { setFormat } from './write-cells.ts';

/** Writes one formula or one text into an empty cell, in one undo step. */
export async function insertCell(
  app: ExcelApp,
  insertion: CellInsertion,
): Promise<Outcome<{ readonly place: SheetPlace }>> {
  const search = await findDestination(app, { target: insertion.target, rows: 1, columns: 1 }, null);
  if (!search.ok) return search;
  const { destination } = search;
  return allOrNothing(app, {
    place: destination.place,
    isOneRequest: true,
    write: (context) => writeCell(context, destination, insertion),
    takeBack: (context, error) => clearDestination(context, destination, error),
  });
}

async function writeCell(
  context: Excel.RequestContext,
  { place, isNew, area }: Destination,
  { content, numberFormat }: CellInsertion,
): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = isNew ? worksheets.add(place.sheet) : worksheets.getItem(place.sheet);
  const cell = sheet.getRangeByIndexes(area.row, area.column, 1, 1);
  if (numberFormat !== null) setFormat(cell, numberFormat);
  cell.formulas = [[enteredCell('text' in content ? content.text : content)]];
  if (isNew) sheet.activate();
  await context.sync();
}
