import type { Consent, KeptText } from '@cyberbudget/pane/kept';
import type { Layout } from '@cyberbudget/pane/layout';
import type {
  LiveCell,
  Outcome,
  SelectedTexts,
  Selection,
  SharePlan,
  SheetBlock,
  SheetPlace,
  Target,
} from '@cyberbudget/pane/sheet-host';
import type { DocumentToKeep } from './kept-documents.ts';

/** A cell as it is typed: "=…" is a formula, "'…" a text whatever it looks like. */
export type TypedCell = string | number;

/** A layout whose cells are as they are typed. */
export interface TypedLayout extends Omit<Layout, 'cells' | 'dataSheet'> {
  readonly cells: readonly (readonly TypedCell[])[];
  readonly dataSheet: TypedDataSheet | null;
}

export interface TypedDataSheet extends Omit<NonNullable<Layout['dataSheet']>, 'cells'> {
  readonly cells: readonly (readonly TypedCell[])[];
}

/** A cell of a table and what is typed into it, counted from the table's first cell. */
export interface TypedChange {
  readonly row: number;
  readonly column: number;
  readonly typed: TypedCell;
}

/**
 * What the sidebar asks of the script: plain values there and back, as google.script.run carries
 * them.
 */
export interface SheetServer {
  readSelection(): Outcome<{ readonly selection: Selection }>;
  insertTable(target: Target, layout: TypedLayout): Outcome<{ readonly place: SheetPlace }>;
  insertCell(
    target: Target,
    cell: TypedCell,
    numberFormat: string | null,
  ): Outcome<{ readonly place: SheetPlace }>;
  insertChart(place: SheetPlace, layout: TypedLayout): Outcome<{ readonly place: SheetPlace }>;
  /** @param json the document */
  keepDocument(document: DocumentToKeep, json: string, agreed?: Consent): Outcome<object>;
  keptDocuments(): Outcome<{ readonly texts: readonly KeptText[] }>;
  removeDocument(id: string): Outcome<object>;
  liveCells(): Outcome<{ readonly cells: readonly LiveCell[] }>;
  /** @param run a name for this run, which followShare knows it by */
  makeShareable(plan: SharePlan, run: string): Outcome<{ readonly place: SheetPlace }>;
  /** How many formulas of a run that lasts are values by now; isStopped stops it. */
  followShare(run: string, isStopped: boolean): Outcome<{ readonly turned: number }>;
  readAround(): Outcome<{ readonly block: SheetBlock }>;
  rewriteTable(
    place: SheetPlace,
    changes: readonly TypedChange[],
  ): Outcome<{ readonly place: SheetPlace; readonly chartsLeft: boolean }>;
  recalculate(): Outcome<object>;
  selectedTexts(): Outcome<{ readonly texts: SelectedTexts }>;
  goTo(place: SheetPlace): Outcome<object>;
}
