import type { IWorkbookData } from '@univerjs/core';
import type { SideLoadedAddin } from '../addin/side-load.ts';
import type { Texts } from '../language/texts.ts';
import { callFunction } from './call-function.ts';
import { type CellMessages, createCellMessages } from './cell-messages.ts';
import { createUniver, type Spreadsheet } from './create-univer.ts';
import { functionClass, functionHelp } from './functions.ts';
import { loadLanguagePacks } from './language-packs.ts';
import { createWaitingRoom } from './waiting-room.ts';

/** The spreadsheet with a book in it, and the sentences behind the errors of its cells. */
export interface OpenSheet extends Spreadsheet {
  readonly messages: CellMessages;
}

/** Opens a book in which the add-in's functions calculate, and waits for its first values. */
export async function openSheet(
  container: HTMLElement,
  addin: SideLoadedAddin,
  book: IWorkbookData,
  texts: Texts,
): Promise<OpenSheet> {
  const packs = await loadLanguagePacks(texts.htmlLanguage);
  const messages = createCellMessages();
  const waitingRoom = createWaitingRoom(texts, () => spreadsheet.api.getFormula().executeCalculation());
  const functions = addin.functions.map((metadata) => ({
    name: metadata.name,
    implementation: functionClass(
      metadata,
      (definition, given) => callFunction(definition, given, addin.runtime, waitingRoom, texts),
      messages,
    ),
    help: functionHelp(metadata),
  }));
  const spreadsheet: Spreadsheet = createUniver(container, texts.htmlLanguage, packs, functions);
  spreadsheet.api.createWorkbook(book);
  await spreadsheet.api.getFormula().onCalculationResultApplied();
  return { ...spreadsheet, messages };
}
