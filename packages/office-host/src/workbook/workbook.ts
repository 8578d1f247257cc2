import type { Area } from './area.ts';
import type { CellFormat, CellValue, Chart, Json, NamedItem, Sheet, Table, XmlPart } from './records.ts';

/**
 * At once or later: every method of the port may answer either way, and the engine waits for each.
 */
export type Soon<T> = T | Promise<T>;

/** Records by id, in order. `put` adds one at the end or replaces the one with its id. */
export interface Collection<T extends { readonly id: string }> {
  list(): Soon<readonly T[]>;
  put(record: T): Soon<void>;
  remove(id: string): Soon<void>;
}

/** Sheets, one of which is in front. */
export interface SheetCollection extends Collection<Sheet> {
  active(): Soon<string>;
  activate(id: string): Soon<void>;
}

/** What `clear` takes away: all, or what was typed. */
export type ClearWhat = 'All' | 'Contents';

/**
 * The cells. Grids are rows of cells and have the shape of the area they are asked of or written
 * to.
 */
export interface Cells {
  /**
   * What was typed: a value, a formula that begins with "=", or a text that does and has "'" before
   * it. A cell that another one spills into is ''.
   */
  formulas(area: Area): Soon<CellValue[][]>;
  /** Computed values; errors are their text, "#N/A". */
  values(area: Area): Soon<CellValue[][]>;
  /**
   * Types into cells. Text stays text: the engine has already turned what Excel would read as a
   * number; "'=1+1" shows =1+1.
   */
  write(area: Area, formulas: readonly (readonly CellValue[])[]): Soon<void>;
  numberFormats(area: Area): Soon<string[][]>;
  setNumberFormats(area: Area, formats: readonly (readonly string[])[]): Soon<void>;
  formats(area: Area): Soon<CellFormat[][]>;
  /** Lays the given properties over every cell of the area and leaves the others. */
  setFormat(area: Area, format: CellFormat): Soon<void>;
  clear(area: Area, what: ClearWhat): Soon<void>;
  /**
   * The smallest area with everything that is on the sheet; null for an empty one.
   * @param within where it is enough to look; a workbook may look further
   */
  used(sheet: string, valuesOnly: boolean, within?: Area): Soon<Area | null>;
  merged(sheet: string): Soon<readonly Area[]>;
  merge(area: Area): Soon<void>;
  unmerge(area: Area): Soon<void>;
  /**
   * The cells that the formula at this place fills, itself included; null where it fills no other.
   */
  spill(sheet: string, row: number, column: number): Soon<Area | null>;
  /** Widths in points of so many columns; heights in points of so many rows. */
  columnWidths(sheet: string, column: number, count: number): Soon<number[]>;
  setColumnWidth(sheet: string, column: number, count: number, width: number | 'autofit'): Soon<void>;
  rowHeights(sheet: string, row: number, count: number): Soon<number[]>;
}

/** Steps that one Ctrl+Z takes back each. */
export interface UndoSteps {
  /**
   * Everything until `end` is one step. A step with the group of the last one goes on with that
   * one.
   */
  begin(group: string | null): Soon<void>;
  end(): Soon<void>;
  /** Forgets every step: what Excel does after a call that cannot be taken back. */
  forget(): Soon<void>;
}

/** What keeps a workbook from being changed. */
export interface Locks {
  /** It is open for reading only. */
  readonly readOnly?: boolean;
  /** No sheet can be added or removed. */
  readonly structure?: boolean;
}

/**
 * THE PORT: a workbook as the engine needs it. Rules, errors and addresses of Excel are the
 * engine's; a workbook only keeps and computes. Areas are always on the sheet, grids always have
 * their shape.
 */
export interface Workbook {
  readonly sheets: SheetCollection;
  readonly cells: Cells;
  readonly tables: Collection<Table>;
  readonly charts: Collection<Chart>;
  readonly names: Pick<Collection<NamedItem>, 'list'>;
  readonly xmlParts: Collection<XmlPart>;
  /** How the add-in starts with the workbook. */
  readonly properties: Collection<{ readonly id: string; readonly value: Json }>;
  readonly undo: UndoSteps;
  /** A workbook without this has no locks. */
  locks?(): Soon<Locks>;
  selection(): Soon<Area>;
  select(area: Area): Soon<void>;
  /** Computes every formula again. */
  calculate(): Soon<void>;
}
