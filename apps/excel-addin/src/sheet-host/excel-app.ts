/**
 * The Excel that a host works in. Handed over, so that tests hand over Microsoft's client in Node.
 */
export interface ExcelApp {
  readonly excel: Pick<typeof Excel, 'run'>;
  /** Whether this Excel has a requirement set: "ExcelApi", "1.13". */
  readonly has: (set: string, version: string) => boolean;
  /** How the add-in starts with a workbook; null where the runtime is not shared. */
  readonly addin: StartupSwitch | null;
}

/** `Office.addin`, as far as it is used. */
export interface StartupSwitch {
  getStartupBehavior(): Promise<Office.StartupBehavior | string>;
  setStartupBehavior(behavior: Office.StartupBehavior): Promise<void>;
}

/** The Excel that the page runs in. Call it after `Office.onReady`. */
export const pageExcel = (): ExcelApp => {
  const has = (set: string, version: string): boolean =>
    Office.context.requirements.isSetSupported(set, version);
  return { excel: Excel, has, addin: has('SharedRuntime', '1.1') ? Office.addin : null };
};
