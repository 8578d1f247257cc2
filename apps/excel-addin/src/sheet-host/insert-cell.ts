import { enteredCell } from '@cyberbudget/pane/layout';
import type { CellInsertion, Outcome, SheetPlace } from '@cyberbudget/pane/sheet-host';
import type { ExcelApp } from './excel-app.ts';
import { type Destination, findDestination } from './find-target.ts';
import { type Making, making as newMaking } from './made.ts';
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
  let [before, making] = [stoodBefore(), newMaking()];
  return allOrNothing(app, {
    place: destination.place,
    isOneRequest: true,
    write: (context) => {
      [before, making] = [stoodBefore(), newMaking()];
      return writeCell(
        context,
        destination,
        { typed, numberFormat: insertion.numberFormat },
        { before, making },
      );
    },
    takeBack: (context, error) =>
      clearDestination(context, destination, error, {
        ...{ cells: [[typed]], before: before.found(), made: making.made(error) },
        ...{ charts: '', dataSheet: null, table: null },
      }),
  });
}

async function writeCell(
  context: Excel.RequestContext,
  { place, isNew, area }: Destination,
  { typed, numberFormat }: { readonly typed: string | number; readonly numberFormat: string | null },
  { before, making }: { readonly before: StoodBefore; readonly making: Making },
): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = isNew ? worksheets.add(place.sheet) : worksheets.getItem(place.sheet);
  const cell = sheet.getRangeByIndexes(area.row, area.column, 1, 1);
  if (isNew) making.sheet(sheet);
  else before.askPlace(cell, 1);
  if (numberFormat !== null) setFormat(cell, numberFormat);
  making.type(cell, [[typed]]);
  if (isNew) sheet.activate();
  await context.sync();
  before.refuse(place);
}
