import { animationsEnded, skipsBrowser } from '@cyberbudget/test-browser';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ThemeName } from '../src/index.ts';
import { type OpenPane, panes, show, VIEWS } from './open-pane.ts';
import { violations } from './violations.ts';

const SOURCE = new URL('../../documents/sources/fy2023-draft.txt', import.meta.url).pathname;

/** States of the pane beyond its views as they first appear. */
const STATES: Readonly<Record<string, (open: OpenPane) => Promise<void>>> = {
  'a table with charts inserted': async ({ page }) => {
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await page.keyboard.press('Control+Enter');
    await page.locator('.fui-MessageBar').waitFor();
  },
  'cells that are taken': async ({ page }) => {
    await page.getByRole('radio').nth(1).check();
    await page.keyboard.press('Control+Enter');
    await page.locator('.fui-MessageBar').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.locator('.fui-MessageBar button').nth(2).waitFor();
  },
  "a program's details": async ({ page }) => {
    await show(page, 'find');
    await page.locator('[data-program]').first().click();
    await page.locator('dl').first().waitFor();
  },
  'an imported document': async ({ page }) => {
    await show(page, 'import');
    await page.setInputFiles('input[type=file]', SOURCE);
    await page.locator('tbody tr').nth(60).waitFor({ state: 'attached' });
  },
  'the twins of a formula': async ({ page }) => {
    await page.getByRole('radio').nth(1).check();
    await page.keyboard.press('Control+Enter');
    await page.locator('.fui-MessageBar').waitFor();
    await page.evaluate(() => {
      const { workbook } = globalThis as unknown as { workbook: { selection: object } };
      workbook.selection = { sheet: 'Sheet1', address: 'C5' };
    });
    await show(page, 'workbook');
    await page.locator('#view-workbook code').first().waitFor();
  },
};

/**
 * Changes the theme as an application does while the pane is open, and waits until every colour has
 * arrived.
 */
async function inTheme(page: Page, theme: ThemeName): Promise<void> {
  await page.evaluate(async (name) => {
    const { mounted } = globalThis as unknown as { mounted: { update(options: object): void } };
    const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
    mounted.update({ theme: name });
    await drawn();
    await drawn();
  }, theme);
  await animationsEnded(page);
}

const inEnglish = (page: Page): Promise<void> => page.getByRole('button', { name: 'English' }).click();

describe.skipIf(skipsBrowser())('axe finds nothing', () => {
  const open = panes();

  test.each([
    ['light', 'all'],
    ['dark', 'colours'],
    ['contrast', 'colours'],
  ] as const)('in any view (ja, %s)', async (theme, asked) => {
    const { page } = await open(`theme=${theme}`);
    for (const view of VIEWS) {
      await show(page, view);
      expect({ view, found: await violations(page, asked) }).toEqual({ view, found: [] });
    }
  });

  test('in any view (en)', async () => {
    const { page } = await open('lang=en');
    for (const view of VIEWS) {
      await show(page, view);
      expect({ view, found: await violations(page, 'words') }).toEqual({ view, found: [] });
    }
  });

  test.each(Object.keys(STATES))('with %s, light, in the dark and in English', async (state) => {
    const opened = await open();
    await STATES[state]?.(opened);
    expect(await violations(opened.page)).toEqual([]);
    await inTheme(opened.page, 'dark');
    expect(await violations(opened.page, 'colours')).toEqual([]);
    await inEnglish(opened.page);
    expect(await violations(opened.page, 'words')).toEqual([]);
  });
});
