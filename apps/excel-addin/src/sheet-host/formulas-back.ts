import type { SheetPlace } from '@cyberbudget/pane/sheet-host';

/**
 * A cell that becomes a value: its formula, to bring it back if something goes wrong, and the cells
 * it fills.
 */
export interface Spilling {
  readonly place: SheetPlace;
  readonly formula: string;
  readonly value: unknown;
  /** Address of the cells it fills; its own where it fills no other. */
  readonly fills: string;
}

/**
 * Brings formulas back that became their values. A cell in which something else stands by now,
 * because somebody typed there, is left alone.
 * @returns the first of those, null where there is none
 */
export async function formulasBack(
  context: Excel.RequestContext,
  spillings: readonly Spilling[],
): Promise<SheetPlace | null> {
  const { worksheets } = context.workbook;
  const now = spillings.map(({ place }) =>
    worksheets.getItem(place.sheet).getRange(place.address).load('formulas,values'),
  );
  await context.sync();
  let left: SheetPlace | null = null;
  for (const [position, { place, formula, value, fills }] of spillings.entries()) {
    const [[standing] = []] = now[position]?.formulas ?? [];
    if (standing === formula) continue;
    const [[shown] = []] = now[position]?.values ?? [];
    if (shown !== value) {
      left ??= place;
      continue;
    }
    const sheet = worksheets.getItem(place.sheet);
    sheet.getRange(fills).clear('Contents' as Excel.ClearApplyTo);
    sheet.getRange(place.address).formulas = [[formula]];
  }
  await context.sync();
  return left;
}
