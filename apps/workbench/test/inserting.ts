import type { Frame } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { bookContent, pressUndo } from './book-content.ts';
import { insertTable } from './insert-table.ts';
import type { OpenedPage } from './opened-page.ts';
import type { WorkbenchPage } from './workbench-page.ts';

// A table is written, calculated and drawn; on a busy machine that takes a moment.
// Looking reads the whole sheet: not too often while it calculates.
const patience = { timeout: 20_000, interval: 250 };

// Each kind and each form once; what every kind holds in every form is in the tests of the layout.
const tables = [
  ['府省庁×分野', '値', [861.6, 20.1, 24.7, 1378.9]],
  ['主な施策例', '値', ['情報システムの防護', 477.4, 301.1, 1378.9]],
  ['検算', '値', ['不整合', '厚生労働省', 26.9, 27.1]],
  ['年度別', '値', ['2023年度政府案', 882.5, 1378.9]],
  ['総額の推移', '値', [2014, 542.3, 2128.6, 1378.9]],
  ['府省庁別', '数式', [33.9, 881.7, 143.4, 1378.9]],
  ['府省庁別', 'SUMIFS', [33.9, 881.7, 143.4, 1378.9]],
  ['分野別', '公開用', [49.1, 264.7, 878, 150.3]],
] as const;

/** Tests of what a person inserts; the first needs a book in which nothing was inserted. */
export const testInserting = (opened: OpenedPage) =>
  describe('tables that a person inserts from the pane', () => {
    let workbench: WorkbenchPage;
    let pane: Frame;

    beforeAll(async () => {
      workbench = opened.workbench;
      pane = await workbench.pane();
      await workbench.newSheet();
    });

    const content = () => bookContent(workbench.page);
    const insert = (kind: string, form: string, target: '選択中のセルから' | '新しいシート') =>
      insertTable(pane, kind, form, target);

    test.each(tables)(
      '%s as %s goes in, and one Ctrl+Z takes all of it back',
      async (kind, form, figures) => {
        await workbench.select('A1');
        const before = await content();
        expect(before.shown).toEqual([]);
        await insert(kind, form, '選択中のセルから');
        await expect
          .poll(async () => (await content()).shown, patience)
          .toEqual(expect.arrayContaining([...figures]));
        const { formulas, tables: inserted } = await content();
        expect(inserted.length).toBeGreaterThan(0);
        expect(formulas.some((formula) => formula.includes('CYBERBUDGET'))).toBe(form === '数式');
        expect(formulas.some((formula) => formula.includes('SUMIFS'))).toBe(form === 'SUMIFS');
        await pressUndo(workbench.page);
        await expect.poll(content, patience).toEqual(before);
      },
    );

    test('a table in a new sheet brings the sheet to the front, and the undo takes it away', async () => {
      const before = await content();
      await insert('分野別', '値', '新しいシート');
      await expect.poll(async () => (await content()).sheets).toHaveLength(before.sheets.length + 1);
      expect((await content()).shown).toContain(878);
      await pressUndo(workbench.page);
      await expect.poll(async () => (await content()).sheets).toEqual(before.sheets);
    });

    test('a table knows what it is: a number typed over is told and brought back, and one Ctrl+Z takes that back', async () => {
      const { page } = workbench;
      await workbench.newSheet();
      await workbench.select('A1');
      await insert('分野別', '値', '選択中のセルから');
      await workbench.type('B6', '1');
      const typed = await content();
      await pane.getByRole('tab', { name: 'ブック' }).click();
      await pane.getByText('分野別（2023年度政府案）（').waitFor();
      await pane.getByText('1個のセルが書き換わります').waitFor();
      await pane.getByRole('button', { name: '更新', exact: true }).click();
      await pane.getByText('の1個のセルを書き換えました').first().waitFor();
      await pane.getByText('最新の内容です').waitFor();
      await expect.poll(() => workbench.value('B6'), patience).toBe(866.5);
      await pressUndo(page);
      await expect.poll(content, patience).toEqual(typed);
      await pane.getByRole('tab', { name: '挿入' }).click();
    });
  });
