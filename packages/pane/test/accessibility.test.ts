import { skipsBrowser } from '@cyberbudget/test-browser';
import { describe, expect, test } from 'vitest';
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

describe.skipIf(skipsBrowser())('axe finds nothing', () => {
  const open = panes();
  const looks = (['ja', 'en'] as const).flatMap((language) =>
    (['light', 'dark', 'contrast'] as const).map((theme) => [language, theme] as const),
  );

  test.each(looks)('in any view (%s, %s)', async (language, theme) => {
    const { page } = await open(`lang=${language}&theme=${theme}`);
    for (const view of VIEWS) {
      await show(page, view);
      expect({ view, violations: await violations(page) }).toEqual({ view, violations: [] });
    }
  });

  const states = Object.keys(STATES).flatMap((state) =>
    (
      [
        ['ja', 'light'],
        ['en', 'dark'],
      ] as const
    ).map(([language, theme]) => [state, language, theme] as const),
  );

  test.each(states)('with %s (%s, %s)', async (state, language, theme) => {
    const opened = await open(`lang=${language}&theme=${theme}`);
    await STATES[state]?.(opened);
    expect(await violations(opened.page)).toEqual([]);
  });
});
