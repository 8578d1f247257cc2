import { skipsBrowser } from '@cyberbudget/test-browser';
import { describe, expect, test } from 'vitest';
import { openWorkbench } from './workbench-page.ts';

/** The amounts of the ministry's programs in the order of the document's lines, spaces and widths aside. */
const PRINTED = ['8.5億円', '0.7億円', '12.7億円', '12.0億円'];
const plain = (print: string | null): string => (print ?? '').normalize('NFKC').replaceAll(' ', '');

describe.skipIf(skipsBrowser())('from =CYBERBUDGET("総務省") to its printed lines', () => {
  test.each(['', '?mode=sheets'])(
    'one click on ブック shows the four, marked, and one more a page (%s)',
    async (search) => {
      const workbench = await openWorkbench(search);
      await workbench.newSheet();
      await workbench.type('B2', '=CYBERBUDGET("総務省")');
      await workbench.select('B2');
      const frame = await (await workbench.page.waitForSelector('#pane')).contentFrame();
      if (frame === null) throw new Error('no pane');
      await frame.getByRole('tab', { name: 'ブック' }).click();
      const marks = frame.locator('#view-workbook mark');
      await expect
        .poll(async () => (await marks.allTextContents()).map(plain), { timeout: 20_000 })
        .toEqual(PRINTED);
      await frame
        .getByRole('button', { name: /^頁を表示/ })
        .first()
        .click();
      const current = frame.locator('dialog [aria-current=true]');
      await expect
        .poll(async () => plain(await current.textContent()), { timeout: 20_000 })
        .toContain(PRINTED[0]);
      await workbench.close();
    },
  );
});
