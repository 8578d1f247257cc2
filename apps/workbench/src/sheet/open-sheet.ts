import { createHost, formatAddress, pageHost } from '@cyberbudget/office-host';
import type { IWorkbookData } from '@univerjs/core';
import { type FunctionRuntime, functionRuntime } from '../addin/function-runtime.ts';
import type { SideLoadedAddin } from '../addin/side-load.ts';
import { drawCharts, registerCharts } from '../chart/draw-charts.ts';
import { type BookRecords, createBookRecords, type SavedRecords } from '../excel/book-records.ts';
import { type OpenBook, openBook } from '../excel/open-book.ts';
import { onSelection, selection } from '../excel/selection.ts';
import { drawTables } from '../excel/table-look.ts';
import { univerWorkbook } from '../excel/univer-workbook.ts';
import type { Texts } from '../language/texts.ts';
import { type OpenPane, openPane } from '../pane/open-pane.ts';
import { callFunction } from './call-function.ts';
import { type CellMessages, createCellMessages } from './cell-messages.ts';
import { createUniver, type SheetFunction } from './create-univer.ts';
import { functionClass, functionHelp } from './functions.ts';
import { loadLanguagePacks } from './language-packs.ts';
import { createWaitingRoom } from './waiting-room.ts';

/** Where the parts of the page go. */
export interface Places {
  readonly sheet: HTMLElement;
  readonly pane: HTMLIFrameElement;
}

/** A book, and what stands in it beside its cells. */
export interface SavedBook {
  readonly workbook: IWorkbookData;
  readonly records: SavedRecords;
}

/** The spreadsheet with a book in it, the add-in at work, and the sentences behind the errors of its cells. */
export interface OpenSheet {
  readonly book: OpenBook;
  readonly records: BookRecords;
  readonly messages: CellMessages;
}

/**
 * Opens a book with the add-in. The spreadsheet must know the functions before it has a book, and their page must have loaded
 * before the first formula is calculated; so the order is: spreadsheet, the add-in's page, book.
 */
export async function openSheet(
  places: Places,
  addin: SideLoadedAddin,
  saved: SavedBook,
  texts: Texts,
): Promise<OpenSheet> {
  const packs = await loadLanguagePacks(texts.htmlLanguage);
  const messages = createCellMessages();
  let runtime: FunctionRuntime = { find: () => undefined, cellError: (code) => code };
  const waitingRoom = createWaitingRoom(texts, () => book.api.getFormula().executeCalculation());
  const functions = addin.functions.map(
    (metadata): SheetFunction => ({
      name: metadata.name,
      implementation: functionClass(
        metadata,
        (definition, given) => callFunction(definition, given, runtime, waitingRoom, texts),
        messages,
      ),
      help: functionHelp(metadata),
    }),
  );
  const { univer, api } = createUniver(places.sheet, texts.htmlLanguage, packs, functions);
  const book = openBook(univer, api);
  const records = createBookRecords(book, saved.records);
  let open = (): void => undefined;
  const opening = new Promise<void>((resolve) => {
    open = resolve;
  });
  const pane = await openPane(
    places.pane,
    addin.manifest.paneAddress,
    hostAfter(opening, book, records),
    addin.locale,
  );
  runtime = functionRuntime(pane.page);
  registerCharts(book, records, texts);
  api.createWorkbook(saved.workbook);
  drawTables(book, records);
  drawCharts(book, records);
  open();
  tellSelection(book, pane);
  await api.getFormula().onCalculationResultApplied();
  return { book, records, messages };
}

/** The workbook's host for a page that may ask before the book is open. */
function hostAfter(
  opening: Promise<void>,
  book: OpenBook,
  records: BookRecords,
): ReturnType<typeof pageHost> {
  const host = createHost(univerWorkbook(book, records));
  const page = pageHost(host, records.list('settings'));
  return {
    ...page,
    async request(request) {
      await opening;
      return host.request(request);
    },
  };
}

const selectionChanged = 14;

function tellSelection(book: OpenBook, pane: OpenPane): void {
  onSelection(book, () => {
    const area = selection(book);
    const address = formatAddress('', area).split('!').at(-1) ?? '';
    pane.bridge.fire({
      type: selectionChanged,
      target: 'Workbook',
      args: { address, worksheetId: area.sheet, type: 'WorksheetSelectionChanged' },
    });
  });
}
