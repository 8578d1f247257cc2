import { failed, type Outcome } from '@cyberbudget/pane/sheet-host';
import { insertCell, insertCharts } from './sheet-host/insert-cell.ts';
import { insertTable } from './sheet-host/insert-table.ts';
import { keepDocument, keptDocuments, removeDocument } from './sheet-host/kept-documents.ts';
import { goTo, liveCells, readSelection, recalculate } from './sheet-host/live-cells.ts';
import { makeShareable } from './sheet-host/make-shareable.ts';
import type { SheetServer } from './sheet-host/protocol.ts';

const server: SheetServer = {
  readSelection,
  insertTable,
  insertCell,
  insertCharts,
  keepDocument,
  keptDocuments,
  removeDocument,
  liveCells,
  makeShareable,
  recalculate,
  goTo,
};

/**
 * Does what the sidebar asks: the one function that it calls.
 * @param method a method of `SheetServer`
 * @param args its arguments, plain values
 */
export function serve(method: string, args: readonly unknown[]): Outcome<object> {
  if (!Object.keys(server).includes(method)) return failed({ code: 'unsupported' });
  const found = server[method as keyof SheetServer] as (...given: readonly unknown[]) => Outcome<object>;
  return found(...args);
}
