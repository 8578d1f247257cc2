import { addressOf, areaOf, freeSheetName } from '@cyberbudget/core';
import { enteredCell } from '@cyberbudget/pane/layout';
import {
  failed,
  type Outcome,
  type SharePlan,
  type ShareWatch,
  type SheetPlace,
} from '@cyberbudget/pane/sheet-host';
import type { ExcelApp } from './excel-app.ts';
import { nameTaken } from './find-target.ts';
import { formulasBack, type Spilling } from './formulas-back.ts';
import { mergeAreas } from './merge-areas.ts';
import { Refusal } from './refusal.ts';
import { allOrNothing } from './rollback.ts';
import { pause } from './waits.ts';

/**
 * Formulas that become values in one request: a person sees how far it is, and can stop it, between
 * two.
 */
const AT_ONCE = 100;

/**
 * 配布用にする: turns live cells into what they show, with everything they fill, and adds the sheet
 * that says where each number is printed. One undo step, stopped or not; the add-in then no longer
 * opens with the workbook.
 */
export async function makeShareable(
  app: ExcelApp,
  plan: SharePlan,
  watch?: ShareWatch,
): Promise<Outcome<{ readonly place: SheetPlace }>> {
  const read = await readBefore(app, plan);
  const guarded = read.spillings.find(({ place }) => read.isProtected.has(place.sheet));
  if (guarded !== undefined) return failed({ code: 'protected-sheet', sheet: guarded.place.sheet });
  const blocks = cut(read.spillings);
  return allOrNothing(app, {
    place: { sheet: read.name, address: 'A1' },
    isOneRequest: blocks.length <= 1,
    write: async (context) => {
      await turn(context, blocks, read, watch);
      await addSources(context, read.name, plan.sources.rows);
      watch?.tell(read.spillings.length);
      await app.addin?.setStartupBehavior('None' as Office.StartupBehavior);
    },
    takeBack: (context) => takeBack(context, read).then(() => undefined),
  });
}

interface Before {
  readonly name: string;
  readonly spillings: readonly Spilling[];
  readonly isProtected: ReadonlySet<string>;
}

const readBefore = (app: ExcelApp, plan: SharePlan): Promise<Before> =>
  app.excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/protection/protected');
    const asked = plan.cells.map((place) => {
      const cell = sheets.getItem(place.sheet).getRange(place.address).load('formulas,values');
      return { place, cell, spilling: cell.getSpillingToRangeOrNullObject().load('address') };
    });
    await context.sync();
    const spillings = asked.map(({ place, cell, spilling }): Spilling => {
      const [[formula = ''] = []] = cell.formulas as string[][];
      const [[value] = []] = cell.values as unknown[][];
      const { address } = place;
      const fills = spilling.isNullObject ? address : withoutSheet(spilling.address);
      return { place, formula, value, fills };
    });
    const guarded = sheets.items.filter(({ protection }) => protection.protected);
    return {
      name: freeSheetName(plan.sources.name, nameTaken(sheets.items)),
      spillings,
      isProtected: new Set(guarded.map(({ name }) => name)),
    };
  });

const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/** In the order in which they were found, which is that of rows: neighbours stay together. */
const cut = (spillings: readonly Spilling[]): readonly (readonly Spilling[])[] =>
  Array.from({ length: Math.ceil(spillings.length / AT_ONCE) }, (_, at) =>
    spillings.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );

/**
 * Turns block after block. The last goes out together with the sheet of sources, so that little is
 * one request.
 */
async function turn(
  context: Excel.RequestContext,
  blocks: readonly (readonly Spilling[])[],
  before: Before,
  watch: ShareWatch | undefined,
): Promise<void> {
  for (const [position, block] of blocks.entries()) {
    if (watch?.isStopped() === true) await stop(context, before);
    for (const { sheet, address } of areasOf(block)) {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.copyFrom(range, 'Values');
    }
    if (position === blocks.length - 1) return;
    await context.sync();
    watch?.tell((position + 1) * AT_ONCE);
    await pause(0);
  }
}

/**
 * In the same step of undoing: one Ctrl+Z does not bring half of it again. @throws Refusal always
 */
async function stop(context: Excel.RequestContext, before: Before): Promise<never> {
  const left = await takeBack(context, before);
  throw new Refusal(left === null ? { code: 'stopped' } : { code: 'not-restored', sheet: left.sheet });
}

/**
 * The cells that become values, as few blocks: one call for each of a thousand formulas takes a
 * minute in some applications.
 */
function areasOf(spillings: readonly Spilling[]): SheetPlace[] {
  const sheets = [...new Set(spillings.map(({ place }) => place.sheet))];
  return sheets.flatMap((sheet) => {
    const own = spillings.filter(({ place }) => place.sheet === sheet);
    const isAlone = ({ place, fills }: Spilling): boolean => place.address === fills;
    const single = own.filter(isAlone).flatMap(({ fills }) => areaOf(fills) ?? []);
    const addresses = [
      ...mergeAreas(single).map(addressOf),
      ...own.filter((one) => !isAlone(one)).map(({ fills }) => fills),
    ];
    return addresses.map((address) => ({ sheet, address }));
  });
}

async function addSources(
  context: Excel.RequestContext,
  name: string,
  rows: SharePlan['sources']['rows'],
): Promise<void> {
  const sheet = context.workbook.worksheets.add(name);
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: columns }, (_, column) => enteredCell(row[column] ?? '')),
  );
  if (cells.length > 0) sheet.getRangeByIndexes(0, 0, cells.length, columns).formulas = cells;
  sheet.getRangeByIndexes(0, 0, 1, columns).format.font.bold = true;
  sheet.getRangeByIndexes(0, 0, Math.max(1, cells.length), columns).format.autofitColumns();
  sheet.freezePanes.freezeRows(1);
  await context.sync();
}

/**
 * Takes the sheet of sources away and brings the formulas back. @returns a place where something
 * else stands now
 */
async function takeBack(
  context: Excel.RequestContext,
  { name, spillings }: Before,
): Promise<SheetPlace | null> {
  const added = context.workbook.worksheets.getItemOrNullObject(name).load('name');
  await context.sync();
  if (!added.isNullObject) added.delete();
  return formulasBack(context, spillings);
}
