import { type Area, intersection, onSheet } from '../workbook/area.ts';
import type { CellValue } from '../workbook/records.ts';
import type { CellStore } from './cell-store.ts';
import type { Journal } from './journal.ts';

/**
 * Computes a formula. A grid spills; undefined is a formula it does not know, shown as #NAME?.
 * @param read the values of an area as computed so far
 */
export type Evaluate = (
  formula: string,
  at: Area,
  read: (area: Area) => CellValue[][],
) => CellValue | CellValue[][] | undefined;

/** Formulas of a workbook and the cells they fill. */
export interface Spills {
  /** Takes back what was spilled from or into an area that is about to be written. */
  withdraw(area: Area): void;
  /** From now on there are formulas on this sheet. */
  watch(sheet: string): void;
  calculate(): void;
  at(sheet: string, row: number, column: number): Area | null;
}

/**
 * Computes the formulas of every sheet that was touched and spills their grids.
 * @param isBarred whether an area touches a table or merged cells, where nothing spills, as beyond
 * the end of the sheet. Source: Microsoft's "How to correct a #SPILL! error": "Table formula",
 * "Spill into merged cell", "Spill range extends beyond the worksheet's edges"
 */
export function createSpills(
  storeOf: (sheet: string) => CellStore,
  journal: Journal,
  evaluate: Evaluate,
  isBarred: (area: Area) => boolean,
): Spills {
  let spilled = new Map<string, Area>();
  const sheets = new Set<string>();
  const setSpilled = (next: Map<string, Area>) => {
    const before = spilled;
    spilled = next;
    journal.note(() => {
      spilled = before;
    });
  };
  const emptySpilled = (area: Area) => {
    const store = storeOf(area.sheet);
    for (const { row, column, cell } of store.within(area)) {
      if (cell.formula === '' && cell.value !== '') store.lay(row, column, { value: '' });
    }
  };
  const read = (area: Area): CellValue[][] =>
    Array.from({ length: area.rows }, (_, down) =>
      Array.from(
        { length: area.columns },
        (_, across) => storeOf(area.sheet).get(area.row + down, area.column + across).value,
      ),
    );
  const computeCell = (sheet: string, row: number, column: number, formula: string) => {
    const store = storeOf(sheet);
    const place: Area = { sheet, row, column, rows: 1, columns: 1 };
    const result = evaluate(formula, place, read) ?? '#NAME?';
    if (!Array.isArray(result)) return store.lay(row, column, { value: result });
    const area: Area = { ...place, rows: result.length, columns: result[0]?.length ?? 1 };
    const isGrid = area.rows > 1 || area.columns > 1;
    const taken = store
      .within(area)
      .some(({ row: r, column: c, cell }) => (r !== row || c !== column) && cell.value !== '');
    if (taken || (isGrid && (!onSheet(area) || isBarred(area))))
      return store.lay(row, column, { value: '#SPILL!' });
    for (const [down, line] of result.entries()) {
      for (const [across, value] of line.entries()) store.lay(row + down, column + across, { value });
    }
    if (isGrid) setSpilled(new Map(spilled).set(key(sheet, row, column), area));
  };
  return {
    watch: (sheet) => void sheets.add(sheet),
    withdraw(area) {
      for (const [place, spill] of spilled) {
        if (!intersection(spill, area)) continue;
        emptySpilled(spill);
        const rest = new Map(spilled);
        rest.delete(place);
        setSpilled(rest);
      }
    },
    calculate() {
      for (const spill of spilled.values()) emptySpilled(spill);
      if (spilled.size > 0) setSpilled(new Map());
      for (const sheet of sheets) {
        const everywhere = {
          sheet,
          row: 0,
          column: 0,
          rows: Number.POSITIVE_INFINITY,
          columns: Number.POSITIVE_INFINITY,
        };
        for (const { row, column, cell } of storeOf(sheet).within(everywhere)) {
          if (isFormula(cell.formula)) computeCell(sheet, row, column, cell.formula);
        }
      }
    },
    at: (sheet, row, column) => spilled.get(key(sheet, row, column)) ?? null,
  };
}

/** Whether what was typed is a formula. */
export function isFormula(typed: CellValue): typed is string {
  return typeof typed === 'string' && typed.startsWith('=');
}

function key(sheet: string, row: number, column: number): string {
  return `${sheet} ${row} ${column}`;
}
