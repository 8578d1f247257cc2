import type { Page } from 'playwright-core';
import type {} from './excel-in-page.ts';

/** What stands in the sheet that is shown, in its used cells, as typed. */
export const shownCells = (page: Page): Promise<(string | number | boolean)[][]> =>
  page.evaluate(async () => {
    const { workbook } = window.excelInPage;
    const sheet = await workbook.sheets.active();
    const used = await workbook.cells.used(sheet, true);
    return used === null ? [] : workbook.cells.formulas(used);
  });

/** Round trips to Excel so far that a person waited for. */
export const waitedTrips = (page: Page): Promise<number> =>
  page.evaluate(() => window.excelInPage.office.roundTrips.filter(({ cleanup }) => !cleanup).length);

/** Milliseconds from the page's start until its button to insert was there. */
export const interactiveAfter = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('pane-interactive')[0]?.startTime ?? Number.NaN);

/**
 * Milliseconds from a click on what is focused until another page stands drawn, and marked, on the
 * screen.
 */
export const untilPageDrawn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const shown = document.querySelector('[data-drawn]')?.getAttribute('data-drawn') ?? null;
        const started = performance.now();
        const observer = new MutationObserver(() => {
          const drawn = document.querySelector('[data-drawn]')?.getAttribute('data-drawn') ?? null;
          if (drawn === null || drawn === shown) return;
          observer.disconnect();
          // What was put on the page before a frame is seen with it.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - started)));
        });
        observer.observe(document, { attributes: true, childList: true, subtree: true });
        (document.activeElement as HTMLElement).click();
      }),
  );
