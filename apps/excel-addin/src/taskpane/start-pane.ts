import type { Language } from '@cyberbudget/core';
import { mountPane, type PaneOptions } from '@cyberbudget/pane';
import { loadImporterApart } from '@cyberbudget/pane/import-apart';
import product from '../../package.json' with { type: 'json' };
import { pageFile } from '../../reference/page-file.ts';
import { associateCommands } from '../commands/associate-commands.ts';
import { excelSheetHost, pageExcel } from '../sheet-host.ts';
import { functionsRuntime } from './functions-runtime.ts';
import { followTheme } from './office-theme.ts';

/** Shows the pane over the Excel that the page runs in. Call it after `Office.onReady`. */
export function startPane(element: HTMLElement, language: Language): void {
  const host = excelSheetHost(pageExcel());
  const runtime = functionsRuntime();
  // A page of another's around it says so on the root element where the language is switched there, and where colours are the device's.
  const { dataset } = document.documentElement;
  // The commands' table needs no more.
  associateCommands(
    host,
    runtime.libraryOfFigures([], () => null),
    language,
  );
  const caution = runtime.version === product.version ? undefined : ('old-functions' as const);
  // Cells that were computed from other documents are computed anew. When a workbook is opened its functions wait for the documents.
  const onDocumentsChange: PaneOptions['onDocumentsChange'] = async (imported, unread) => {
    if (runtime.setDocuments(imported, unread)) return;
    const outcome = await host.recalculate?.('live');
    mounted.update({ caution: outcome?.ok === false ? 'not-recalculated' : caution });
  };
  const mounted = mountPane(element, {
    host,
    makeLibrary: runtime.libraryOfFigures,
    apart: { loadTexts: runtime.loadTexts, loadBeside: runtime.loadBeside },
    loadImporter: loadImporterApart,
    language,
    theme: 'system',
    version: product.version,
    caution,
    switchesLanguage: dataset['language'] !== 'outside',
    errataPage: (chosen) => pageFile('errata', chosen),
    onDocumentsChange,
    onLanguageChange: (chosen) => {
      document.documentElement.lang = chosen;
    },
  });
  if (dataset['theme'] !== 'system') followTheme((theme) => mounted.update({ theme }));
}
