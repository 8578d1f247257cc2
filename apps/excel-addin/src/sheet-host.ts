import type { SheetHost } from '@cyberbudget/pane/sheet-host';
import type { ExcelApp } from './sheet-host/excel-app.ts';
import { functionNames } from './sheet-host/function-names.ts';
import { inTurn } from './sheet-host/in-turn.ts';
import { insertCell } from './sheet-host/insert-cell.ts';
import { insertChart } from './sheet-host/insert-chart.ts';
import { insertTable } from './sheet-host/insert-table.ts';
import { keepDocument, keptDocuments, removeDocument } from './sheet-host/kept-documents.ts';
import { liveCells, recalculate } from './sheet-host/live-cells.ts';
import { makeShareable } from './sheet-host/make-shareable.ts';
import { readAround, rewriteTable } from './sheet-host/rewrite-table.ts';
import { goTo, onSelectionChange, readSelection, selectedTexts } from './sheet-host/selection.ts';
import { opensWithWorkbook, openWithWorkbook } from './sheet-host/startup.ts';
import { attempt, tryAgain } from './sheet-host/to-failure.ts';

export { type ExcelApp, pageExcel } from './sheet-host/excel-app.ts';

/**
 * The pane's port over Office.js. It asks for no more than the manifest does (ExcelApi 1.12); what
 * is newer is used where it is there: undo groups (1.20), telling merged cells beforehand (1.13).
 */
export function excelSheetHost(app: ExcelApp): SheetHost {
  const { addin } = app;
  // A button pressed twice, or the ribbon beside the pane: the second insertion finds the cells of
  // the first.
  const changing = inTurn();
  return {
    name: 'Excel',
    // OfficeDev/office-js issue 4484: a custom XML part empties the list of steps.
    keepCaveat: 'no-undo-before',
    undoesInSteps: !app.has('ExcelApi', '1.20'),
    readSelection: () => attempt(app, () => readSelection(app)),
    insertTable: (insertion) => changing(() => attempt(app, () => insertTable(app, insertion))),
    insertCell: (insertion) => changing(() => attempt(app, () => insertCell(app, insertion))),
    insertChart: (insertion, place) => changing(() => attempt(app, () => insertChart(app, insertion, place))),
    keepDocument: (document, agreed) => attempt(app, () => keepDocument(app, document, agreed)),
    keptDocuments: () => attempt(app, () => keptDocuments(app)),
    removeDocument: (id) => attempt(app, () => removeDocument(app, id)),
    liveCells: () => attempt(app, () => tryAgain(() => liveCells(app))),
    readAround: () => attempt(app, () => readAround(app)),
    rewriteTable: (rewriting) => changing(() => attempt(app, () => rewriteTable(app, rewriting))),
    makeShareable: (plan, watch) => changing(() => attempt(app, () => makeShareable(app, plan, watch))),
    recalculate: (cells) => attempt(app, () => recalculate(app, cells)),
    functionNames: () => attempt(app, () => functionNames(app)),
    selectedTexts: () => attempt(app, () => selectedTexts(app)),
    onSelectionChange: (changed) => onSelectionChange(app, changed),
    goTo: (place) => attempt(app, () => goTo(app, place)),
    ...(addin === null
      ? {}
      : {
          opensWithWorkbook: () => attempt(app, () => opensWithWorkbook(addin)),
          openWithWorkbook: (opens) => attempt(app, () => openWithWorkbook(addin, opens)),
        }),
  };
}
