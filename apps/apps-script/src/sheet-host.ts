import { failed, type Outcome } from '@cyberbudget/pane/sheet-host';
import { alone } from './sheet-host/alone.ts';
import { followShare } from './sheet-host/follow-share.ts';
import { insertCell } from './sheet-host/insert-cell.ts';
import { insertChart } from './sheet-host/insert-chart.ts';
import { insertTable } from './sheet-host/insert-table.ts';
import { keepDocument, keptDocuments, removeDocument } from './sheet-host/kept-documents.ts';
import { liveCells, recalculate } from './sheet-host/live-cells.ts';
import { makeShareable } from './sheet-host/make-shareable.ts';
import { readAround, rewriteTable } from './sheet-host/rewrite-table.ts';
import { goTo, readSelection, selectedTexts } from './sheet-host/selection.ts';
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
  followShare,
  readAround,
  rewriteTable,
  recalculate,
  selectedTexts,
  goTo,
};

/**
 * What changes cells: one after the other, whoever asks, so that what one takes back is never what
 * another made.
 */
const CHANGES: ReadonlySet<string> = new Set([
  'insertTable',
  'insertCell',
  'insertChart',
  'makeShareable',
  'rewriteTable',
  'recalculate',
]);

/** What the sidebar asks: a method of `SheetServer` and its arguments, plain values. */
export interface ServerRequest {
  readonly method: string;
  readonly args: readonly unknown[];
}

/**
 * Does what the sidebar asks: the one function that it calls. Sheets offers it to cells too, which
 * must not change what is kept: it takes an object, and a cell hands over texts, numbers and lists
 * of them.
 */
export function serve(request: unknown): Outcome<object> {
  if (!isRequest(request)) return failed({ code: 'unsupported' });
  const { method, args } = request;
  const answer = server[method as keyof SheetServer] as (...given: readonly unknown[]) => Outcome<object>;
  return CHANGES.has(method) ? alone(() => answer(...args)) : answer(...args);
}

function isRequest(request: unknown): request is ServerRequest {
  if (typeof request !== 'object' || request === null || Array.isArray(request)) return false;
  const { method, args } = request as Partial<ServerRequest>;
  return typeof method === 'string' && Object.keys(server).includes(method) && Array.isArray(args);
}
