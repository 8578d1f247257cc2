import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';

/**
 * What one cell of the sample book holds: a number, a text, a formula (a text that begins with =),
 * or one shown as text.
 */
export type Content = string | number | { readonly shown: string };

/** A block of cells written from one corner on, in one style. */
export interface Block {
  /** The corner, such as B4. */
  readonly at: string;
  readonly rows: readonly (readonly (Content | null)[])[];
  readonly style?: IStyleData;
  /** Styles of single columns of the block, by position, on top of `style`. */
  readonly columnStyles?: readonly (IStyleData | undefined)[];
}

/** A sheet of the sample book. */
export interface SheetPlan {
  readonly id: string;
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly blocks: readonly Block[];
  /** Ranges whose cells are one, such as B2:H2. */
  readonly merged?: readonly string[];
  readonly rowCount?: number;
}

const defaultRowHeight = 26;

/** Lays a plan out as the spreadsheet's own data. */
export function buildSheet(plan: SheetPlan): Partial<IWorksheetData> {
  return {
    id: plan.id,
    name: plan.name,
    rowCount: plan.rowCount ?? 120,
    columnCount: 20,
    defaultRowHeight,
    defaultColumnWidth: 88,
    showGridlines: BooleanNumber.FALSE,
    columnData: Object.fromEntries(plan.columnWidths.map((w, column) => [column, { w }])),
    rowData: Object.fromEntries(
      Object.entries(plan.rowHeights ?? {}).map(([row, h]) => [Number(row) - 1, { h, ia: 0 }]),
    ),
    mergeData: (plan.merged ?? []).map(toRange),
    cellData: layOut(plan.blocks),
  };
}

function layOut(blocks: readonly Block[]): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const block of blocks) {
    const corner = toPosition(block.at);
    for (const [rowOffset, row] of block.rows.entries()) {
      const line = cells[corner.row + rowOffset] ?? {};
      cells[corner.row + rowOffset] = line;
      for (const [columnOffset, content] of row.entries()) {
        line[corner.column + columnOffset] = toCell(content, {
          ...block.style,
          ...block.columnStyles?.[columnOffset],
        });
      }
    }
  }
  return cells;
}

function toCell(content: Content | null, s: IStyleData): ICellData {
  if (content === null) return { s };
  if (typeof content === 'object') return { v: content.shown, t: CellValueType.FORCE_STRING, s };
  return typeof content === 'string' && content.startsWith('=') ? { f: content, s } : { v: content, s };
}

function toRange(range: string): {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
} {
  const [from = '', to = ''] = range.split(':');
  const [start, end] = [toPosition(from), toPosition(to)];
  return { startRow: start.row, startColumn: start.column, endRow: end.row, endColumn: end.column };
}

function toPosition(cell: string): { row: number; column: number } {
  const letter = cell.charCodeAt(0) - 'A'.charCodeAt(0);
  return { row: Number(cell.slice(1)) - 1, column: letter };
}
