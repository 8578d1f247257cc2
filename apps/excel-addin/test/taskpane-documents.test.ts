import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents } from '@cyberbudget/documents';
import { headOf } from '@cyberbudget/pane/kept';
import { skipsBrowser } from '@cyberbudget/test-browser';
import { describe, expect, test } from 'vitest';
import { piecesOf, pieceXml } from '../src/sheet-host/document-xml.ts';
import type {} from './page/excel-in-page.ts';
import { strayRequests } from './page/open-pane.ts';
import { usePanes } from './page/use-panes.ts';

const published = join(import.meta.dirname, '../../../packages/documents/sources/fy2023-draft.txt');

describe.skipIf(skipsBrowser())('documents that the workbook keeps', () => {
  const panes = usePanes();

  test('are in the pane and in the functions', async () => {
    const [published] = documents;
    if (published === undefined) throw new Error('no document');
    const kept = { ...published, id: 'kept-2099', fiscalYear: 2099 };
    const edition = { head: headOf(kept), edition: 1, mark: 'a' };
    const xml = piecesOf(edition, JSON.stringify(kept)).map(pieceXml);
    const page = await panes.open({ kept: xml });
    await expect
      .poll(() => page.locator('select').nth(1).locator('option').allInnerTexts())
      .toContain('2099年度政府案');
    const answer = await page.evaluate(() => {
      type Call = (...given: unknown[]) => unknown;
      const { mappings } = (
        CustomFunctions as unknown as { _association: { mappings: Record<string, Call> } }
      )._association;
      return mappings['CYBERBUDGET']?.([['総務省']], [[2099]]);
    });
    expect(answer).toEqual([[33.9]]);
    // The functions waited for it: no cell rests on anything else, so nothing is computed at the
    // start.
    expect(
      await page.evaluate(() => window.excelInPage.office.membersUsed.has('Application.calculate')),
    ).toBe(false);
  });

  test('that change have the formulas computed anew; where that fails it is said', async () => {
    const page = await panes.open();
    await page.evaluate(async () => {
      const { workbook, office } = window.excelInPage;
      const sheet = await workbook.sheets.active();
      await workbook.cells.write({ sheet, row: 0, column: 0, rows: 1, columns: 1 }, [['=CYBERBUDGET()']]);
      for (const trip of [1, 2, 3, 4, 5, 6])
        office.plan({ kind: 'member', member: 'Application.calculate', code: 'GeneralException' }, trip);
    });
    await page.getByRole('tab', { name: '取込' }).click();
    await page.locator('input[type="file"]').setInputFiles(published);
    await page.getByRole('button', { name: '保存せずに使う' }).click();
    await page.getByText('今の値は前の資料によるものです').waitFor();
    await page.getByRole('button', { name: '数式を再計算' }).first().click();
    expect(await page.evaluate(() => window.excelInPage.office.membersUsed.has('Range.setDirty'))).toBe(true);
  });

  test('functions of another version than the pane are told', async () => {
    const page = await panes.open({ functionsVersion: '0.0.9' });
    await page.getByText('数式の関数がこの画面と別の版です').waitFor();
  });

  test('one that cannot be read is named, and formulas that it might answer are errors', async () => {
    const head = {
      id: 'fy2099',
      year: { fiscalYear: 2099, phase: 'draft' },
      schemaVersion: 1,
      agreed: true,
    } as const;
    const xml = piecesOf({ head, edition: 1, mark: 'a' }, '{"schemaVersion":').map(pieceXml);
    const page = await panes.open({ kept: xml });
    await page.getByText('ブックに保存された資料を読めません: 2099年度政府案').waitFor();
    const answer = (...given: unknown[]) =>
      page.evaluate(async (args) => {
        type Call = (...given: unknown[]) => unknown;
        const { mappings } = (
          CustomFunctions as unknown as { _association: { mappings: Record<string, Call> } }
        )._association;
        try {
          return await mappings['CYBERBUDGET']?.(...args);
        } catch (error) {
          return (error as Error).message;
        }
      }, given);
    expect(await answer()).toContain('読めない');
    expect(await answer([['総務省']], [[2099]])).toContain('読めない');
    expect(await answer([['総務省']], [[2023]])).toEqual([[33.9]]);
    await page.getByRole('button', { name: '「取込」で見る' }).click();
    await page.getByRole('button', { name: '削除: fy2099' }).click();
    await expect.poll(() => answer()).toEqual([[1378.9]]);
  });

  test('an imported one is kept in the workbook, and removed from it', async () => {
    const page = await panes.open();
    await page.getByRole('tab', { name: '取込' }).click();
    await page.locator('input[type="file"]').setInputFiles(published);
    const parts = () => page.evaluate(async () => (await window.excelInPage.workbook.xmlParts.list()).length);
    await page.getByRole('button', { name: 'ブックに保存する' }).click();
    await expect.poll(parts).toBe(1);
    await page.getByRole('button', { name: '削除' }).first().click();
    await expect.poll(parts).toBe(0);
  });

  test('a PDF is read under the policy of the page, with nothing fetched from elsewhere', async () => {
    const page = await panes.open();
    const printed = await panes.blank();
    const text = readFileSync(published, 'utf8').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    await printed.setContent(`<pre style="font-family: sans-serif">${text}</pre>`);
    const buffer = await printed.pdf({ format: 'A3', landscape: true });
    await printed.close();
    await page.getByRole('tab', { name: '取込' }).click();
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'r5.pdf', mimeType: 'application/pdf', buffer });
    await page.getByText('1,378.9億円').first().waitFor();
    const { watch } = panes.current();
    expect([watch.violations, strayRequests(watch)]).toEqual([[], []]);
  });
});
