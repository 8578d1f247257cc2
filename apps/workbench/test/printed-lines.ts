import type { Frame } from 'playwright-core';
import { expect } from 'vitest';
import type { WorkbenchPage } from './workbench-page.ts';

/**
 * The amounts of the ministry's programs in the order of the document's lines, spaces and widths
 * aside.
 */
const PRINTED = ['8.5億円', '0.7億円', '12.7億円', '12.0億円'];
const plain = (print: string | null): string => (print ?? '').normalize('NFKC').replaceAll(' ', '');
const patience = { timeout: 20_000 };

/**
 * From =CYBERBUDGET("総務省") in a cell to its printed lines: one click on ブック shows the four,
 * marked, and one more a page.
 */
export async function leadsToPrintedLines(workbench: WorkbenchPage, pane: Frame): Promise<void> {
  await workbench.newSheet();
  await workbench.type('B2', '=CYBERBUDGET("総務省")');
  await workbench.select('B2');
  await pane.getByRole('tab', { name: 'ブック' }).click();
  const marks = pane.locator('#view-workbook mark');
  await expect.poll(async () => (await marks.allTextContents()).map(plain), patience).toEqual(PRINTED);
  await pane
    .getByRole('button', { name: /^頁を表示/ })
    .first()
    .click();
  const current = pane.locator('dialog [aria-current=true]');
  await expect.poll(async () => plain(await current.textContent()), patience).toContain(PRINTED[0]);
  await workbench.page.keyboard.press('Escape');
  await current.waitFor({ state: 'detached' });
}
