import type { Language } from '@cyberbudget/core';
import type { SheetHost } from '@cyberbudget/pane/sheet-host';
import { insertSummary } from './insert-summary.ts';

/** The name under which the manifest calls the command. */
export const INSERT_SUMMARY = 'insertMinistrySummary';

/** Tells Office what the buttons of the ribbon do that open no pane. */
export function associateCommands(host: SheetHost, language: Language): void {
  Office.actions?.associate(INSERT_SUMMARY, async (event: Office.AddinCommands.Event) => {
    await insertSummary(host, language);
    event.completed();
  });
}
