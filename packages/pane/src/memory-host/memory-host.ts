import type { SheetHost } from '../sheet-host.ts';
import { type Act, acting } from './act.ts';
import { insertCharts, insertContent, insertTable } from './insert.ts';
import { liveCellsOf, makeShareable, selectionOf } from './live-cells.ts';
import type { MemoryWorkbook } from './workbook.ts';

/** A spreadsheet host over a workbook in memory: the contract's plainest fulfilment. */
export function createMemoryHost(workbook: MemoryWorkbook): Required<SheetHost> {
  const act = acting(workbook);
  return {
    name: 'Memory',
    undoesInSteps: false,
    readSelection: () => act(() => ({ ok: true, selection: selectionOf(workbook) })),
    insertTable: (insertion) => act(() => insertTable(workbook, insertion)),
    insertFormula: (insertion) => act(() => insertContent(workbook, insertion)),
    insertChart: (insertion, at) => act(() => insertCharts(workbook, insertion, at)),
    liveCells: () => act(() => ({ ok: true, cells: liveCellsOf(workbook) })),
    makeShareable: (plan) => act(() => makeShareable(workbook, plan)),
    recalculate: () => act(() => ({ ok: true })),
    onSelectionChange: (listener) => {
      workbook.listeners.add(listener);
      return () => workbook.listeners.delete(listener);
    },
    goTo: (place) =>
      act(() => {
        workbook.selection = place;
        for (const listener of workbook.listeners) listener();
        return { ok: true };
      }),
    ...documentKeeper(workbook, act),
    ...startup(workbook, act),
  };
}

type Part<K extends keyof SheetHost> = Required<Pick<SheetHost, K>>;

const documentKeeper = (
  { documents }: MemoryWorkbook,
  act: Act,
): Part<'keepDocument' | 'keptDocuments' | 'removeDocument'> => ({
  keepDocument: (document) =>
    act(() => {
      documents.set(document.id, structuredClone(document));
      return { ok: true };
    }),
  keptDocuments: () => act(() => ({ ok: true, documents: structuredClone([...documents.values()]) })),
  removeDocument: (id) =>
    act(() => {
      documents.delete(id);
      return { ok: true };
    }),
});

const startup = (workbook: MemoryWorkbook, act: Act): Part<'opensWithWorkbook' | 'openWithWorkbook'> => ({
  opensWithWorkbook: () => act(() => ({ ok: true, opens: workbook.opens })),
  openWithWorkbook: (opens) =>
    act(() => {
      workbook.opens = opens;
      return { ok: true };
    }),
});
