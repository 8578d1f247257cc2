import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { animationsEnded } from '@cyberbudget/test-browser';
import type { AxeResults, RunOptions } from 'axe-core';
import { beforeAll, expect, test } from 'vitest';
import type { InLanguage } from './in-language.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What can be broken where only the colours are others. */
const colours = ['color-contrast', 'link-in-text-block'];

/** Tests of the page around the cells; the first is about the page as it opens. */
export function testPageAround(inLanguage: InLanguage): void {
  beforeAll(() => inLanguage.workbench.page.evaluate(axe));

  /** Rules broken outside the pane, which has tests of its own, each with its elements. */
  const violations = async (rules: readonly string[] = everyRule): Promise<string[]> => {
    // A colour on its way to another one is none of the page's.
    await animationsEnded(inLanguage.workbench.page);
    return inLanguage.workbench.page.evaluate(
      async (runOnly) => {
        const checker = (
          window as unknown as { axe: { run(context: object, options: RunOptions): Promise<AxeResults> } }
        ).axe;
        const found = await checker.run({ exclude: [['iframe']] }, { runOnly, resultTypes: ['violations'] });
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      },
      [...rules],
    );
  };

  test('breaks no rule of axe as it opens', async () => {
    expect(await violations()).toEqual([]);
  });

  test('breaks none on a wide screen with an error in words, another sheet and a closed pane', async () => {
    await inLanguage.workbench.page.setViewportSize({ width: 2000, height: 900 });
    await inLanguage.workbench.page.click('#pane-switch');
    await inLanguage.workbench.newSheet();
    await inLanguage.workbench.type('A2', '=CYBERBUDGET("復興庁")');
    await inLanguage.workbench.select('A2');
    await inLanguage.workbench.page.waitForSelector('#status[data-kind="error"]');
    expect(await violations()).toEqual([]);
  });

  test('breaks none in the dark, which grid and pane follow at once', async () => {
    const { page } = inLanguage.workbench;
    const ground = async () => {
      const pane = await inLanguage.workbench.pane();
      return pane.evaluate(() => {
        const painted =
          document.querySelector('#view-insert')?.closest('.fui-FluentProvider > div') ?? document.body;
        return getComputedStyle(painted).backgroundColor;
      });
    };
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(ground).not.toBe(light);
    expect(await page.evaluate(() => document.documentElement.classList.contains('univer-dark'))).toBe(true);
    expect(await violations(colours)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(ground).toBe(light);
  });

  test('has one switch of the language, around the pane', async () => {
    const other = inLanguage.language === 'ja' ? 'English' : '日本語';
    const pane = await inLanguage.workbench.pane();
    expect(await inLanguage.workbench.page.getByRole('link', { name: other, exact: true }).count()).toBe(1);
    expect(await pane.getByText(other, { exact: true }).count()).toBe(0);
  });

  test('names the buttons of the spreadsheet in its language', async () => {
    const name = inLanguage.language === 'ja' ? '元に戻す' : 'Undo';
    expect(
      await inLanguage.workbench.page.getByRole('button', { name, exact: true }).count(),
    ).toBeGreaterThan(0);
    expect(
      await inLanguage.workbench.page
        .getByText(inLanguage.language === 'ja' ? '府省庁×分野' : 'Ministry × field', { exact: true })
        .count(),
    ).toBeGreaterThan(0);
  });
}
