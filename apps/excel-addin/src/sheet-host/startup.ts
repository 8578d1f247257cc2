import type { Outcome } from '@cyberbudget/pane/sheet-host';
import type { StartupSwitch } from './excel-app.ts';

/**
 * Whether the add-in loads whenever the workbook is opened: written into the workbook, and only
 * when asked for.
 */
export async function opensWithWorkbook(addin: StartupSwitch): Promise<Outcome<{ readonly opens: boolean }>> {
  return { ok: true, opens: (await addin.getStartupBehavior()) === 'Load' };
}

/** Loads the add-in with the workbook from now on, or no longer. */
export async function openWithWorkbook(addin: StartupSwitch, opens: boolean): Promise<Outcome<object>> {
  await addin.setStartupBehavior((opens ? 'Load' : 'None') as Office.StartupBehavior);
  return { ok: true };
}
