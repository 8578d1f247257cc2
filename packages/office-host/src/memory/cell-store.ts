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
  const rows = new Map<number, Map<number, Cell>>();
  let bands: readonly Band[] = [];
  const keep = (row: number, column: number, cell: Cell | undefined) => {
    const cells = rows.get(row) ?? new Map<number, Cell>();
    rows.set(row, cells);
    if (cell) cells.set(column, cell);
    else cells.delete(column);
  };
  const change = (row: number, column: number, cell: Cell | undefined) => {
    const before = rows.get(row)?.get(column);
    keep(row, column, cell);
    journal.note(() => keep(row, column, before));
  };
  const get = (row: number, column: number) => {
    const cell = rows.get(row)?.get(column) ?? EMPTY;
    return bands.length === 0 ? cell : underlaid(cell, bands, { sheet, row, column, rows: 1, columns: 1 });
  };
  return {
    get,
    lay: (row, column, part) => change(row, column, { ...(rows.get(row)?.get(column) ?? EMPTY), ...part }),
    drop: (row, column) => change(row, column, undefined),
    within: (area) =>
      [...rows]
        .filter(([row]) => row >= area.row && row < area.row + area.rows)
        .flatMap(([row, cells]) => [...cells].map(([column, cell]) => ({ row, column, cell })))
        .filter(({ column }) => column >= area.column && column < area.column + area.columns),
    layBand(area, { format = {}, numberFormat }) {
      const before = bands;
      bands = [...bands, { area, format, numberFormat }];
      journal.note(() => {
        bands = before;
      });
    },
  };
}

function underlaid(cell: Cell, bands: readonly Band[], place: Area): Cell {
  const under = bands.filter(({ area }) => intersection(area, place));
  const format = Object.assign({}, ...under.map((band) => band.format), cell.format) as CellFormat;
  const numberFormat = cell.numberFormat ?? under.findLast((band) => band.numberFormat)?.numberFormat;
  return { ...cell, format, numberFormat };
}
