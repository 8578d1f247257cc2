import { pagePlaces } from '@cyberbudget/core';
import { documents } from '@cyberbudget/documents';
import { skipsBrowser } from '@cyberbudget/test-browser';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { panes, show } from './open-pane.ts';
import { violations } from './violations.ts';

/** Puts a formula into the selected cell, as a person would type it. */
const type = (page: Page, formula: string): Promise<void> =>
  page.evaluate((typed) => {
    const { workbook } = globalThis as unknown as {
      workbook: { sheets: Map<string, { cells: Map<string, object> }>; listeners: Set<() => void> };
    };
    workbook.sheets.get('Sheet1')?.cells.set('0,0', { formula: typed });
    for (const listener of workbook.listeners) listener();
  }, formula);

/** The amounts as the document prints them for the ministry, in the order of its lines. */
const MINISTRY = documents
  .flatMap(({ programs }) => programs)
  .filter(({ ministry }) => ministry === 'mic')
  .map(({ amount }) => amount)
  .sort((one, other) => one.line - other.line);
const [first] = MINISTRY;

describe.skipIf(skipsBrowser())('where a number is printed', () => {
  const open = panes();

  test.each([
    ['ja', '記載箇所'],
    ['en', 'Printed lines'],
  ] as const)(
    '=CYBERBUDGET("総務省") and one key press: its four lines, marked (%s)',
    async (lang, heading) => {
      const { page, watch } = await open(`lang=${lang}`);
      await type(page, '=CYBERBUDGET("総務省")');
      await page.keyboard.press('Alt+5');
      const section = page.locator('#view-workbook section').filter({ hasText: heading }).first();
      await expect
        .poll(() => section.locator('mark').allTextContents())
        .toEqual(MINISTRY.map(({ text }) => text));
      expect(MINISTRY).toHaveLength(4);
      // The print has a radical in the place of 人.
      const printed = async () => (await section.textContent())?.normalize('NFKC');
      await expect.poll(printed).toContain('サイバーセキュリティ統合知的・人材育成基盤の構築');
      expect(await section.textContent()).toContain(pagePlaces(first === undefined ? [] : [first])[lang]);
      expect(await violations(page)).toEqual([]);
      expect(watch).toEqual({ errors: [], outsideRequests: [], violations: [] });
      if (process.env['PICTURES'] !== undefined)
        await page.screenshot({ path: `${process.env['PICTURES']}/source-${lang}.png` });
    },
  );

  test.each(['ja', 'en'])('a finding and a program lead to their lines (%s)', async (lang) => {
    const { page } = await open(`lang=${lang}`);
    await show(page, 'audit');
    await page.locator('#view-audit article button').first().press('Enter');
    await expect.poll(() => page.locator('#view-audit mark').count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await show(page, 'find');
    await page.locator('[data-program]').first().press('Enter');
    await expect.poll(() => page.locator('#view-find mark').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    if (process.env['PICTURES'] !== undefined)
      await page.screenshot({ path: `${process.env['PICTURES']}/source-find-${lang}.png` });
  });
});
