import { raise } from '../protocol/office-error.ts';
import { type Area, boundingArea, covers, intersection } from '../workbook/area.ts';
import type { Realm } from './realm.ts';

/**
 * The smallest area within a range that holds everything typed into it or, unless only values
 * count, formatted or merged. ItemNotFound where there is nothing: what stands around the range
 * does not count.
 */
export async function usedWithin({ workbook }: Realm, range: Area, valuesOnly: boolean): Promise<Area> {
  const { cells } = workbook;
  const used = await cells.used(range.sheet, valuesOnly, range);
  if (used && covers(range, used)) return used;
  const area = (used && intersection(used, range)) ?? raise('ItemNotFound');
  const formulas = await cells.formulas(area);
  const values = await cells.values(area);
  const formats = valuesOnly ? [] : await cells.formats(area);
  const filled = formulas.flatMap((line, down) =>
    line.flatMap((formula, across): Area[] => {
      const isFilled = formula !== '' || values[down]?.[across] !== '';
      const isDressed = Object.keys(formats[down]?.[across] ?? {}).length > 0;
      const { sheet, row, column } = area;
      return isFilled || isDressed
        ? [{ sheet, row: row + down, column: column + across, rows: 1, columns: 1 }]
        : [];
    }),
  );
  const merged = valuesOnly ? [] : await cells.merged(range.sheet);
  const all = [...filled, ...merged.flatMap((area) => intersection(area, range) ?? [])];
  return all.length === 0 ? raise('ItemNotFound') : all.reduce(boundingArea);
}
