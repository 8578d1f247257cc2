import { headOf } from '../kept/kept-edition.ts';
import { readKept } from '../kept/read-kept.ts';
import type { SheetHost } from '../sheet-host/sheet-host.ts';
import { type Act, acting } from './act.ts';
import { insertCell } from './insert-cell.ts';
import { insertChart } from './insert-chart.ts';
import { insertTable } from './insert-table.ts';
import { liveCellsOf } from './live-cells.ts';
import { makeShareable } from './make-shareable.ts';
import { readAround, rewriteTable } from './rewrite-table.ts';
import { selectedTextsOf, selectionOf } from './selection.ts';
import type { MemoryWorkbook } from './workbook.ts';

/** A spreadsheet host over a workbook in memory: the contract's plainest fulfilment. */
export function createMemoryHost(
  workbook: MemoryWorkbook,
): Required<Omit<SheetHost, 'keepCaveat' | 'restsWhileShared'>> {
  const act = acting(workbook);
  return {
    name: 'Memory',
    undoesInSteps: false,
    readSelection: () => act(() => ({ ok: true, selection: selectionOf(workbook) })),
    insertTable: (insertion) => act(() => insertTable(workbook, insertion)),
    insertCell: (insertion) => act(() => insertCell(workbook, insertion)),
    insertChart: (insertion, place) => act(() => insertChart(workbook, insertion, place)),
    liveCells: () => act(() => ({ ok: true, cells: liveCellsOf(workbook) })),
    readAround: () => act(() => readAround(workbook)),
    rewriteTable: (rewriting) => act(() => rewriteTable(workbook, rewriting)),
    makeShareable: (plan, watch) => act(() => makeShareable(workbook, plan, watch)),
    functionNames: () => act(() => ({ ok: true, names: workbook.functionNames })),
    selectedTexts: () => act(() => ({ ok: true, texts: selectedTextsOf(workbook) })),
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
  { documents, unread }: MemoryWorkbook,
  act: Act,
): Part<'keepDocument' | 'keptDocuments' | 'removeDocument'> => ({
  keepDocument: (document, agreed = null) =>
    act(() => {
      documents.set(document.id, structuredClone({ document, agreed }));
      return { ok: true };
    }),
  keptDocuments: async () => {
    const done = await act(() => ({ ok: true }));
    if (!done.ok) return done;
    const texts = [...documents.values()].map(({ document, agreed }) => ({
      head: headOf(document, agreed),
      json: JSON.stringify(document),
    }));
    const read = await readKept(texts);
    return { ok: true, documents: read.documents, unread: [...read.unread, ...unread.values()] };
  },
  removeDocument: (id) =>
    act(() => {
      documents.delete(id);
      unread.delete(id);
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
