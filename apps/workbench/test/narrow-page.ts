import { beforeAll, describe, expect, test } from 'vitest';
import type { InLanguage } from './in-language.ts';
import { showPane } from './pane-switch.ts';

/**
 * What takes a part of the page to one side is found at these widths, between which its layout
 * changes.
 */
const widths = [320, 390, 480, 720, 768, 900, 1024, 1280];

/** 720 × 450 is what a screen of 1440 × 900 has at 200 %. */
const sizes = [
  ['a phone', 390, 844],
  ['1440 px at 200 %', 720, 450],
] as const;

/** Tests of the page where it is narrow, with and without the pane. */
export function testNarrowPage(inLanguage: InLanguage): void {
  beforeAll(() => showPane(inLanguage.workbench.page, true));

  const boxOf = (selector: string) =>
    inLanguage.workbench.page.evaluate((sought) => {
      const { x, y, width, height } =
        document.querySelector(sought)?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    }, selector);
  const topmost = (x: number, y: number) =>
    inLanguage.workbench.page.evaluate(
      ([across = 0, down = 0]) => document.elementFromPoint(across, down)?.id,
      [x, y],
    );

  test.each(widths)('scrolls to no side at %i px, and cuts no command off', async (width) => {
    const { page } = inLanguage.workbench;
    await page.setViewportSize({ width, height: 800 });
    const { overflow, ends } = await page.evaluate(() => ({
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ends: [...document.querySelectorAll('.top-bar :is(h1, button, a, select)')]
        .filter((each) => each.checkVisibility())
        .map((each) => each.getBoundingClientRect().right),
    }));
    expect(overflow).toBe(0);
    expect(Math.max(...ends)).toBeLessThanOrEqual(width);
  });

  describe.each(sizes)('%s', (_name, width, height) => {
    beforeAll(async () => {
      await inLanguage.workbench.page.setViewportSize({ width, height });
      await showPane(inLanguage.workbench.page, false);
    });

    test('has its title in one row, and most of its height for the sheet', async () => {
      expect((await boxOf('.top-bar')).height).toBeLessThanOrEqual(48);
      const sheet = await boxOf('#sheet');
      expect(sheet.height).toBeGreaterThan(height * 0.7);
    });

    test('every command is in the menu, in sight', async () => {
      const { page } = inLanguage.workbench;
      await page.click('#menu-switch');
      for (const control of await page.locator('#menu :is(button, a, select)').all()) {
        const box = await control.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
        expect((box?.y ?? 0) + (box?.height ?? height)).toBeLessThanOrEqual(height);
      }
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      expect(await page.locator('#menu').isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('menu-switch');
    });

    test('the pane lies over the whole sheet, which then takes no key, and goes away again', async () => {
      const { page } = inLanguage.workbench;
      await page.click('#pane-switch');
      const [pane, work] = [await boxOf('#pane'), await boxOf('.work')];
      expect(pane).toEqual(work);
      expect(pane.height).toBeGreaterThan(height * 0.85);
      for (const share of [0.1, 0.5, 0.9])
        expect(await topmost(width * share, pane.y + pane.height * share)).toBe('pane');
      expect(await page.evaluate(() => document.querySelector('#sheet')?.matches('[inert]'))).toBe(true);
      await page.click('#pane-switch');
      expect(await page.evaluate(() => document.querySelector('#sheet')?.matches('[inert]'))).toBe(false);
      expect(await topmost(width / 2, height / 2)).not.toBe('pane');
    });
  });
}
