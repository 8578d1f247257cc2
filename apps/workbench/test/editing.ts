import { beforeAll, describe, expect, test } from 'vitest';
import { bookContent } from './book-content.ts';
import type { WorkbenchPage } from './workbench-page.ts';

const patience = { timeout: 20_000 };

async function withPane(workbench: WorkbenchPage) {
  const pane = await (await workbench.page.waitForSelector('#pane')).contentFrame();
  if (pane === null) throw new Error('There is no pane.');
  await workbench.newSheet();
  await workbench.type('A1', 'x');
  await workbench.select('A3');
  const isEditing = () =>
    workbench.page.evaluate(() => window.univerAPI.getActiveWorkbook()?.isCellEditing());
  return {
    workbench,
    isEditing,
    begin: async (text: string) => {
      await workbench.page.keyboard.type(text);
      await expect.poll(isEditing, patience).toBe(true);
    },
    insert: () => pane.getByRole('button', { name: '挿入', exact: true }).click(),
    said: (sentence: string) => pane.getByText(sentence).first().waitFor(patience),
  };
}

/** Tests of pages that have just been opened, over Excel and over Sheets. */
export const testEditing = (excelPage: () => WorkbenchPage, sheetsPage: () => WorkbenchPage) =>
  describe('an insertion while a cell is being edited', () => {
    let excel: Awaited<ReturnType<typeof withPane>>;
    let sheets: Awaited<ReturnType<typeof withPane>>;

    beforeAll(async () => {
      excel = await withPane(excelPage());
      sheets = await withPane(sheetsPage());
    });

    test('is refused in words in Excel, and is done once the cell is left', async () => {
      const { workbench, isEditing, begin, insert, said } = excel;
      await begin('=SUM(1,');
      const { tables } = await bookContent(workbench.page);
      await insert();
      await said('セルを編集中です');
      expect((await bookContent(workbench.page)).tables).toEqual(tables);
      expect(await isEditing()).toBe(true);
      await workbench.page.locator('#sheet').click({ position: { x: 300, y: 400 } });
      await workbench.page.keyboard.press('Escape');
      await expect.poll(isEditing, patience).toBe(false);
      await workbench.select('A3');
      await insert();
      await said('に挿入しました');
      expect((await bookContent(workbench.page)).tables).toHaveLength(tables.length + 1);
    });

    test('enters in Sheets what was typed, and leaves nothing floating', async () => {
      const { workbench, isEditing, begin, insert } = sheets;
      await begin('7');
      await insert();
      await expect.poll(isEditing, patience).toBe(false);
      expect(await workbench.value('A3')).toBe(7);
    });
  });
