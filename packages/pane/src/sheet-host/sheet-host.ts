import type { BudgetDocument } from '@cyberbudget/core';
import type { Consent } from '../kept/kept-edition.ts';
import type { KeptDocuments } from '../kept/read-kept.ts';
import type { Outcome } from './failure.ts';
import type { CellInsertion, SheetPlace, TableInsertion } from './insertion.ts';
import type { SheetBlock, TableRewriting } from './table-rewriting.ts';

export type { Consent, KeptDocument } from '../kept/kept-edition.ts';
export type { KeptDocuments, UnreadKept } from '../kept/read-kept.ts';
export type { Failure, FailureCode, Outcome } from './failure.ts';
export { failed } from './failure.ts';
export type {
  CellInsertion,
  ChartKind,
  InsertionForm,
  InsertRequest,
  SheetPlace,
  TableInsertion,
  Target,
} from './insertion.ts';
export {
  type CellChange,
  reachAround,
  type SheetBlock,
  type SheetCell,
  type TableRewriting,
} from './table-rewriting.ts';

/** What is selected. */
export interface Selection {
  readonly place: SheetPlace;
  readonly rows: number;
  readonly columns: number;
  /** The formula of the active cell as the application shows it, "" where it holds none. */
  readonly formula: string;
}

/**
 * What selected cells show, row by row; rows and columns at the edges that hold nothing may be
 * missing.
 */
export interface SelectedTexts {
  /** The number of the first row in its sheet, from 1. */
  readonly firstRow: number;
  readonly rows: readonly (readonly string[])[];
}

/**
 * A cell with a live formula, its computed value as shown, and whether it fills other cells too.
 */
export interface LiveCell {
  readonly place: SheetPlace;
  readonly formula: string;
  readonly shown: string;
}

/**
 * How a workbook is made ready to hand on (配布用にする): these cells become values, and a new
 * sheet says where each is printed.
 */
export interface SharePlan {
  readonly cells: readonly SheetPlace[];
  readonly sources: { readonly name: string; readonly rows: readonly (readonly (string | number)[])[] };
}

/** How 配布用にする is followed, and stopped, while it lasts. */
export interface ShareWatch {
  /** Told now and then: how many of the plan's cells are values by now. */
  readonly tell: (turned: number) => void;
  /**
   * Asked between two blocks of cells. True: what was turned is taken back, and the failure is
   * `stopped`.
   */
  readonly isStopped: () => boolean;
}

/**
 * The port between the task pane and a spreadsheet application. Three methods are required; each of
 * the others is a capability: where a host leaves it out, the pane does not offer it. No method
 * throws; after a failure nothing is left behind.
 */
export interface SheetHost {
  /** The application's name as people know it: "Excel", "Google Sheets". */
  readonly name: string;
  /**
   * True where taking an insertion back may need more than one undo: the pane then promises
   * nothing.
   */
  readonly undoesInSteps?: boolean;
  /**
   * What a person should know before a document is kept. no-undo-before: what was done before
   * cannot be undone any more. not-in-copies: a copy of the file may be without it.
   */
  readonly keepCaveat?: 'no-undo-before' | 'not-in-copies';
  /**
   * True where the page stands still while 配布用にする lasts, so that it can be neither followed
   * nor stopped: the pane says so before.
   */
  readonly restsWhileShared?: boolean;
  readSelection(): Promise<Outcome<{ readonly selection: Selection }>>;
  /**
   * Inserts a whole table with its charts, in one undo step where the application has such. Never
   * overwrites. place: what the table's cells fill.
   */
  insertTable(insertion: TableInsertion): Promise<Outcome<{ readonly place: SheetPlace }>>;
  /** Writes one formula or one text into a cell. Never overwrites. */
  insertCell(insertion: CellInsertion): Promise<Outcome<{ readonly place: SheetPlace }>>;

  /**
   * Draws the charts of an insertion whose cells stand at a place. A host that has it draws them in
   * insertTable too.
   */
  insertChart?(
    insertion: TableInsertion,
    place: SheetPlace,
  ): Promise<Outcome<{ readonly place: SheetPlace }>>;
  /**
   * Keeps a document in the workbook, with a person's consent (left out: nobody was asked), in the
   * place of one with the same id; it travels with the file.
   */
  keepDocument?(document: BudgetDocument, agreed?: Consent): Promise<Outcome<object>>;
  /**
   * What the workbook keeps; a document that cannot be read is named, and takes none of the others
   * with it.
   */
  keptDocuments?(): Promise<Outcome<KeptDocuments>>;
  /** Removes a kept document; none of that id is no failure. */
  removeDocument?(id: string): Promise<Outcome<object>>;
  /** Every cell of the workbook whose formula calls one of our functions. */
  liveCells?(): Promise<Outcome<{ readonly cells: readonly LiveCell[] }>>;
  /** Turns cells into values, adds the sheet of sources, and no longer opens with the workbook. */
  makeShareable?(plan: SharePlan, watch?: ShareWatch): Promise<Outcome<{ readonly place: SheetPlace }>>;
  /** Whether the add-in loads whenever the workbook is opened. */
  opensWithWorkbook?(): Promise<Outcome<{ readonly opens: boolean }>>;
  openWithWorkbook?(opens: boolean): Promise<Outcome<object>>;
  /**
   * Computes formulas anew. live: those that call our functions, after the documents they answer
   * from have changed. all: every one of the workbook, the remedy for cells that show #NAME?; a
   * host that cannot tell them apart computes those of ours.
   */
  recalculate?(cells: 'live' | 'all'): Promise<Outcome<object>>;
  /**
   * The names of the workbook that are called as our functions are: those of a workbook that
   * calculates without the add-in.
   */
  functionNames?(): Promise<Outcome<{ readonly names: readonly string[] }>>;
  /** What the selected cells show. */
  selectedTexts?(): Promise<Outcome<{ readonly texts: SelectedTexts }>>;
  /** Calls back after every change of the selection. @returns how to stop it */
  onSelectionChange?(changed: () => void): () => void;
  /**
   * What stands around the selected cell, as far as `reachAround` goes: enough to know a table of
   * ours by.
   */
  readAround?(): Promise<Outcome<{ readonly block: SheetBlock }>>;
  /**
   * Writes other contents into the cells of a table of ours, in one undo step where the application
   * has such; looks, the sheet's table and charts stay, and charts get their new titles.
   * chartsLeft: charts may still have their old titles, because the application does not say whose
   * they are.
   */
  rewriteTable?(
    rewriting: TableRewriting,
  ): Promise<Outcome<{ readonly place: SheetPlace; readonly chartsLeft: boolean }>>;
  /** Shows and selects a place. */
  goTo?(place: SheetPlace): Promise<Outcome<object>>;
}

/** The capabilities that a host may lack. */
export type Capability = Exclude<
  keyof SheetHost,
  | 'name'
  | 'undoesInSteps'
  | 'keepCaveat'
  | 'restsWhileShared'
  | 'readSelection'
  | 'insertTable'
  | 'insertCell'
>;
