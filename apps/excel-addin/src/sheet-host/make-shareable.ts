import { addressOf, areaOf, freeSheetName } from '@cyberbudget/core';
import { enteredCell } from '@cyberbudget/pane/layout';
import { failed, type Outcome, type SharePlan, type SheetPlace } from '@cyberbudget/pane/sheet-host';
import type { ExcelApp } from './excel-app.ts';
import { nameTaken } from './find-target.ts';
import { mergeAreas } from './merge-areas.ts';
import { allOrNothing } from './rollback.ts';

/** A cell that becomes a value: its formula, to bring it back if something goes wrong, and the cells it fills. */
interface Spilling {
  readonly place: SheetPlace;
  readonly formula: string;
  /** Address of the cells it fills; its own where it fills no other. */
  readonly fills: string;
}

/**
 * 配布用にする: turns live cells into what they show, with everything they fill, and adds the sheet that says where each number
 * is printed. One undo step; the add-in then no longer opens with the workbook.
 */
export async function makeShareable(
  app: ExcelApp,
  plan: SharePlan,
): Promise<Outcome<{ readonly place: SheetPlace }>> {
  const read = await readBefore(app, plan);
  const guarded = read.spillings.find(({ place }) => read.isProtected.has(place.sheet));
  if (guarded !== undefined) return failed({ code: 'protected-sheet', sheet: guarded.place.sheet });
  return allOrNothing(app, {
    place: { sheet: read.name, address: 'A1' },
    isOneRequest: true,
    write: async (context) => {
      await write(context, read, plan);
      await app.addin?.setStartupBehavior('None' as Office.StartupBehavior);
    },
    takeBack: (context) => restore(context, read),
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
      const cell = sheets.getItem(place.sheet).getRange(place.address).load('formulas');
      return { place, cell, spilling: cell.getSpillingToRangeOrNullObject().load('address') };
    });
    await context.sync();
    const spillings = asked.map(({ place, cell, spilling }): Spilling => {
      const [[formula = ''] = []] = cell.formulas as string[][];
      const { address } = place;
      return { place, formula, fills: spilling.isNullObject ? address : withoutSheet(spilling.address) };
    });
    const guarded = sheets.items.filter(({ protection }) => protection.protected);
    return {
      name: freeSheetName(plan.sources.name, nameTaken(sheets.items)),
      spillings,
      isProtected: new Set(guarded.map(({ name }) => name)),
    };
  });

const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/** The cells that become values, as few blocks: one call for each of a thousand formulas takes a minute in some applications. */
function blocksOf(spillings: readonly Spilling[]): SheetPlace[] {
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

async function write(context: Excel.RequestContext, before: Before, { sources }: SharePlan): Promise<void> {
  const { worksheets } = context.workbook;
  for (const { sheet: name, address } of blocksOf(before.spillings)) {
    const range = worksheets.getItem(name).getRange(address);
    range.copyFrom(range, 'Values');
  }
  const sheet = worksheets.add(before.name);
  const columns = Math.max(1, ...sources.rows.map((row) => row.length));
  const cells = sources.rows.map((row) =>
    Array.from({ length: columns }, (_, column) => enteredCell(row[column] ?? '')),
  );
  if (cells.length > 0) sheet.getRangeByIndexes(0, 0, cells.length, columns).formulas = cells;
  sheet.getRangeByIndexes(0, 0, 1, columns).format.font.bold = true;
  sheet.getRangeByIndexes(0, 0, Math.max(1, cells.length), columns).format.autofitColumns();
  sheet.freezePanes.freezeRows(1);
  await context.sync();
}

async function restore(context: Excel.RequestContext, { name, spillings }: Before): Promise<void> {
  const { worksheets } = context.workbook;
  const added = worksheets.getItemOrNullObject(name).load('name');
  await context.sync();
  if (!added.isNullObject) added.delete();
  for (const { place, formula, fills } of spillings) {
    const sheet = worksheets.getItem(place.sheet);
    sheet.getRange(fills).clear('Contents');
    sheet.getRange(place.address).formulas = [[formula]];
  }
  await context.sync();
}
