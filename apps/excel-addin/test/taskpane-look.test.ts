import { skipsBrowser } from '@cyberbudget/test-browser';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeSource } from './page/open-pane.ts';
import { usePanes } from './page/use-panes.ts';
import { violations } from './page/violations.ts';

const themed = (background: number, foreground: number) => ({
  bodyBackgroundColor: background,
  bodyForegroundColor: foreground,
  controlBackgroundColor: background,
  controlForegroundColor: foreground,
});
const DARK = themed(0x262626, 0xffffff);
const LIGHT = themed(0xffffff, 0x000000);
/**
 * A theme changes colours and a language texts: each is looked at once with the other as it usually
 * is.
 */
const LOOKS = [
  ['ja-JP', 'light', LIGHT],
  ['ja-JP', 'dark', DARK],
  ['ja-JP', 'contrast', themed(0x000000, 0xffffff)],
  ['en-US', 'light', LIGHT],
] as const;

describe.skipIf(skipsBrowser())('the look of the built pane', () => {
  const panes = usePanes();

  test('follows the language and the theme of Office', async () => {
    const page = await panes.open({ displayLanguage: 'en-US', officeTheme: DARK });
    expect(await page.getByRole('tab').allInnerTexts()).toEqual([
      'Insert',
      'Find',
      'Import',
      'Check',
      'Workbook',
    ]);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await brightness(page)).toBeLessThan(80);
  });

  test.each(LOOKS)('axe finds nothing in %s in the theme %s', async (displayLanguage, _, officeTheme) => {
    const page = await panes.open({ displayLanguage, officeTheme });
    await page.evaluate(axeSource());
    const found: string[] = [];
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await page.locator('[role=tabpanel]:visible').getByRole('button').first().waitFor();
      found.push(...(await violations(page)));
    }
    expect(found).toEqual([]);
  });
});

/** How bright the pane's background is, from 0 to 255. */
const brightness = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const shown = getComputedStyle(
      document.querySelector('#pane .fui-FluentProvider') ?? document.body,
    ).backgroundColor;
    const parts = shown.match(/\d+/g)?.map(Number) ?? [];
    return Math.max(...parts.slice(0, 3));
  });
