import type { Language } from '@cyberbudget/core';
import type { PaneOptions } from '@cyberbudget/pane';
import { loadImporterApart } from '@cyberbudget/pane/import-apart';
import product from '../../package.json' with { type: 'json' };
import { pageFile } from '../../reference/page-file.ts';
import type { FunctionsRuntime } from './functions-runtime.ts';

/** What the pane is given in Excel and in Word alike. */
export const pageOptions = (runtime: FunctionsRuntime, language: Language): Omit<PaneOptions, 'host'> => ({
  makeLibrary: runtime.libraryOfFigures,
  apart: { loadTexts: runtime.loadTexts, loadBeside: runtime.loadBeside },
  loadImporter: loadImporterApart,
  language,
  theme: 'system',
  version: product.version,
  // Office may keep functions.js for a day after the pane is a newer one.
  caution: runtime.version === product.version ? undefined : 'old-functions',
  errataPage: (chosen) => pageFile('errata', chosen),
  onLanguageChange: (chosen) => {
    document.documentElement.lang = chosen;
  },
});
