import { type Area, boundingArea, intersection, SHEET_COLUMNS, SHEET_ROWS } from '../workbook/area.ts';
import type { CellFormat, CellValue } from '../workbook/records.ts';
import type { Cells, ClearWhat } from '../workbook/workbook.ts';
import { type Cell, type CellStore, createCellStore, isBand } from './cell-store.ts';
import type { Journal } from './journal.ts';
import { createSizes } from './sizes.ts';
import { createSpills, type Evaluate, isFormula } from './spill.ts';

/** The cells of a workbook in memory, and computing them again. */
export interface MemoryCells extends Cells {
  calculate(): void;
}

/**
 * Cells of every sheet; a sheet's store begins with its first cell.
 * @param tables where nothing spills
 */
export function createMemoryCells(
  journal: Journal,
  evaluate: Evaluate,
  tables: () => readonly Area[],
): MemoryCells {
  const stores = new Map<string, CellStore>();
  const storeOf = (sheet: string): CellStore => {
    const store = stores.get(sheet) ?? createCellStore(sheet, journal);
    stores.set(sheet, store);
    return store;
  };
  const merges = createMerges(journal);
  const spills = createSpills(storeOf, journal, evaluate, (area) =>
    [...tables(), ...merges.mergedOn(area.sheet)].some((other) => intersection(other, area)),
  );
  const grid = <T>(area: Area, read: (row: number, column: number) => T): T[][] =>
    Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_, across) => read(area.row + down, area.column + across)),
    );
  const values = (area: Area) => {
    const store = storeOf(area.sheet);
    return grid(area, (row, column) => store.get(row, column).value);
  };
  return {
    ...createSizes(journal, (area) => storeOf(area.sheet).within(area)),
    ...merges,
    formulas: (area) => grid(area, (row, column) => storeOf(area.sheet).get(row, column).formula),
    values,
    write(area, formulas) {
      spills.withdraw(area);
      if (formulas.some((line) => line.some(isFormula))) spills.watch(area.sheet);
      each(area, formulas, (row, column, formula) => {
        storeOf(area.sheet).lay(row, column, { formula, value: enteredValue(formula) });
      });
      spills.calculate();
    },
    numberFormats: (area) =>
      grid(area, (row, column) => storeOf(area.sheet).get(row, column).numberFormat ?? 'General'),
    setNumberFormats(area, formats) {
      const only = new Set(formats.flat()).size === 1 ? formats[0]?.[0] : undefined;
      if (isBand(area) && only !== undefined)
        return storeOf(area.sheet).layBand(area, { numberFormat: only });
      each(area, formats, (row, column, numberFormat) =>
        storeOf(area.sheet).lay(row, column, { numberFormat }),
      );
    },
    formats: (area) => grid(area, (row, column) => storeOf(area.sheet).get(row, column).format ?? {}),
    setFormat: (area, format) => layFormat(storeOf(area.sheet), area, format),
    clear(area, what) {
      spills.withdraw(area);
      clearCells(storeOf(area.sheet), area, what);
      spills.calculate();
    },
    // Merged cells count as used even where they are empty, as every formatted cell does.
    used: (sheet, valuesOnly, within = everywhere(sheet)) =>
      [
        usedArea(within, storeOf(sheet), valuesOnly),
        ...(valuesOnly ? [] : merges.mergedOn(sheet).map((area) => intersection(area, within))),
      ].reduce((all, area) => (all && area ? boundingArea(all, area) : (all ?? area)), null),
    spill: spills.at,
    calculate: spills.calculate,
  };
}

/** What a cell shows of what was typed, until formulas are computed. */
const enteredValue = (typed: CellValue): CellValue =>
  typeof typed === 'string' && typed.startsWith("'=") ? typed.slice(1) : typed;

function each<T>(
  area: Area,
  given: readonly (readonly T[])[],
  lay: (row: number, column: number, one: T) => void,
) {
  for (const [down, line] of given.entries()) {
    for (const [across, one] of line.entries()) lay(area.row + down, area.column + across, one);
  }
}

function layFormat(store: CellStore, area: Area, format: CellFormat): void {
  if (isBand(area)) {
    store.layBand(area, { format });
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      store.lay(row, column, { format: { ...store.get(row, column).format, ...format } });
    }
  }
}

function clearCells(store: CellStore, area: Area, what: ClearWhat): void {
  for (const { row, column } of store.within(area)) {
    if (what === 'All') store.drop(row, column);
    else store.lay(row, column, { formula: '', value: '' });
  }
}

const everywhere = (sheet: string): Area => ({
  ...{ sheet, row: 0, column: 0 },
  ...{ rows: SHEET_ROWS, columns: SHEET_COLUMNS },
});

function usedArea(within: Area, store: CellStore, valuesOnly: boolean): Area | null {
  const { sheet } = within;
  const places = store
    .within(within)
    .filter(({ cell }) => cell.value !== '' || cell.formula !== '' || (!valuesOnly && isDressed(cell)))
    .map(({ row, column }): Area => ({ sheet, row, column, rows: 1, columns: 1 }));
  return places.reduce<Area | null>((all, place) => (all ? boundingArea(all, place) : place), null);
}

/** A number format alone counts too, but not the one of a new cell. */
const isDressed = ({ format, numberFormat = 'General' }: Cell): boolean =>
  format !== undefined || numberFormat !== 'General';

function createMerges(journal: Journal) {
  let merged: readonly Area[] = [];
  const replace = (next: readonly Area[]) => {
    const before = merged;
    merged = next;
    journal.note(() => {
      merged = before;
    });
  };
  const apartFrom = (area: Area) => merged.filter((other) => !intersection(other, area));
  const mergedOn = (sheet: string) => merged.filter((area) => area.sheet === sheet);
  return {
    mergedOn,
    merged: mergedOn,
    merge: (area: Area) => replace([...apartFrom(area), area]),
    unmerge: (area: Area) => replace(apartFrom(area)),
  };
}
