import type { BudgetDocument } from '@cyberbudget/core';
import { readKept } from '@cyberbudget/pane/kept';
import { enteredCell, type Layout, layoutInsertion } from '@cyberbudget/pane/layout';
import type { KeptDocuments, Outcome, SheetHost } from '@cyberbudget/pane/sheet-host';
import type { DocumentToKeep } from '../sheet-host/kept-documents.ts';
import type { TypedLayout } from '../sheet-host/server-api.ts';
import type { ServerCall } from './server-call.ts';
import { sharedFollowed } from './shared-followed.ts';

/**
 * The pane's port over the script of the spreadsheet. A sidebar is told of no event, and a script
 * belongs to its spreadsheet: it neither hears of selections nor can be set to open. How many steps
 * of undoing an insertion is, Google Sheets decides.
 * @param restsWhileShared whether the script runs where the sidebar's page does, as in the
 * workbench
 */
export const sheetsHost = (call: ServerCall, restsWhileShared = false): SheetHost => ({
  name: 'Google Sheets',
  restsWhileShared,
  undoesInSteps: true,
  // Google: document properties are "not accessible outside that script", and a copied file has a
  // script of its own.
  keepCaveat: 'not-in-copies',
  readSelection: () => call('readSelection'),
  insertTable: (insertion) => call('insertTable', insertion.target, typed(layoutInsertion(insertion))),
  insertCell: ({ content, numberFormat, target }) =>
    call('insertCell', target, enteredCell('text' in content ? content.text : content), numberFormat),
  insertChart: (insertion, place) => call('insertChart', place, typed(layoutInsertion(insertion))),
  keepDocument: (document, agreed) =>
    call('keepDocument', toKeep(document), JSON.stringify(document), agreed),
  keptDocuments: () => keptDocuments(call),
  removeDocument: (id) => call('removeDocument', id),
  liveCells: () => call('liveCells'),
  makeShareable: (plan, watch) => sharedFollowed(call, plan, watch),
  readAround: () => call('readAround'),
  rewriteTable: ({ place, changes }) =>
    call(
      'rewriteTable',
      place,
      changes.map(({ row, column, content }) => ({ row, column, typed: enteredCell(content) })),
    ),
  recalculate: () => call('recalculate'),
  selectedTexts: () => call('selectedTexts'),
  goTo: (place) => call('goTo', place),
});

const toKeep = ({ id, fiscalYear, phase, schemaVersion }: BudgetDocument): DocumentToKeep => ({
  ...{ id, fiscalYear, phase, schemaVersion },
});

/** A layout whose cells are as they are typed. */
const typed = ({ cells, dataSheet, ...layout }: Layout): TypedLayout => ({
  ...layout,
  cells: cells.map((row) => row.map(enteredCell)),
  dataSheet:
    dataSheet === null ? null : { ...dataSheet, cells: dataSheet.cells.map((row) => row.map(enteredCell)) },
});

async function keptDocuments(call: ServerCall): Promise<Outcome<KeptDocuments>> {
  const kept = await call('keptDocuments');
  return kept.ok ? { ok: true, ...(await readKept(kept.texts)) } : kept;
}
