import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { skipsBrowser } from '@cyberbudget/test-browser';
import type { AxeResults, RunOptions } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkbench, type WorkbenchPage } from './workbench-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.skipIf(skipsBrowser()).each([
  ['ja', '府省庁×分野'],
  ['en', 'Ministry × field'],
])('the page around the cells (%s)', (language, sheet) => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await openWorkbench(`?lang=${language}`);
    await workbench.page.evaluate(axe);
  });
  afterAll(() => workbench?.close());

  /** Rules broken outside the pane, which has tests of its own, each with its elements. */
  const violations = () =>
    workbench.page.evaluate(async (tags) => {
      const checker = (
        window as unknown as { axe: { run(context: object, options: RunOptions): Promise<AxeResults> } }
      ).axe;
      const found = await checker.run({ exclude: [['iframe']] }, { runOnly: tags });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    }, rules);

  test('breaks no rule of axe as it opens', async () => {
    expect(await violations()).toEqual([]);
  });

  test('breaks none on a wide screen with an error in words, another sheet and a closed pane', async () => {
    await workbench.page.setViewportSize({ width: 2000, height: 900 });
    await workbench.page.click('#pane-switch');
    await workbench.newSheet();
    await workbench.type('A2', '=CYBERBUDGET("復興庁")');
    await workbench.select('A2');
    await workbench.page.waitForSelector('#status[data-kind="error"]');
    expect(await violations()).toEqual([]);
  });

  test('breaks none in the dark, which grid and pane follow at once', async () => {
    const { page } = workbench;
    const ground = async () => {
      const pane = await workbench.pane();
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
    expect(await violations()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(ground).toBe(light);
  });

  test('has one switch of the language, around the pane', async () => {
    const other = language === 'ja' ? 'English' : '日本語';
    const pane = await workbench.pane();
    expect(await workbench.page.getByRole('link', { name: other, exact: true }).count()).toBe(1);
    expect(await pane.getByText(other, { exact: true }).count()).toBe(0);
  });

  test('names the buttons of the spreadsheet in its language', async () => {
    const name = language === 'ja' ? '元に戻す' : 'Undo';
    expect(await workbench.page.getByRole('button', { name, exact: true }).count()).toBeGreaterThan(0);
    expect(await workbench.page.getByText(sheet, { exact: true }).count()).toBeGreaterThan(0);
  });
});
