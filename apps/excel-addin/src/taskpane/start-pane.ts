import type { Language } from '@cyberbudget/core';
import { mountPane, type PaneOptions } from '@cyberbudget/pane';
import { associateCommands } from '../commands/associate-commands.ts';
import { excelSheetHost, pageExcel } from '../sheet-host.ts';
import { functionsRuntime } from './functions-runtime.ts';
import { followTheme } from './office-theme.ts';
import { pageOptions } from './page-options.ts';

/** Shows the pane over the Excel that the page runs in. Call it after `Office.onReady`. */
export function startPane(element: HTMLElement, language: Language): void {
  const host = excelSheetHost(pageExcel());
  const runtime = functionsRuntime();
  // A page of another's around it says so on the root element where the language is switched there,
  // and where colours are the device's.
  const { dataset } = document.documentElement;
  // The commands' table needs no more.
  associateCommands(
    host,
    runtime.libraryOfFigures([], () => null),
    language,
  );
  const options = pageOptions(runtime, language);
  // Cells that were computed from other documents are computed anew. When a workbook is opened its
  // functions wait for the documents.
  const onDocumentsChange: PaneOptions['onDocumentsChange'] = async (imported, unread) => {
    if (runtime.setDocuments(imported, unread)) return;
    const outcome = await host.recalculate?.('live');
    mounted.update({ caution: outcome?.ok === false ? 'not-recalculated' : options.caution });
  };
  const switchesLanguage = dataset['language'] !== 'outside';
  const mounted = mountPane(element, { ...options, host, switchesLanguage, onDocumentsChange });
  if (dataset['theme'] !== 'system') followTheme((theme) => mounted.update({ theme }));
}
