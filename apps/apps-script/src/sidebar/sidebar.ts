import type { Language } from '@cyberbudget/core';
import { publishedLibrary } from '@cyberbudget/documents';
import { mountPane } from '@cyberbudget/pane';
import product from '../../package.json' with { type: 'json' };
import { type ScriptRun, serverCall } from './server-call.ts';
import { sheetsHost } from './sheets-host.ts';

declare const google: { readonly script: { readonly run: ScriptRun } };

const language: Language = /^ja\b/i.test(navigator.language) ? 'ja' : 'en';
const root = document.documentElement;
const host = sheetsHost(serverCall(google.script.run), root.dataset['script'] === 'beside');
root.lang = language;

// Formulas read what the spreadsheet keeps by themselves: at the opening of the sidebar nothing has
// changed.
let isOpening = true;
const element = document.getElementById('pane');
if (element !== null)
  mountPane(element, {
    host,
    makeLibrary: (imported, _texts, unread) => publishedLibrary(imported, unread),
    // One file has no worker beside it, and no PDF is read here: a text is bounded in what it
    // costs.
    loadImporter: () => import('@cyberbudget/importer'),
    readsPdf: false,
    language,
    // Google Sheets is light; a page around the sidebar that is not, and that switches the
    // language, says so on the root element.
    theme: root.dataset['theme'] === 'system' ? 'system' : 'light',
    switchesLanguage: root.dataset['language'] !== 'outside',
    version: product.version,
    onDocumentsChange: () => {
      if (!isOpening) void host.recalculate?.('live');
      isOpening = false;
    },
    onLanguageChange: (chosen) => {
      root.lang = chosen;
    },
  });
