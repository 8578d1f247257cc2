import type { Area, Chart, Json, Table, XmlPart } from '@cyberbudget/office-host';
import { CommandType, type IMutation } from '@univerjs/core';
import type { OpenBook } from './open-book.ts';

/** What of a sheet Excel knows and the grid does not. */
export interface SheetExtra {
  readonly id: string;
  readonly isProtected: boolean;
}

/** The records of each kind that a book keeps beside its cells. */
export interface RecordKinds {
  tables: Table;
  charts: Chart;
  xmlParts: XmlPart;
  properties: { readonly id: string; readonly value: Json };
  sheetExtras: SheetExtra;
  /** A filter of a Sheets script, by its sheet. */
  filters: { readonly id: string; readonly area: Omit<Area, 'sheet'> };
  /** What a Sheets script keeps with the book. */
  scriptProperties: { readonly id: string; readonly value: string };
}

type Kind = keyof RecordKinds;
type AnyRecord = RecordKinds[Kind];

/** All records of a book, to be saved with it. */
export type SavedRecords = { readonly [K in Kind]?: readonly RecordKinds[K][] };

/** Records beside the cells, in order of their making. */
export interface BookRecords {
  list<K extends Kind>(kind: K): readonly RecordKinds[K][];
  /**
   * Adds or replaces a record; Ctrl+Z takes it back where the kind is one of the book's visible
   * parts.
   */
  put<K extends Kind>(kind: K, record: RecordKinds[K]): void;
  remove(kind: Kind, id: string): void;
  saved(): SavedRecords;
  /** Called after every change, by hand, by undo or by redo. */
  onChange(listener: (kind: Kind, id: string) => void): void;
}

interface ChangeParams {
  readonly kind: Kind;
  readonly id: string;
  readonly record: AnyRecord | null;
}

const CHANGE = 'cyberbudget.mutation.change-record';
const undoable: ReadonlySet<Kind> = new Set<Kind>(['tables', 'charts', 'sheetExtras', 'filters']);

/**
 * The records of a book that is about to open: the change of one is a mutation of the spreadsheet
 * like any other.
 */
export function createBookRecords(book: OpenBook, first: SavedRecords): BookRecords {
  const records = new Map<Kind, Map<string, AnyRecord>>();
  const listeners: ((kind: Kind, id: string) => void)[] = [];
  const of = (kind: Kind): Map<string, AnyRecord> => {
    const byId = records.get(kind) ?? new Map<string, AnyRecord>();
    records.set(kind, byId);
    return byId;
  };
  for (const [kind, list] of Object.entries(first))
    for (const record of list) of(kind as Kind).set(record.id, record);

  const mutation: IMutation<ChangeParams> = {
    id: CHANGE,
    type: CommandType.MUTATION,
    handler: (_accessor, { kind, id, record }) => {
      if (record === null) of(kind).delete(id);
      else of(kind).set(id, record);
      for (const listener of listeners) listener(kind, id);
      return true;
    },
  };
  book.commands.registerCommand(mutation);

  const change = (kind: Kind, id: string, record: AnyRecord | null): void => {
    const before = of(kind).get(id) ?? null;
    book.commands.syncExecuteCommand(CHANGE, { kind, id, record });
    if (!undoable.has(kind)) return;
    book.undoRedo.pushUndoRedo({
      unitID: book.workbook().getId(),
      undoMutations: [{ id: CHANGE, params: { kind, id, record: before } }],
      redoMutations: [{ id: CHANGE, params: { kind, id, record } }],
    });
  };
  return {
    list: (kind) => [...of(kind).values()] as never,
    put: (kind, record) => change(kind, record.id, record),
    remove: (kind, id) => change(kind, id, null),
    saved: () => Object.fromEntries([...records].map(([kind, byId]) => [kind, [...byId.values()]])),
    onChange: (listener) => listeners.push(listener),
  };
}
