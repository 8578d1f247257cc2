import type { SideLoadedAddin } from './addin/side-load.ts';
import { keepChanges } from './keep/keep-changes.ts';
import { keptBook } from './keep/kept-book.ts';
import type { Texts } from './language/texts.ts';
import { showBookCommands } from './page/book-commands.ts';
import { pageElement } from './page/page-element.ts';
import { showCellErrors } from './page/status-line.ts';
import { showPaneSwitch } from './pane/pane-switch.ts';
import { sampleBook } from './sample-book/sample-book.ts';
import { openSheet } from './sheet/open-sheet.ts';

/** Opens the spreadsheet and the add-in's pane: what the page loads after its first paint. */
export async function start(addin: SideLoadedAddin, texts: Texts): Promise<void> {
  const frame = pageElement('pane') as HTMLIFrameElement;
  showPaneSwitch(frame, addin.manifest.name, texts);
  const saved = (await keptBook()) ?? { workbook: sampleBook(texts.htmlLanguage), records: {} };
  const sheet = await openSheet({ sheet: pageElement('sheet'), pane: frame }, addin, saved, texts);
  showCellErrors(pageElement('status'), sheet, texts);
  const stopKeeping = keepChanges(sheet, (isKept) => {
    document.documentElement.dataset['kept'] = String(isKept);
    if (!isKept) pageElement('edition').textContent = texts.notKept;
  });
  showBookCommands(
    sheet,
    addin.functions.map(({ name }) => name),
    stopKeeping,
    texts,
  );
  Object.assign(window, { univerAPI: sheet.book.api });
}
