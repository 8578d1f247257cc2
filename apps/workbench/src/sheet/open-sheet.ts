import { createHost, formatAddress, type PageHost } from '@cyberbudget/office-host';
import type { IWorkbookData } from '@univerjs/core';
import { drawCharts, registerCharts } from '../chart/draw-charts.ts';
import { type BookRecords, createBookRecords, type SavedRecords } from '../excel/book-records.ts';
import { type OpenBook, openBook } from '../excel/open-book.ts';
import { onSelection, selection } from '../excel/selection.ts';
import { drawTables } from '../excel/table-look.ts';
import { univerWorkbook } from '../excel/univer-workbook.ts';
import type { Texts } from '../language/texts.ts';
import type { OpenTarget, Target } from '../target/target.ts';
import { offerValues } from '../typing/offer-values.ts';
import { unfoldHelp } from '../typing/whole-help.ts';
import { callFunction } from './call-function.ts';
import { type CellMessages, createCellMessages } from './cell-messages.ts';
import { createUniver, type SheetFunction } from './create-univer.ts';
import { functionClass, functionHelp } from './functions.ts';
import { loadLanguagePacks } from './language-packs.ts';
import { createPendingCalls } from './pending-calls.ts';
import { errorAnswer } from './result.ts';

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

/**
 * The spreadsheet with a book in it, the add-in at work, and the sentences behind the errors of its
 * cells.
 */
export interface OpenSheet {
  readonly book: OpenBook;
  readonly records: BookRecords;
  readonly messages: CellMessages;
}

/**
 * Opens a book with one of the targets. The spreadsheet must know the functions before it has a
 * book, and their page must have loaded before the first formula is calculated; so the order is:
 * spreadsheet, the target's page, book.
 */
export async function openSheet(
  places: Places,
  target: Target,
  saved: SavedBook,
  texts: Texts,
): Promise<OpenSheet> {
  const packs = await loadLanguagePacks(texts.htmlLanguage);
  const messages = createCellMessages();
  let open: OpenTarget | undefined;
  const pendingCalls = createPendingCalls(texts, () => {
    const formula = book.api.getFormula();
    const applied = formula.onCalculationResultApplied();
    formula.executeCalculation();
    return applied;
  });
  const functions = target.functions.map(
    (metadata): SheetFunction => ({
      name: metadata.name,
      implementation: functionClass(
        metadata,
        (definition, given) =>
          open === undefined
            ? errorAnswer('#N/A', texts.pending)
            : callFunction(definition, given, open.runtime, pendingCalls, texts),
        messages,
      ),
      help: functionHelp(metadata),
    }),
  );
  const offerIn = offerValues(target.functions);
  unfoldHelp();
  const { univer, api } = createUniver(places.sheet, texts.htmlLanguage, packs, functions);
  const book = openBook(univer, api);
  const records = createBookRecords(book, saved.records);
  let tellOpen = (): void => undefined;
  const opening = new Promise<void>((resolve) => {
    tellOpen = resolve;
  });
  const host = hostAfter(opening, book, records);
  open = await target.open(places.pane, { book, records, host, opened: opening });
  registerCharts(book, records, texts);
  api.createWorkbook(saved.workbook);
  drawTables(book, records);
  drawCharts(book, records);
  tellOpen();
  tellSelection(book, open);
  offerIn(book);
  await api.getFormula().onCalculationResultApplied();
  return { book, records, messages };
}

/**
 * The workbook's host for a page that may ask before the book is open, or while a cell is being
 * edited: then it refuses, as Excel does.
 */
function hostAfter(opening: Promise<void>, book: OpenBook, records: BookRecords): PageHost {
  const host = createHost(univerWorkbook(book, records));
  book.api.addEvent(book.api.Event.SheetEditEnded, host.leaveCell);
  return {
    async request(request) {
      await opening;
      if (book.workbook().isCellEditing()) host.enterCell();
      else host.leaveCell();
      return host.request(request);
    },
  };
}

function tellSelection(book: OpenBook, target: OpenTarget): void {
  onSelection(book, () => {
    const area = selection(book);
    target.tellSelection(area, formatAddress('', area).split('!').at(-1) ?? '');
  });
}
