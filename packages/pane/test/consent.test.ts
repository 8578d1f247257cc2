import { readFileSync } from 'node:fs';
import { skipsBrowser } from '@cyberbudget/test-browser';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { panes, show } from './open-pane.ts';
import { violations } from './violations.ts';

const SOURCE = readFileSync(new URL('../../documents/sources/fy2023-draft.txt', import.meta.url), 'utf8');
const NEWER = SOURCE.replaceAll('令和５年度', '令和８１年度');
/** The same year and stage with another amount: not the published document. */
const OTHER = SOURCE.replace('23.5億円', '23.6億円');

const drop = (page: Page, text: string): Promise<void> =>
  page.setInputFiles('input[type=file]', {
    name: 'a.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  });
const write = (page: Page, address: string, formula: string) =>
  page.evaluate(
    ([cell, written]) =>
      (globalThis as unknown as { write(cell: string, formula: string): void }).write(
        cell ?? '',
        written ?? '',
      ),
    [address, formula],
  );
/** What the workbook keeps, as consent by id. */
const kept = (page: Page) =>
  page.evaluate(() => {
    const { workbook } = globalThis as unknown as {
      workbook: { documents: Map<string, { agreed: boolean | null }> };
    };
    return [...workbook.documents].map(([id, { agreed }]) => [id, agreed]);
  });
const list = (page: Page) => page.locator('#view-import li', { hasText: 'ブックに保存済み' });

describe.skipIf(skipsBrowser())('consent', () => {
  const open = panes();

  test('before a newer year is kept: which formulas change and where, and what the person decides is kept', async () => {
    const { page } = await open();
    await write(page, 'B4', '=CYBERBUDGET()');
    await write(page, 'B5', '=CYBERBUDGET("総務省",2023)');
    await write(page, 'B6', '=CYBERBUDGET("総務省",A6)');
    await show(page, 'import');
    await drop(page, NEWER);
    await page.getByRole('button', { name: 'ブックに保存する' }).click();
    const dialog = page.getByRole('dialog', { name: 'この資料を使うと、答えが変わります' });
    await dialog.getByText('2023年度政府案ではなく2099年度政府案').waitFor();
    await dialog.getByText('答えの変わる数式は1個').waitFor();
    expect(await dialog.getByRole('listitem').allTextContents()).toEqual([
      'Sheet1!B4  =CYBERBUDGET()',
      'Sheet1!B6  =CYBERBUDGET("総務省",A6)',
      expect.stringContaining('厚生労働省'),
    ]);
    expect(await kept(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect([await kept(page), await dialog.count()]).toEqual([[], 0]);
    await page.getByRole('button', { name: 'ブックに保存する' }).click();
    await dialog.getByRole('button', { name: '年度を省いた数式にも使う' }).click();
    await list(page).getByText('年度を省いた数式にも答えています').waitFor();
    expect((await kept(page)).map(([, agreed]) => agreed)).toEqual([true]);
    await page.getByRole('button', { name: '公表資料に戻す: 2099年度政府案' }).click();
    await list(page).getByText('その年度を書いた数式だけに答えています').waitFor();
    expect((await kept(page)).map(([, agreed]) => agreed)).toEqual([false]);
    await show(page, 'insert');
    expect(await page.getByText('まだ決められていません').count()).toBe(0);
  });

  test('in the place of a published document only where the person says so', async () => {
    const { page } = await open();
    await show(page, 'import');
    await drop(page, OTHER);
    await page.getByRole('button', { name: 'ブックに保存する' }).click();
    await page.getByRole('dialog').getByText('公表資料（2023年度政府案）の代わりに').waitFor();
    await page.getByRole('button', { name: '使わずに保存しておく' }).click();
    await list(page).getByText('使っていません').waitFor();
  });

  test('the published document itself is kept without a question', async () => {
    const { page } = await open();
    await show(page, 'import');
    await drop(page, SOURCE);
    await page.getByRole('button', { name: 'ブックに保存する' }).click();
    await list(page).getByText('収録済みの公表資料と同じ内容です').waitFor();
  });

  test.each<[string, string, string, RegExp, string | RegExp]>([
    ['ja', 'まだ決められていません', '「取込」で決める', /^使いみちを決める/, '年度を省いた数式にも使う'],
    [
      'en',
      'Nobody has decided',
      'Decide under Import',
      /^Decide what it is used for/,
      /formulas without a year too/,
    ],
  ])(
    'a document that came with the workbook waits, and every view says so (%s)',
    async (lang, notice, decide, offer, agree) => {
      const { page } = await open(`lang=${lang}&kept=2099`);
      await page.getByText(notice).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: decide }).click();
      await page.getByRole('button', { name: offer }).click();
      await page.getByRole('dialog').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: agree }).click();
      await expect.poll(() => kept(page)).toEqual([['kept-2099', true]]);
      await show(page, 'insert');
      expect(await page.getByText(notice).count()).toBe(0);
    },
  );

  test('what somebody else kept meanwhile is not agreed to unseen', async () => {
    const { page } = await open('kept=2099');
    await show(page, 'import');
    await page.evaluate(() => {
      const { workbook } = globalThis as unknown as {
        workbook: { documents: Map<string, { document: { title: string }; agreed: null }> };
      };
      const [[id, entry] = []] = workbook.documents;
      if (id !== undefined && entry !== undefined)
        workbook.documents.set(id, { ...entry, document: { ...entry.document, title: '別' } });
    });
    await page.getByRole('button', { name: /^使いみちを決める/ }).click();
    await page.getByRole('button', { name: '年度を省いた数式にも使う' }).click();
    await page.locator('#view-import').getByText('ほかの人が保存し直しました').waitFor();
    expect(await kept(page)).toEqual([['kept-2099', null]]);
  });
});
