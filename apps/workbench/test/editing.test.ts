import { skipsBrowser } from '@cyberbudget/test-browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bookContent } from './book-content.ts';
import { openWorkbench, type WorkbenchPage } from './workbench-page.ts';

const patience = { timeout: 20_000 };
const half = '=SUM(1,';

describe.skipIf(skipsBrowser()).each([
  ['Excel', ''],
  ['Sheets', '?mode=sheets'],
])('an insertion while a cell is being edited (%s)', (program, search) => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await openWorkbench(search);
    await workbench.newSheet();
    await workbench.type('A1', 'x');
    await workbench.select('A3');
  });
  afterAll(() => workbench?.close());

  const insert = async (): Promise<void> => {
    const pane = await (await workbench.page.waitForSelector('#pane')).contentFrame();
    await pane?.getByRole('button', { name: '挿入', exact: true }).click();
  };
  const isEditing = () =>
    workbench.page.evaluate(() => window.univerAPI.getActiveWorkbook()?.isCellEditing());
  const said = async (sentence: string): Promise<void> => {
    const pane = await (await workbench.page.waitForSelector('#pane')).contentFrame();
    await pane?.getByText(sentence).first().waitFor(patience);
  };

  test.runIf(program === 'Excel')('is refused in words, and is done once the cell is left', async () => {
    const { page } = workbench;
    await page.keyboard.type(half);
    await expect.poll(isEditing, patience).toBe(true);
    const { tables } = await bookContent(page);
    await insert();
    await said('セルを編集中です');
    expect((await bookContent(page)).tables).toEqual(tables);
    expect(await isEditing()).toBe(true);
    await page.locator('#sheet').click({ position: { x: 300, y: 400 } });
    await page.keyboard.press('Escape');
    await expect.poll(isEditing, patience).toBe(false);
    await workbench.select('A3');
    await insert();
    await said('に挿入しました');
    expect((await bookContent(page)).tables).toHaveLength(tables.length + 1);
  });

  test.runIf(program === 'Sheets')('enters what was typed, and leaves nothing floating', async () => {
    await workbench.page.keyboard.type('7');
    await expect.poll(isEditing, patience).toBe(true);
    await insert();
    await expect.poll(isEditing, patience).toBe(false);
    expect(await workbench.value('A3')).toBe(7);
  });
});
