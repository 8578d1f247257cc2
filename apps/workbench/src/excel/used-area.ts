import { type Area, boundingArea } from '@cyberbudget/office-host';
import type { OpenBook } from './open-book.ts';
import { spills } from './spills.ts';

/**
 * The smallest area with everything that is on the sheet; null for an empty one. A look alone
 * counts unless only values do.
 */
export function usedArea(book: OpenBook, sheet: string, valuesOnly: boolean): Area | null {
  const places: Area[] = [...spills(book).areas(sheet)];
  const matrix = book.sheet(sheet).getSheet().getCellMatrix();
  matrix.forValue((row, column, cell) => {
    const hasContent =
      Boolean(cell?.f || cell?.si) || (cell?.v !== undefined && cell?.v !== null && cell?.v !== '');
    if (hasContent || (!valuesOnly && cell?.s)) places.push({ sheet, row, column, rows: 1, columns: 1 });
  });
  return places.reduce<Area | null>((all, place) => (all === null ? place : boundingArea(all, place)), null);
}
