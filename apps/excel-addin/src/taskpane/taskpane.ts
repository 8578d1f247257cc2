import type { BudgetDocument, Language } from '@cyberbudget/core';
import { publishedLibrary } from '@cyberbudget/documents';
import { mountPane } from '@cyberbudget/pane';
import product from '../../package.json' with { type: 'json' };
import { associateCommands } from '../commands/associate-commands.ts';
import { excelSheetHost, pageExcel } from '../sheet-host.ts';
import { followTheme } from './office-theme.ts';

/** What functions.js leaves in the page: the functions answer from the same documents as the pane. */
declare global {
  var cyberbudget: { setDocuments(imported: readonly BudgetDocument[]): void };
}

await Office.onReady();
const language: Language = /^ja\b/i.test(Office.context.displayLanguage ?? 'ja') ? 'ja' : 'en';
document.documentElement.lang = language;
const host = excelSheetHost(pageExcel());
associateCommands(host, language);

/** Cells that were computed from other documents are computed anew. */
const hand = (imported: readonly BudgetDocument[]): void => {
  globalThis.cyberbudget.setDocuments(imported);
  void host.recalculate?.();
};

const element = document.getElementById('pane');
if (element !== null) {
  const mounted = mountPane(element, {
    host,
    makeLibrary: publishedLibrary,
    language,
    theme: 'system',
    version: product.version,
    onDocumentsChange: hand,
    onLanguageChange: (chosen) => {
      document.documentElement.lang = chosen;
    },
  });
  followTheme((theme) => mounted.update({ theme }));
}
