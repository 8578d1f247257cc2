import { type Area, areaOf, fits, nearestFree } from '@cyberbudget/pane/layout';
import { type Failure, failed, type Outcome, type Target } from '@cyberbudget/pane/sheet-host';
import type { ExcelApp } from './excel-app.ts';
import { codeOf } from './failure-of.ts';
import { type FoundPlace, placeOf } from './found-place.ts';
import { freeSheetName, nameSet } from './free-name.ts';
import { mergedFailure } from './merged-cells.ts';
import { type DataSheetReading, readDataSheets } from './read-data-sheets.ts';
import { type Corner, cornerOf, readPlace } from './read-place.ts';

/** Where something may go, and what the workbook looked like before. */
export interface Ground {
  /** The name of the sheet; a new one is not in the workbook yet. */
  readonly sheet: string;
  readonly isNew: boolean;
  readonly area: Area;
  /** Widths in points of the area's columns; empty for a new sheet. */
  readonly widths: readonly number[];
  /** Whether a cell of the area looks other than in a new workbook. */
  readonly isTouched: boolean;
  /** In small letters: what sheets, and tables and defined names, are called. */
  readonly sheetNames: ReadonlySet<string>;
  readonly tableNames: ReadonlySet<string>;
  /** Names of the charts of the sheet. */
  readonly chartNames: ReadonlySet<string>;
  readonly dataSheets: readonly DataSheetReading[];
}

/** What is asked of a workbook before something is written. */
export interface Wish {
  readonly target: Target;
  readonly rows: number;
  readonly columns: number;
  /** Name of the data sheet that is wanted, for native formulas. */
  readonly dataSheet: string | null;
}

/**
 * Reads everything that an insertion depends on in one round trip: where it goes, whether anything stands there, what is
 * protected, which names are taken. Writes nothing. Cells that are empty but formatted cost one more, to ask whether they
 * are merged: that question makes Excel forget its undo steps (OfficeDev/office-js issue 5918), so it is not asked of others.
 */
export async function readGround(app: ExcelApp, wish: Wish): Promise<Outcome<{ readonly ground: Ground }>> {
  const { target, rows, columns } = wish;
  const corner = cornerOf(target);
  if (corner === null) return failed({ code: 'invalid-selection' });
  if (corner.kind === 'place' && !fits({ ...corner.cell, rows, columns }))
    return failed({ code: 'too-large', rows, columns });
  try {
    return await app.excel.run((context) => readIn(app, context, wish, corner));
  } catch (error) {
    if (codeOf(error) === 'InvalidArgument' && (await endsBefore(app, wish)))
      return failed({ code: 'too-large', rows, columns });
    throw error;
  }
}

async function readIn(
  app: ExcelApp,
  context: Excel.RequestContext,
  wish: Wish,
  corner: Corner,
): Promise<Outcome<{ readonly ground: Ground }>> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  const place = corner.kind === 'new-sheet' ? null : readPlace(context, corner, wish);
  const data = wish.dataSheet === null ? null : readDataSheets(context, wish.dataSheet);
  await context.sync();
  const sheetNames = nameSet(worksheets.items.map(({ name }) => name));
  const common = {
    sheetNames,
    tableNames: nameSet([...tables.items, ...names.items].map(({ name }) => name)),
    dataSheets: data?.() ?? [],
  };
  if (place === null) return { ok: true, ground: newSheet(wish, common) };
  const found = place();
  if (found === null) return failed({ code: 'invalid-selection' });
  const failure = obstacle(found) ?? (await mergedFailure(app, found));
  if (failure !== null) return failed(failure);
  return { ok: true, ground: { ...common, ...found, isNew: false } };
}

function newSheet(
  { target, rows, columns }: Wish,
  common: Pick<Ground, 'sheetNames' | 'tableNames' | 'dataSheets'>,
): Ground {
  const wanted = target.kind === 'new-sheet' ? target.name : '';
  const area: Area = { row: 0, column: 0, rows, columns };
  const sheet = freeSheetName(wanted, common.sheetNames);
  return { ...common, sheet, area, isNew: true, isTouched: false, widths: [], chartNames: new Set() };
}

function obstacle({ sheet, area, isProtected, isTaken, used }: FoundPlace): Failure | null {
  if (isProtected) return { code: 'protected-sheet', sheet };
  return isTaken
    ? { code: 'cells-taken', place: placeOf(sheet, area), free: nearestFree(sheet, area, used) }
    : null;
}

/** Whether the sheet ends before an area from the selected cell on does. */
const endsBefore = (app: ExcelApp, { target, rows, columns }: Wish): Promise<boolean> =>
  app.excel.run(async (context) => {
    if (target.kind !== 'selection') return false;
    const selected = context.workbook.getSelectedRange().getCell(0, 0).load('address');
    await context.sync();
    const area = areaOf(selected.address);
    return area !== null && !fits({ ...area, rows, columns });
  });
