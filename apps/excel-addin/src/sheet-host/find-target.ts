import { type Area, areaOf, freeSheetName } from '@cyberbudget/core';
import { type DataSheet, fits, nearestFree } from '@cyberbudget/pane/layout';
import {
  type Failure,
  failed,
  type InsertRequest,
  type Outcome,
  type SheetPlace,
  type Target,
} from '@cyberbudget/pane/sheet-host';
import { type FoundDataSheet, readDataSheets } from './data-sheet.ts';
import type { ExcelApp } from './excel-app.ts';
import { type Corner, hasMergedCells, placeOf, readTarget, type TargetState } from './read-target.ts';
import { codeOf, tryAgain } from './to-failure.ts';

/** Where something may go, and what the workbook looked like before. */
export interface Destination {
  readonly place: SheetPlace;
  /** Whether its sheet is still to be added. */
  readonly isNew: boolean;
  readonly area: Area;
  /** Widths in points of the area's columns; empty for a new sheet. */
  readonly widths: readonly number[];
  /** What its sheet uses; null where it is empty. */
  readonly used: Area | null;
  /** Whether a cell of the area looks other than in a new workbook. */
  readonly isTouched: boolean;
  readonly isSheetName: IsTaken;
  /** Whether a table or a defined name has a name. */
  readonly isTableName: IsTaken;
  readonly dataSheets: readonly FoundDataSheet[];
}

type IsTaken = (name: string) => boolean;

/**
 * Reads everything that an insertion depends on in one round trip: where it goes, whether anything
 * stands there, what is protected, which names are taken. Writes nothing. Cells that are empty but
 * formatted cost one more, to ask whether they are merged: that question makes Excel forget its
 * undo steps (OfficeDev/office-js issue 5918), so it is not asked of others.
 * @param dataSheet the data sheet that is wanted, for native formulas
 */
export async function findDestination(
  app: ExcelApp,
  request: InsertRequest,
  dataSheet: DataSheet | null,
): Promise<Outcome<{ readonly destination: Destination }>> {
  const { target, rows, columns } = request;
  const corner = cornerOf(target);
  if (corner === null) return failed({ code: 'invalid-selection' });
  if (corner.kind === 'place' && !fits({ ...corner.cell, rows, columns }))
    return failed({ code: 'too-large', rows, columns });
  const look = () => app.excel.run((context) => destinationIn(app, context, request, corner, dataSheet));
  try {
    return await (target.kind === 'selection' ? look() : tryAgain(look));
  } catch (error) {
    if (codeOf(error) === 'InvalidArgument' && (await sheetEndsBefore(app, request)))
      return failed({ code: 'too-large', rows, columns });
    throw error;
  }
}

/** @returns null where the target's address is none */
function cornerOf(target: Target): Corner | null {
  if (target.kind !== 'place') return target;
  const area = areaOf(target.place.address);
  return area === null ? null : { kind: 'place', sheet: target.place.sheet, cell: area };
}

async function destinationIn(
  app: ExcelApp,
  context: Excel.RequestContext,
  request: InsertRequest,
  corner: Corner,
  dataSheet: DataSheet | null,
): Promise<Outcome<{ readonly destination: Destination }>> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  const readState = corner.kind === 'new-sheet' ? null : readTarget(context, corner, request);
  const readData = dataSheet === null ? null : readDataSheets(context, dataSheet);
  await context.sync();
  const common = {
    isSheetName: nameTaken(worksheets.items),
    isTableName: nameTaken([...tables.items, ...names.items]),
    dataSheets: readData?.() ?? [],
  };
  if (readState === null) return { ok: true, destination: { ...common, ...newSheet(request, common) } };
  const state = readState();
  if (state === null) return failed({ code: 'invalid-selection' });
  const failure = await obstacle(app, state);
  if (failure !== null) return failed(failure);
  return {
    ok: true,
    destination: { ...common, ...state, place: placeOf(state.sheet, state.area), isNew: false },
  };
}

/** Names compared as Excel does: in any case. */
export function nameTaken(things: readonly { readonly name: string }[]): IsTaken {
  const names = new Set(things.map(({ name }) => name.toLowerCase()));
  return (name) => names.has(name.toLowerCase());
}

function newSheet(
  { target, rows, columns }: InsertRequest,
  { isSheetName }: Pick<Destination, 'isSheetName'>,
) {
  const wanted = target.kind === 'new-sheet' ? target.name : '';
  const area: Area = { row: 0, column: 0, rows, columns };
  const place = placeOf(freeSheetName(wanted, isSheetName), area);
  return { place, area, isNew: true, isTouched: false, widths: [], used: null };
}

async function obstacle(app: ExcelApp, state: TargetState): Promise<Failure | null> {
  const { sheet, area, isProtected, isTaken, isTouched, used } = state;
  const place = placeOf(sheet, area);
  if (isProtected) return { code: 'protected-sheet', sheet };
  if (isTaken) return { code: 'cells-taken', place, free: nearestFree(sheet, area, used) };
  // Merged cells never look as in a new workbook.
  return isTouched && (await hasMergedCells(app, state)) ? { code: 'merged-cells', place } : null;
}

/** Whether the sheet ends before an area from the selected cell on does. */
const sheetEndsBefore = (app: ExcelApp, { target, rows, columns }: InsertRequest): Promise<boolean> =>
  app.excel.run(async (context) => {
    if (target.kind !== 'selection') return false;
    const selected = context.workbook.getSelectedRange().getCell(0, 0).load('address');
    await context.sync();
    const area = areaOf(selected.address);
    return area !== null && !fits({ ...area, rows, columns });
  });
