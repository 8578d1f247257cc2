import { skipsBrowser } from '@cyberbudget/test-browser';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { shownCells, waitedTrips } from './page/look-at-pane.ts';
import { strayRequests } from './page/open-pane.ts';
import { insert, message, usePanes } from './page/use-panes.ts';

describe.skipIf(skipsBrowser())('the built pane over the unmodified office.js', () => {
  const panes = usePanes();

  const KINDS = ['ministry', 'field', 'ministry-by-field', 'program', 'findings', 'year', 'trend'];
  test.each(KINDS)('inserts the table %s with two round trips and one undo step', async (kind) => {
    const page = await panes.open();
    await page.locator('select').first().selectOption(kind);
    const before = await waitedTrips(page);
    await insert(page);
    await message(page).waitFor();
    expect(await waitedTrips(page)).toBe(before + 2);
    const cells = await shownCells(page);
    expect(cells.length).toBeGreaterThan(3);
    const preview = await page.locator('table').first().locator('th').allInnerTexts();
    for (const heading of preview) expect(cells.flat()).toContain(heading);
    expect(await page.evaluate(() => window.excelInPage.workbook.undoCount())).toBe(1);
  });

  test('breaks no policy, asks no other address, and says nothing on the console', async () => {
    const page = await panes.open();
    await insert(page);
    await message(page).waitFor();
    const { watch } = panes.current();
    expect([watch.violations, watch.errors, strayRequests(watch)]).toEqual([[], [], []]);
  });

  test('the command of the ribbon inserts the table by ministry, in a new sheet where cells are taken', async () => {
    const page = await panes.open();
    const run = () =>
      page.evaluate(
        () =>
          new Promise<void>((completed) => {
            const { mappings } = (
              Office.actions as unknown as {
                _association: { mappings: Record<string, (event: object) => void> };
              }
            )._association;
            const [command] = Object.entries(mappings).filter(([name]) =>
              /^insertMinistrySummary$/i.test(name),
            );
            command?.[1]({ completed });
          }),
      );
    await run();
    expect((await shownCells(page)).flat()).toContain('総務省');
    await run();
    const names = await page.evaluate(async () =>
      (await window.excelInPage.workbook.sheets.list()).map(({ name }) => name),
    );
    expect(names).toEqual(['Sheet1', '府省庁別 2023年度政府案']);
  });

  test('a table goes in by keyboard alone', async () => {
    const page = await panes.open();
    await page.keyboard.press('Alt+2');
    await page.keyboard.press('Alt+1');
    await reach(page, (element) => element.tagName === 'SELECT');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+Enter');
    await message(page).waitFor();
    expect((await shownCells(page)).flat()).toContain('(3)国際社会の平和・安定及び我が国の安全保障への寄与');
  });
});

/** Presses Tab until the focused element is the one wanted. */
async function reach(page: Page, isWanted: (element: Element) => boolean): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluateHandle(() => document.activeElement ?? document.body);
    if (await focused.evaluate(isWanted)) return;
  }
  throw new Error('Tab never gets there');
}
