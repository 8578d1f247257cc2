import type { Unit } from '../amount/unit.ts';
import type { DocumentFigures } from '../document/document.ts';
import type { Bilingual } from '../problem/problem.ts';
import type { QueriedNumber } from '../query/query.ts';

/**
 * A column of a table. yen: whole yen, shown in a unit; fraction: 0.104; count and number: plain;
 * text: names.
 */
export interface Column {
  readonly id: string;
  readonly title: Bilingual;
  /** A title for where room is scarce; what it stands for is then said below the table. */
  readonly short?: string;
  readonly kind: 'text' | 'yen' | 'fraction' | 'count' | 'number';
  /**
   * Whether people read its amounts with one decimal more than the unit's: half of a printed tenth
   * is 0.05.
   */
  readonly finer?: boolean;
}

/** A text that names amounts: they are said in the unit of the columns beside it. */
export interface UnitText {
  readonly inUnit: (unit: Unit) => Bilingual;
}

/**
 * A cell: a number with the question it answers (whole yen in a yen column); a number that answers
 * none (a page, a difference); a text, bilingual where it has an English form, by unit where it
 * names amounts; null where the document says nothing.
 */
export type TableCell = QueriedNumber | UnitText | string | number | Bilingual | null;

/**
 * A row and what it is: body rows add up to the listed row (掲載計); with the unlisted row (非掲載)
 * they make the total row (公表総額).
 */
export interface Row {
  readonly kind: 'body' | 'listed' | 'unlisted' | 'total';
  readonly cells: readonly TableCell[];
}

/** A summary table, independent of unit, language and host. */
export interface Table {
  readonly id: string;
  readonly title: Bilingual;
  /** The document it is made of; null for a table across documents. */
  readonly document: DocumentFigures | null;
  /**
   * The older edition that it compares its document with, as CYBERBUDGET_TABLE takes it; left out
   * by every other table.
   */
  readonly older?: Bilingual;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What a reader must know to read it right. */
  readonly notes: readonly Bilingual[];
}

/** Whether a cell is a number that keeps its question. */
export const isQueriedNumber = (cell: TableCell): cell is QueriedNumber =>
  typeof cell === 'object' && cell !== null && 'query' in cell;

const isUnitText = (cell: TableCell): cell is UnitText =>
  typeof cell === 'object' && cell !== null && 'inUnit' in cell;

/**
 * The content of a cell without its question; the amounts that a text names are said in the unit.
 */
export function plainCell(cell: TableCell, unit: Unit = '億円'): string | number | Bilingual | null {
  if (isQueriedNumber(cell)) return cell.value;
  return isUnitText(cell) ? cell.inUnit(unit) : cell;
}

/** The number in a cell; null for a text and an empty cell. */
export function cellNumber(cell: TableCell): number | null {
  const content = plainCell(cell);
  return typeof content === 'number' ? content : null;
}

/** The text in a cell in a language; a number as its digits, "" for an empty cell. */
export function cellText(cell: TableCell, language: keyof Bilingual, unit?: Unit): string {
  const content = plainCell(cell, unit);
  return content === null ? '' : typeof content === 'object' ? content[language] : String(content);
}

export const MINISTRY_COLUMN: Column = {
  id: 'ministry',
  title: { ja: '府省庁', en: 'Ministry' },
  kind: 'text',
};
export const FIELD_COLUMN: Column = { id: 'strategyField', title: { ja: '分野', en: 'Field' }, kind: 'text' };
