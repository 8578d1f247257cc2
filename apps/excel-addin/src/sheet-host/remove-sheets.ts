import { type Area, quotedSheet } from '@cyberbudget/core';
import { heldByOthers, type Typed } from './held-by-others.ts';
import { areaIn, PLACE, readUsed } from './used-cells.ts';

/** A sheet that is added, and what is typed into it. */
export interface AddedSheet {
  readonly name: string;
  readonly cells: Typed;
}

/**
 * Deletes sheets that are known to be one's own, and of the others those in which nothing stands
 * but what was to be typed there.
 * @param isKnown whether Excel answered that it added a sheet
 */
export async function removeSheets(
  context: Excel.RequestContext,
  added: readonly AddedSheet[],
  isKnown: (name: string) => boolean,
): Promise<void> {
  for (const { name, cells } of added) {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
    const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
    await context.sync();
    if (sheet.isNullObject) continue;
    const area = isKnown(name) ? null : areaIn(used);
    if (area === null || (await heldByOthers(context, sheet, fromFirstCell(area), cells)).keys.size === 0)
      sheet.delete();
  }
  await context.sync();
}

const fromFirstCell = ({ row, column, rows, columns }: Area): Area => ({
  ...{ row: 0, column: 0, rows: row + rows, columns: column + columns },
});

/** The sheets to which no formula of another sheet refers. */
export async function unreferred(
  context: Excel.RequestContext,
  added: readonly AddedSheet[],
): Promise<readonly AddedSheet[]> {
  if (added.length === 0) return [];
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const placed = sheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load(PLACE),
  }));
  await context.sync();
  const referred = new Set<string>();
  for (const { sheet, used } of placed) {
    const area = areaIn(used);
    for (const { formulas } of area === null ? [] : await readUsed(context, sheet, area))
      for (const { name } of added) if (name !== sheet.name && refersTo(formulas, name)) referred.add(name);
  }
  return added.filter(({ name }) => !referred.has(name));
}

const refersTo = (formulas: readonly (readonly unknown[])[], name: string): boolean =>
  formulas.some((line) =>
    line.some((typed) => typeof typed === 'string' && typed.includes(`${quotedSheet(name)}!`)),
  );
