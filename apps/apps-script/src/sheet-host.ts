import { failed, type Outcome } from '@cyberbudget/pane/sheet-host';
import { alone } from './sheet-host/alone.ts';
import { insertCell } from './sheet-host/insert-cell.ts';
import { insertChart } from './sheet-host/insert-chart.ts';
import { insertTable } from './sheet-host/insert-table.ts';
import { keepDocument, keptDocuments, removeDocument } from './sheet-host/kept-documents.ts';
import { liveCells, recalculate } from './sheet-host/live-cells.ts';
import { makeShareable } from './sheet-host/make-shareable.ts';
import { goTo, readSelection } from './sheet-host/selection.ts';
import type { SheetServer } from './sheet-host/server-api.ts';

const server: SheetServer = {
  readSelection,
  insertTable,
  insertCell,
  insertChart,
  keepDocument,
  keptDocuments,
  removeDocument,
  liveCells,
  makeShareable,
  recalculate,
  goTo,
};

/** What changes cells: one after the other, whoever asks, so that what one takes back is never what another made. */
const CHANGES: ReadonlySet<string> = new Set([
  'insertTable',
  'insertCell',
  'insertChart',
  'makeShareable',
  'recalculate',
]);

/**
 * Does what the sidebar asks: the one function that it calls.
 * @param method a method of `SheetServer`
 * @param args its arguments, plain values
 */
export function serve(method: string, args: readonly unknown[]): Outcome<object> {
  if (!Object.keys(server).includes(method)) return failed({ code: 'unsupported' });
  const answer = server[method as keyof SheetServer] as (...given: readonly unknown[]) => Outcome<object>;
  return CHANGES.has(method) ? alone(() => answer(...args)) : answer(...args);
}
