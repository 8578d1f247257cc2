import type { Language, Library, Query, Table, Unit } from '@cyberbudget/core';
import type { Outcome } from './failure.ts';
import type { ChartKind, InsertionForm, SheetPlace, TableInsertion, Target } from './insertion.ts';
import type { SheetHost } from './sheet-host.ts';

/** A number that is to stand in running text with its citation. */
export interface FigureInsertion {
  readonly query: Query;
  readonly unit: Unit;
  readonly language: Language;
  readonly library: Library;
}

/** How a figure went in: whether the document knows it again, and how it is cited. */
export interface InsertedFigure {
  readonly follows: boolean;
  readonly cites: 'footnote' | 'brackets';
}

/** Something that was inserted, as it stands in the document: its tag, and what is shown of it. */
export interface DocumentFigure {
  readonly id: number;
  /** The formula that it answers, with a word before it for what belongs to a table. */
  readonly tag: string;
  readonly title: string;
  /** One text, or the rows of a table; none where a person deleted the table. */
  readonly cells: readonly (readonly string[])[];
  /** What its footnote says; null where it has none. */
  readonly note: string | null;
}

/** What is to stand in the place of a figure. */
export interface FigureChange {
  readonly was: DocumentFigure;
  readonly tag: string;
  readonly title: string;
  readonly cells: DocumentFigure['cells'];
  /** null: the footnote stays as it is. */
  readonly note: string | null;
  /** Rows of a table that close it, and columns that hold texts. */
  readonly closing: readonly number[];
  readonly textColumns: readonly number[];
}

/**
 * What the pane needs of any application: a workbook has it all, a document leaves out what has to
 * do with cells.
 */
export interface PaneHost
  extends Omit<SheetHost, 'readSelection' | 'insertTable' | 'insertCell'>,
    Partial<Pick<SheetHost, 'readSelection'>> {
  /** The forms in which tables go in, and where to; every one where it is left out. */
  readonly forms?: readonly InsertionForm[];
  readonly targets?: readonly Target['kind'][];
  /** The charts that go in as pictures with a table. */
  readonly pictures?: (table: Table) => readonly ChartKind[];
  /** place: null in a document, where it is the cursor's. */
  insertTable(insertion: TableInsertion): Promise<Outcome<{ readonly place: SheetPlace | null }>>;
  insertCell: (
    ...given: Parameters<SheetHost['insertCell']>
  ) => Promise<Outcome<{ readonly place: SheetPlace | null }>>;
  /** Writes a number at the cursor with its citation behind it. */
  insertFigure?(figure: FigureInsertion): Promise<Outcome<InsertedFigure>>;
}

/**
 * The port between the pane and a text document. As for sheets: no method throws, and after a
 * failure nothing is left behind.
 */
export interface DocumentHost extends PaneHost {
  insertFigure(figure: FigureInsertion): Promise<Outcome<InsertedFigure>>;
  /** Everything that was inserted and can be known again, in the order of the document. */
  figures(): Promise<Outcome<{ readonly figures: readonly DocumentFigure[] }>>;
  /** All or nothing; not where one of them is no longer as it was read. */
  updateFigures(changes: readonly FigureChange[]): Promise<Outcome<object>>;
  /** Shows and selects a figure. */
  showFigure(id: number): Promise<Outcome<object>>;
  /** Whether citations can go into footnotes. */
  readonly hasFootnotes: boolean;
}

export const isDocumentHost = (host: PaneHost): host is DocumentHost => 'updateFigures' in host;
