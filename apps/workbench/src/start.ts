import { commandNames } from './controls/command-names.ts';
import { controlWords } from './controls/control-words.ts';
import { nameControls } from './controls/name-controls.ts';
import { focusGrid } from './excel/focus-grid.ts';
import { shownValue } from './excel/shown-value.ts';
import { spills } from './excel/spills.ts';
import { keepBookOf, openableBook, openKept } from './keep/open-kept.ts';
import type { Texts } from './language/texts.ts';
import { showBookCommands } from './page/book-commands.ts';
import { showNotice } from './page/notices.ts';
import { pageElement } from './page/page-element.ts';
import { pageRegions } from './page/page-regions.ts';
import { showWays } from './page/regions.ts';
import { showCellErrors } from './page/status-line.ts';
import { showPaneSwitch } from './pane/pane-switch.ts';
import { type OpenSheet, openSheet } from './sheet/open-sheet.ts';
import type { Target } from './target/target.ts';

/** Opens the spreadsheet and the add-in's pane: what the page loads after its first paint. */
export async function start(target: Target, texts: Texts): Promise<void> {
  const frame = pageElement('pane') as HTMLIFrameElement;
  const paneSwitch = showPaneSwitch(frame, target.name, texts);
  const kept = await openableBook();
  const sheet = await openKept(kept, texts.htmlLanguage, (saved) =>
    openSheet({ sheet: pageElement('sheet'), pane: frame }, target, saved, texts),
  );
  nameControls(pageElement('sheet'), commandNames(sheet.book), controlWords[texts.htmlLanguage]);
  showWays(
    pageRegions(frame, paneSwitch, () => focusGrid(sheet.book), texts),
    { isEditing: () => sheet.book.workbook().isCellEditing(), pane: frame },
    texts,
  );
  showCellErrors(pageElement('status'), sheet, texts);
  const keeper = kept === null ? null : keepBookOf(sheet, kept, texts);
  if (keeper === null) showNotice('kept', { text: texts.notKept, actions: [] });
  showBookCommands(
    sheet,
    target.functions.map(({ name }) => name),
    () => keeper?.stop(),
    texts,
  );
  Object.assign(window, inspection(sheet));
}

/**
 * What the page shows to whoever looks into it: the tests, and a person at the browser's console.
 */
function inspection({ book, messages }: OpenSheet): object {
  const spilled = spills(book);
  return {
    univerAPI: book.api,
    messageOf: messages.find,
    spillOf: spilled.area,
    shownValue: (sheet: string, row: number, column: number) =>
      shownValue(book, spilled, { sheet, row, column }),
  };
}
