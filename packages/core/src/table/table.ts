import type { BudgetDocument } from '../document/document.ts';
import type { Bilingual } from '../problem/problem.ts';

/** A column of a table. yen: whole yen, shown in a unit; fraction: 0.104; count and number: plain; text: names. */
export interface Column {
  readonly id: string;
  readonly title: Bilingual;
  /** A title for where room is scarce; what it stands for is then said below the table. */
  readonly short?: string;
  readonly kind: 'text' | 'yen' | 'fraction' | 'count' | 'number';
  /** Whether people read its amounts with one decimal more than the unit's: half of a printed tenth is 0.05. */
  readonly finer?: boolean;
}

/** A cell: whole yen in a yen column; null where the document says nothing. A name with an English form is bilingual. */
export type TableCell = string | number | Bilingual | null;

/**
 * A row and what it is: body rows add up to the listed row (掲載計); with the unlisted row (非掲載) they make the
 * total row (公表総額).
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
  readonly document: BudgetDocument | null;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What a reader must know to read it right. */
  readonly notes: readonly Bilingual[];
}

export const MINISTRY_COLUMN: Column = {
  id: 'ministry',
  title: { ja: '府省庁', en: 'Ministry' },
  kind: 'text',
};
export const FIELD_COLUMN: Column = { id: 'strategyField', title: { ja: '分野', en: 'Field' }, kind: 'text' };
