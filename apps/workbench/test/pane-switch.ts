import type { Page } from 'playwright-core';

/** Shows the pane beside the grid, or puts it away. */
export const showPane = (page: Page, isShown: boolean): Promise<void> =>
  page.evaluate((wanted) => {
    const control = document.querySelector<HTMLElement>('#pane-switch');
    if (control?.getAttribute('aria-pressed') !== String(wanted)) control?.click();
  }, isShown);
