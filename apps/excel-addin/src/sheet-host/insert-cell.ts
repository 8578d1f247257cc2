import { enteredCell } from '@cyberbudget/pane/layout';
import type { CellInsertion, Outcome, SheetPlace } from '@cyberbudget/pane/sheet-host';
import type { ExcelApp } from './excel-app.ts';
import { type Destination, findDestination } from './find-target.ts';
import { allOrNothing } from './rollback.ts';
import { setFormat } from './set-format.ts';
import { type StoodBefore, stoodBefore } from './stood-before.ts';
import { clearDestination } from './take-back.ts';

/** Writes one formula or one text into an empty cell, in one undo step. */
export async function insertCell(
  app: ExcelApp,
  insertion: CellInsertion,
): Promise<Outcome<{ readonly place: SheetPlace }>> {
  const search = await findDestination(app, { target: insertion.target, rows: 1, columns: 1 }, null);
  if (!search.ok) return search;
  const { destination } = search;
  const { content } = insertion;
  const typed = enteredCell('text' in content ? content.text : content);
  let before = stoodBefore();
  return allOrNothing(app, {
    place: destination.place,
    isOneRequest: true,
    write: (context) => {
      before = stoodBefore();
      return writeCell(context, destination, typed, insertion.numberFormat, before);
    },
    takeBack: (context, error) =>
      clearDestination(context, destination, error, {
        ...{ cells: [[typed]], before: before.found(), charts: '', dataSheet: null, table: null },
      }),
  });
}

async function writeCell(
  context: Excel.RequestContext,
  { place, isNew, area }: Destination,
  typed: string | number,
  numberFormat: string | null,
  before: StoodBefore,
): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = isNew ? worksheets.add(place.sheet) : worksheets.getItem(place.sheet);
  const cell = sheet.getRangeByIndexes(area.row, area.column, 1, 1);
  if (!isNew) before.askPlace(cell, 1);
  if (numberFormat !== null) setFormat(cell, numberFormat);
  cell.formulas = [[typed]];
  if (isNew) sheet.activate();
  await context.sync();
  before.refuse(place);
}
