import type { BudgetDocument } from '@cyberbudget/core';
import { enteredCell, type Layout, layoutInsertion } from '@cyberbudget/pane/layout';
import type { Outcome, SheetHost } from '@cyberbudget/pane/sheet-host';
import type { TypedLayout } from '../sheet-host/server-api.ts';
import type { ServerCall } from './server-call.ts';

/**
 * The pane's port over the script of the spreadsheet. A sidebar is told of no event, and a script belongs to its spreadsheet: it
 * neither hears of selections nor can be set to open. How many steps of undoing an insertion is, Google Sheets decides.
 */
export const sheetsHost = (call: ServerCall): SheetHost => ({
  name: 'Google Sheets',
  undoesInSteps: true,
  readSelection: () => call('readSelection'),
  insertTable: (insertion) => call('insertTable', insertion.target, typed(layoutInsertion(insertion))),
  insertCell: ({ content, numberFormat, target }) =>
    call('insertCell', target, enteredCell('text' in content ? content.text : content), numberFormat),
  insertChart: (insertion, place) => call('insertChart', place, typed(layoutInsertion(insertion))),
  keepDocument: (document) => call('keepDocument', document.id, JSON.stringify(document)),
  keptDocuments: () => keptDocuments(call),
  removeDocument: (id) => call('removeDocument', id),
  liveCells: () => call('liveCells'),
  makeShareable: (plan) => call('makeShareable', plan),
  recalculate: () => call('recalculate'),
  goTo: (place) => call('goTo', place),
});

/** A layout whose cells are as they are typed. */
const typed = ({ cells, dataSheet, ...layout }: Layout): TypedLayout => ({
  ...layout,
  cells: cells.map((row) => row.map(enteredCell)),
  dataSheet:
    dataSheet === null ? null : { ...dataSheet, cells: dataSheet.cells.map((row) => row.map(enteredCell)) },
});

/** Kept documents that are documents of this version. */
async function keptDocuments(
  call: ServerCall,
): Promise<Outcome<{ readonly documents: readonly BudgetDocument[] }>> {
  const kept = await call('keptDocuments');
  if (!kept.ok || kept.documents.length === 0) return kept.ok ? { ok: true, documents: [] } : kept;
  const { budgetDocumentSchema } = await import('@cyberbudget/core/schema');
  const documents = kept.documents.flatMap((json) => {
    const parsed = budgetDocumentSchema.safeParse(JSON.parse(json));
    return parsed.success ? [parsed.data] : [];
  });
  return { ok: true, documents };
}
