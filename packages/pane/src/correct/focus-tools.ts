/**
 * Leads to what can be done with the figure that is shown: to the next one that nobody could
 * explain, or to correct this.
 */
export const focusTools = (): void =>
  globalThis.document.querySelector<HTMLElement>('dialog [data-tools] button')?.focus();
