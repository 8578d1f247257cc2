import type { Area } from '../workbook/area.ts';
import { intersection, SHEET_COLUMNS, SHEET_ROWS } from '../workbook/area.ts';
import type { CellFormat, CellValue } from '../workbook/records.ts';
import type { Journal } from './journal.ts';

/** What a cell keeps; cells nothing was said of are not kept at all. */
export interface Cell {
  readonly formula: CellValue;
  readonly value: CellValue;
  readonly numberFormat?: string | undefined;
  readonly format?: CellFormat | undefined;
}

const EMPTY: Cell = { formula: '', value: '' };

/** The look of whole rows or columns, under that of their cells. */
interface Band {
  readonly area: Area;
  readonly format: CellFormat;
  readonly numberFormat?: string | undefined;
}

/** Cells of one sheet by place. */
export interface CellStore {
  get(row: number, column: number): Cell;
  /** Changes some properties of one cell. */
  lay(row: number, column: number, change: Partial<Cell>): void;
  drop(row: number, column: number): void;
  /** Cells that are kept inside an area, with their places. */
  within(area: Area): { readonly row: number; readonly column: number; readonly cell: Cell }[];
  layBand(area: Area, band: { format?: CellFormat; numberFormat?: string }): void;
}

/** Whether an area has whole rows or whole columns. */
export function isBand(area: Area): boolean {
  return area.rows === SHEET_ROWS || area.columns === SHEET_COLUMNS;
}

/** A sheet without cells. */
export function createCellStore(sheet: string, journal: Journal): CellStore {
  const cells = new Map<number, Cell>();
  let bands: readonly Band[] = [];
  const change = (place: number, cell: Cell | undefined) => {
    const before = cells.get(place);
    keep(cells, place, cell);
    journal.note(() => keep(cells, place, before));
  };
  return {
    get(row, column) {
      const cell = cells.get(placeOf(row, column)) ?? EMPTY;
      return bands.length === 0 ? cell : underlaid(cell, bands, { sheet, row, column, rows: 1, columns: 1 });
    },
    lay(row, column, part) {
      const place = placeOf(row, column);
      change(place, { ...(cells.get(place) ?? EMPTY), ...part });
    },
    drop: (row, column) => change(placeOf(row, column), undefined),
    within: (area) => [...placesWithin(cells, area)],
    layBand(area, { format = {}, numberFormat }) {
      const before = bands;
      bands = [...bands, { area, format, numberFormat }];
      journal.note(() => {
        bands = before;
      });
    },
  };
}

/** One number a place, so that a cell is one look-up. */
function placeOf(row: number, column: number): number {
  return row * SHEET_COLUMNS + column;
}

function keep(cells: Map<number, Cell>, place: number, cell: Cell | undefined): void {
  if (cell) cells.set(place, cell);
  else cells.delete(place);
}

function* placesWithin(cells: ReadonlyMap<number, Cell>, area: Area) {
  for (const [place, cell] of cells) {
    const row = Math.floor(place / SHEET_COLUMNS);
    const column = place % SHEET_COLUMNS;
    const inside = row >= area.row && row < area.row + area.rows;
    if (inside && column >= area.column && column < area.column + area.columns) yield { row, column, cell };
  }
}

function underlaid(cell: Cell, bands: readonly Band[], place: Area): Cell {
  const under = bands.filter(({ area }) => intersection(area, place));
  const format = Object.assign({}, ...under.map((band) => band.format), cell.format) as CellFormat;
  const numberFormat = cell.numberFormat ?? under.findLast((band) => band.numberFormat)?.numberFormat;
  return { ...cell, format, numberFormat };
}
