import type { Language, Library } from '@cyberbudget/core';
import type { SheetHost } from '@cyberbudget/pane/sheet-host';
import { INSERT_SUMMARY } from './command-names.ts';
import { insertSummary } from './insert-summary.ts';

/** Tells Office what the buttons of the ribbon do that open no pane. */
export function associateCommands(host: SheetHost, library: Library, language: Language): void {
  Office.actions?.associate(INSERT_SUMMARY, async (event: Office.AddinCommands.Event) => {
    await insertSummary(host, library, language);
    event.completed();
  });
}
