import type { Area } from '@cyberbudget/core';
import { areasWithout, cellKey, isOthersColumn } from '@cyberbudget/pane/layout';
import type { Destination } from './find-target.ts';
import { heldByOthers, type Typed } from './held-by-others.ts';
import type { Made } from './made.ts';
import { removeCharts } from './remove-charts.ts';
import { type AddedSheet, removeSheets, unreferred } from './remove-sheets.ts';
import { restoreWidths } from './restore-widths.ts';
import { setFormat } from './set-format.ts';
import { bringBack, type Found, isTaken } from './stood-before.ts';
import { toFailure } from './to-failure.ts';
import { areaIn, PLACE } from './used-cells.ts';

/** What an insertion writes and adds, and under which names. */
export interface Added {
  /** The cells as they are typed, in the shape of the destination. */
  readonly cells: Typed;
  /** What others had put there by then. */
  readonly before: Found;
  /** What of it is known to have been made. */
  readonly made: Made;
  /** How the names of its charts begin; "" for none. */
  readonly charts: string;
  readonly dataSheet: AddedSheet | null;
  /** The cells of its table. */
  readonly table: Area | null;
}

/**
 * Takes away what an insertion may have left, and nothing that somebody else added beside it or
 * into its place: its sheets, its charts, its table, and of its cells, which were empty, those that
 * hold what it wrote. What it overwrote is brought back. Where Excel answered, it is known how far
 * it came; where the answer was lost, what holds just what was to be written counts as its own.
 */
export async function clearDestination(
  context: Excel.RequestContext,
  { place, isNew, ...destination }: Destination,
  error: unknown,
  added: Added,
): Promise<void> {
  const isLost = toFailure(error).code === 'connection-lost';
  const maybe = [
    ...(added.dataSheet === null ? [] : [added.dataSheet]),
    ...(isNew ? [{ name: place.sheet, cells: added.cells }] : []),
  ];
  const isKnown = (name: string): boolean => added.made.sheets.includes(name);
  // Where Excel answered, one that is not known to be its own is so only where it is empty: the
  // sheets are added before anything is typed.
  const sheets = maybe.map((sheet) => (isLost || isKnown(sheet.name) ? sheet : { ...sheet, cells: [] }));
  const [figures, own] = [sheets.slice(0, sheets.length - (isNew ? 1 : 0)), isNew ? sheets.slice(-1) : []];
  if (isNew) await removeSheets(context, own, isKnown);
  else await clearPlace(context, place.sheet, destination, { error, isLost }, added);
  // Now that its own formulas are gone: somebody else's table may have found the figures, and refer
  // to them.
  await removeSheets(context, await unreferred(context, figures), isKnown);
}

/** Of a destination what is known from before. */
type Place = Pick<Destination, 'area' | 'widths' | 'used' | 'isTouched'>;

async function clearPlace(
  context: Excel.RequestContext,
  name: string,
  destination: Place,
  { error, isLost }: { readonly error: unknown; readonly isLost: boolean },
  added: Added,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  if (added.charts !== '') await removeCharts(context, sheet, error, { prefix: added.charts, ...added.made });
  // What is there is asked first: where Excel answered and did not come to that, it wrote nothing.
  if (isLost || added.before.isAnswered) {
    const isTyped = isLost || added.made.isTyped;
    // Over cells of which none was typed, a table can be somebody else's only; over those that
    // were, its own only.
    if (isTyped) await dissolveTable(context, sheet, added);
    await restoreCells(context, sheet, destination, isTyped ? added : { ...added, cells: [] }, isTyped);
  }
  await context.sync();
}

/**
 * Its table is the one over exactly its cells: one of its name may be somebody else's. The cells
 * stay, to be cleared as far as they are its own.
 */
async function dissolveTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { table: own, before }: Added,
): Promise<void> {
  if (own === null) return;
  const tables = sheet.tables.load('items/name');
  await context.sync();
  const maybeOwn = tables.items.filter(({ name }) => !before.tables.includes(name));
  const placed = maybeOwn.map((table) => ({ table, range: table.getRange().load(PLACE) }));
  await context.sync();
  for (const { table, range } of placed) if (isSameArea(areaIn(range), own)) table.convertToRange();
}

const isSameArea = (one: Area | null, other: Area): boolean =>
  one !== null &&
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;

/**
 * Clearing formats would also part merged cells: where cells had a look before, theirs is left and
 * only contents go.
 */
async function restoreCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { area, widths, used, isTouched }: Place,
  { cells, before }: Added,
  isTyped: boolean,
): Promise<void> {
  const theirs = await heldByOthers(context, sheet, area, cells);
  for (const { row, column, rows, columns } of areasWithout(area, theirs.keys)) {
    const own = sheet.getRangeByIndexes(row, column, rows, columns);
    own.clear(isTouched ? 'Contents' : 'All');
    if (isTouched) setFormat(own, 'General');
  }
  if (isTyped) {
    const isTheirs = isOthersColumn(theirs.keys, [...theirs.held.values()]);
    await restoreWidths(context, sheet, area, before.widths.length > 0 ? before : { widths, used }, isTheirs);
  }
  if (!isTaken(before) && before.dressed === null) return;
  await context.sync();
  await bringBack(context, sheet, before, (row, column) => {
    const key = cellKey(row - area.row, column - area.column);
    return theirs.keys.has(key) ? (theirs.held.get(key) ?? null) : null;
  });
}
