import type { Area } from '@cyberbudget/core';
import { areasWithout, cellKey, othersCells } from '@cyberbudget/pane/layout';
import type { Destination } from './find-target.ts';
import { setFormat } from './set-format.ts';
import { bringBack, type Found, isTaken } from './stood-before.ts';
import { codeOf, locationOf, toFailure } from './to-failure.ts';
import { areaIn, formulaIn, PLACE, readUsed } from './used-cells.ts';

/** What an insertion writes and adds, and under which names. */
export interface Added {
  /** The cells as they are typed, in the shape of the destination. */
  readonly cells: readonly (readonly (string | number)[])[];
  /** What others had put there by then. */
  readonly before: Found;
  /** How the names of its charts begin; "" for none. */
  readonly charts: string;
  readonly dataSheet: string | null;
  /** The cells of its table. */
  readonly table: Area | null;
}

/**
 * Takes away what an insertion may have left, and nothing that somebody else added beside it or into its place: the sheets of its names, its
 * charts, its table, and of its cells, which were empty, those that hold what it wrote. What it overwrote is brought back. A name of a
 * sheet that was taken at the last moment is not its own: the sheets are added before anything is written, so of such an insertion
 * only an empty one can be.
 */
export async function clearDestination(
  context: Excel.RequestContext,
  { place, isNew, ...destination }: Destination,
  error: unknown,
  added: Added,
): Promise<void> {
  const { worksheets } = context.workbook;
  const names = [...(added.dataSheet === null ? [] : [added.dataSheet]), ...(isNew ? [place.sheet] : [])];
  const sheets = names.map((name) => {
    const sheet = worksheets.getItemOrNullObject(name).load('name');
    return { sheet, used: sheet.getUsedRangeOrNullObject(true).load('address') };
  });
  const sheet = isNew ? null : worksheets.getItem(place.sheet);
  const tables = sheet?.tables.load('items/name');
  const charts = added.charts === '' ? null : sheet?.charts.load('items/name');
  await context.sync();
  const isNameTaken = isSheetNameTaken(error);
  for (const { sheet: own, used } of sheets)
    if (!own.isNullObject && (!isNameTaken || used.isNullObject)) own.delete();
  for (const chart of charts?.items ?? []) if (chart.name.startsWith(added.charts)) chart.delete();
  if (sheet !== null && mayBeWritten(error, added.before)) {
    const others = new Set(added.before.tables);
    const maybeOwn = tables?.items.filter(({ name }) => !others.has(name)) ?? [];
    await dissolveTable(context, maybeOwn, added.table);
    await restoreCells(context, sheet, destination, added);
  }
  await context.sync();
}

/** What is there is asked first: where Excel answered and did not come to that, it wrote nothing. */
const mayBeWritten = (error: unknown, { isAnswered }: Found): boolean =>
  isAnswered || toFailure(error).code === 'connection-lost';

/** Excel's code for a name that somebody else took since it was asked which are free. */
const NAME_TAKEN = 'ItemAlreadyExists';

const isSheetNameTaken = (error: unknown): boolean =>
  codeOf(error) === NAME_TAKEN && /^Worksheets?(?:Collection)?\.add/.test(locationOf(error));

/**
 * Its table is the one over exactly its cells: one of its name may be somebody else's. The cells stay, to be cleared as far as they are its own.
 */
async function dissolveTable(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
  own: Added['table'],
): Promise<void> {
  if (own === null || tables.length === 0) return;
  const placed = tables.map((table) => ({ table, range: table.getRange().load(PLACE) }));
  await context.sync();
  for (const { table, range } of placed) if (isSameArea(areaIn(range), own)) table.convertToRange();
}

const isSameArea = (one: Area | null, other: Area): boolean =>
  one !== null &&
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;

/** Clearing formats would also part merged cells: where cells had a look before, theirs is left and only contents go. */
async function restoreCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { area, widths, isTouched }: Pick<Destination, 'area' | 'widths' | 'isTouched'>,
  { cells, before }: Added,
): Promise<void> {
  const theirs = await writtenByOthers(context, sheet, area, cells);
  for (const { row, column, rows, columns } of areasWithout(area, theirs)) {
    const own = sheet.getRangeByIndexes(row, column, rows, columns);
    own.clear(isTouched ? 'Contents' : 'All');
    if (isTouched) setFormat(own, 'General');
  }
  for (const [position, width] of (before.widths.length > 0 ? before.widths : widths).entries())
    sheet.getRangeByIndexes(area.row, area.column + position, 1, 1).format.columnWidth = width;
  if (!isTaken(before)) return;
  await context.sync();
  await bringBack(context, sheet, before, (row, column) =>
    theirs.has(cellKey(row - area.row, column - area.column)),
  );
}

/** The cells of an area that hold something other than what was typed there, by their places in it. */
async function writtenByOthers(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: Area,
  typed: Added['cells'],
): Promise<ReadonlySet<string>> {
  const used = sheet.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(true).load(PLACE);
  await context.sync();
  const within = areaIn(used);
  const blocks = within === null ? [] : await readUsed(context, sheet, within);
  const held = blocks.flatMap(({ area, formulas, values }) =>
    values.flatMap((line, down) =>
      line.map((value, across) => ({
        row: area.row + down - row,
        column: area.column + across - column,
        formula: formulaIn(formulas[down]?.[across], value),
        value,
      })),
    ),
  );
  return othersCells(typed, held, BLOCKED);
}

/** What Excel shows where a formula cannot fill its cells because something stands there. */
const BLOCKED = '#SPILL!';
