import type { Language } from '@cyberbudget/core';
import { mountPane } from '@cyberbudget/pane';
import { documentPart } from '@cyberbudget/pane/document';
import { wordDocumentHost } from '../document-host.ts';
import { drawSvg } from './draw-svg.ts';
import { functionsRuntime } from './functions-runtime.ts';
import { followTheme } from './office-theme.ts';
import { pageOptions } from './page-options.ts';

/**
 * Shows the pane over the Word that the page runs in. Loaded in Word alone: Excel's pane has
 * nothing of it.
 */
export function startWordPane(element: HTMLElement, language: Language): void {
  const has = (set: string, version: string): boolean =>
    Office.context.requirements.isSetSupported(set, version);
  const runtime = functionsRuntime();
  const mounted = mountPane(element, {
    ...pageOptions(runtime, language),
    host: wordDocumentHost({ word: Word, has, draw: drawSvg }),
    inDocument: documentPart,
    onDocumentsChange: async (imported, unread) => {
      runtime.setDocuments(imported, unread);
    },
  });
  followTheme((theme) => mounted.update({ theme }));
}
