import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OpenedPage } from './opened-page.ts';
import { leadsToPrintedLines } from './printed-lines.ts';
import type { WorkbenchPage } from './workbench-page.ts';

const patience = { timeout: 20_000 };
const published = join(import.meta.dirname, '../../../packages/documents/sources/fy2023-draft.txt');

/** Tests of the places beside 挿入; the last keeps a document in the book. */
export const testPlaces = (opened: OpenedPage) =>
  describe('the other places of the pane', () => {
    let workbench: WorkbenchPage;
    let pane: Frame;

    beforeAll(async () => {
      workbench = opened.workbench;
      pane = await workbench.pane();
      await workbench.newSheet();
    });

    const go = (place: string) => pane.getByRole('tab', { name: place }).click();
    const formulaIn = (cell: string) =>
      workbench.page.evaluate(
        (address) => window.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(address).getFormula(),
        cell,
      );

    test('ブック: from =CYBERBUDGET("総務省") to its printed lines', async () => {
      await leadsToPrintedLines(workbench, pane);
      await workbench.newSheet();
    });

    test('さがす: a program found by a word goes into a cell as a formula, and into another as a citation', async () => {
      await go('検索');
      await pane.getByRole('searchbox').fill('IoT');
      await pane.getByRole('button', { name: /IoTの安心・安全かつ適正な利用環境の構築/u }).click();
      await workbench.select('A2');
      await pane.getByRole('button', { name: '数式を挿入' }).click();
      await expect.poll(() => workbench.value('A2'), patience).toBe(12);
      expect(await formulaIn('A2')).toContain('CYBERBUDGET');
      await workbench.select('B2');
      await pane.getByRole('button', { name: '出典を挿入' }).click();
      await expect.poll(() => workbench.value('B2'), patience).toContain('内閣サイバーセキュリティセンター');
      expect(await workbench.value('B2')).toMatch(/2頁15行目（テキスト52行）「12\.0\s億円」/u);
      expect(await formulaIn('B2')).toBe('');
    });

    test('検算: the contradiction of the document stands first, with its reason', async () => {
      await go('検算');
      const first = pane.getByRole('tabpanel').filter({ visible: true }).getByRole('listitem').first();
      await first.waitFor();
      expect(await first.innerText()).toMatch(/不整合[\s\S]*厚生労働省[\s\S]*27\.1億円/u);
    });

    test('取込: a text that is kept in the book is in the functions', async () => {
      const text = readFileSync(published, 'utf8').replaceAll('令和５年度', '令和７年度');
      await workbench.type('A4', '=CYBERBUDGET("総務省",2025)');
      await expect.poll(() => workbench.value('A4'), patience).toBe('#N/A');
      await go('取込');
      await pane
        .locator('input[type="file"]')
        .setInputFiles({ name: 'r7.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
      await workbench.type('A6', '=CYBERBUDGET_META("版")');
      await pane.getByRole('button', { name: 'ブックに保存する' }).click();
      await pane.getByRole('dialog').getByText('はじめに!C7').waitFor();
      await pane.getByRole('button', { name: 'その年度を書いた数式だけに使う' }).click();
      await pane.getByText('ブックに保存しました').first().waitFor();
      await expect.poll(() => workbench.value('A4'), patience).toBe(33.9);
      expect(await workbench.value('A6')).toBe('fy2023-draft');
      await pane.getByRole('button', { name: /^使いみちを決める/u }).click();
      await pane.getByRole('button', { name: '年度を省いた数式にも使う' }).click();
      await expect.poll(() => workbench.value('A6'), patience).toBe('fy2025-draft');
      await workbench.type('A5', '=CYBERBUDGET("防衛省","令和７年度",3)');
      await expect.poll(() => workbench.value('A5'), patience).toBe(861.6);
    });
  });
