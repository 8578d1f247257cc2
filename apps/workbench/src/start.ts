import type { SideLoadedAddin } from './addin/side-load.ts';
import type { Texts } from './language/texts.ts';
import { showCellErrors } from './page/status-line.ts';
import { sampleBook } from './sample-book/sample-book.ts';
import { openSheet } from './sheet/open-sheet.ts';

/** Opens the spreadsheet: what the page loads after its first paint. */
export async function start(
  container: HTMLElement,
  status: HTMLElement,
  addin: SideLoadedAddin,
  texts: Texts,
): Promise<void> {
  const sheet = await openSheet(container, addin, sampleBook(texts.htmlLanguage), texts);
  showCellErrors(status, sheet, texts);
  Object.assign(window, { univerAPI: sheet.api });
}
