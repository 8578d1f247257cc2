import { areaWithin, freeName } from '@cyberbudget/core';
import { type Layout, layoutInsertion } from '@cyberbudget/pane/layout';
import type { Outcome, SheetPlace, TableInsertion } from '@cyberbudget/pane/sheet-host';
import { chooseDataSheet } from './data-sheet.ts';
import type { ExcelApp } from './excel-app.ts';
import { type Destination, findDestination } from './find-target.ts';
import { chartPrefix, newMark } from './insert-chart.ts';
import { making as newMaking } from './made.ts';
import { allOrNothing } from './rollback.ts';
import { isTaken, stoodBefore } from './stood-before.ts';
import { type Added, clearDestination } from './take-back.ts';
import { codeOf } from './to-failure.ts';
import { fitsOneRequest, typedCells } from './write-cells.ts';
import { type NamedTable, type Progress, writeTable } from './write-table.ts';

/**
 * How often it is looked: somebody else may take a name between looking and writing, or take back a
 * sheet of figures that was found.
 */
const MOST_TRIES = 3;

/**
 * One round trip to look, one to write: everything of a table in one undo step, or nothing of it.
 */
export async function insertTable(
  app: ExcelApp,
  insertion: TableInsertion,
): Promise<Outcome<{ readonly place: SheetPlace }>> {
  const tried: string[] = [];
  for (let tries = 1; ; tries++) {
    const { outcome, isGone } = await insertOnce(app, insertion, tried);
    const isOther = isGone || (!outcome.ok && outcome.failure.code === 'name-taken');
    if (!isOther || tries === MOST_TRIES) return outcome;
  }
}

interface Tried {
  readonly outcome: Outcome<{ readonly place: SheetPlace }>;
  /** Whether something that was found is no longer there. */
  readonly isGone: boolean;
}

/** @param tried names that Excel did not take, whoever has them; this one is added */
async function insertOnce(app: ExcelApp, insertion: TableInsertion, tried: string[]): Promise<Tried> {
  const layout = layoutInsertion(insertion);
  const request = {
    target: insertion.target,
    rows: layout.cells.length,
    columns: layout.columns.length,
  };
  const search = await findDestination(app, request, layout.dataSheet);
  if (!search.ok) return { outcome: search, isGone: false };
  const { destination } = search;
  const table = named(insertion, layout, destination, tried);
  tried.push(table.name.toLowerCase());
  const charts = chartPrefix(table.name, newMark());
  let [before, making, isGone] = [stoodBefore(), newMaking(), false];
  const outcome = await allOrNothing(app, {
    place: destination.place,
    isOneRequest: fitsOneRequest(layout.cells),
    write: (context) => {
      [before, making] = [stoodBefore(), newMaking()];
      return writeTable(context, destination, table, charts, { before, making });
    },
    takeBack: (context, error) => {
      isGone = codeOf(error) === 'ItemNotFound';
      const added = addedBy(destination, table, charts, { before, making }, error);
      return clearDestination(context, destination, error, added);
    },
  });
  if (outcome.ok || !isTaken(before.found())) return { outcome, isGone: isGone && !outcome.ok };
  // Somebody wrote there in the meantime: what is free now is another place.
  const again = await findDestination(app, request, layout.dataSheet);
  return { outcome: again.ok ? outcome : again, isGone: false };
}

const addedBy = (
  { area }: Destination,
  { layout, dataSheet }: NamedTable,
  charts: string,
  { before, making }: Progress,
  error: unknown,
): Added => ({
  ...{ cells: typedCells(layout.cells), charts, before: before.found(), made: making.made(error) },
  dataSheet: dataSheet === null ? null : { name: dataSheet.name, cells: typedCells(dataSheet.cells) },
  table: layout.table === null ? null : areaWithin(area, layout.table),
});

/** The layout with the names that are free: formulas of the native form name their data sheet. */
function named(
  insertion: TableInsertion,
  layout: Layout,
  destination: Destination,
  tried: readonly string[],
): NamedTable {
  const isGiven = (name: string): boolean =>
    destination.isTableName(name) || tried.includes(name.toLowerCase());
  const name = freeName(insertion.name, isGiven, { separator: '_' });
  if (layout.dataSheet === null) return { layout, name, dataSheet: null };
  const choice = chooseDataSheet(layout.dataSheet, destination);
  const renamed = layoutInsertion(insertion, { dataSheetName: choice.name });
  return { layout: renamed, name, dataSheet: choice.isNew ? renamed.dataSheet : null };
}
