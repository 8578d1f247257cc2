import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents } from '@cyberbudget/documents';
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
    const xml = piecesOf(kept.id, 1, JSON.stringify(kept)).map(pieceXml);
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
  });

  test('an imported one is kept in the workbook, and removed from it', async () => {
    const page = await panes.open();
    await page.getByRole('tab', { name: '取込' }).click();
    await page.locator('input[type="file"]').setInputFiles(published);
    const parts = () => page.evaluate(async () => (await window.excelInPage.workbook.xmlParts.list()).length);
    await page.getByRole('button', { name: 'ブックに保存する' }).click();
    await expect.poll(parts).toBe(1);
    await page.getByRole('button', { name: '取り除く' }).first().click();
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
