import type { BudgetDocument, Language } from '@cyberbudget/core';
import { mountPane } from '@cyberbudget/pane';
import product from '../../package.json' with { type: 'json' };
import { associateCommands } from '../commands/associate-commands.ts';
import { excelSheetHost, pageExcel } from '../sheet-host.ts';
import { functionsRuntime } from './functions-runtime.ts';
import { followTheme } from './office-theme.ts';

await Office.onReady();
const language: Language = /^ja\b/i.test(Office.context.displayLanguage ?? 'ja') ? 'ja' : 'en';
document.documentElement.lang = language;
const host = excelSheetHost(pageExcel());
const runtime = functionsRuntime();
associateCommands(host, runtime.publishedLibrary(), language);

/** Cells that were computed from other documents are computed anew. */
const hand = (imported: readonly BudgetDocument[]): void => {
  runtime.setDocuments(imported);
  void host.recalculate?.();
};

const element = document.getElementById('pane');
if (element !== null) {
  const mounted = mountPane(element, {
    host,
    makeLibrary: runtime.publishedLibrary,
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
