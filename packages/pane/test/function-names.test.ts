import { skipsBrowser } from '@cyberbudget/test-browser';
import { describe, expect, test } from 'vitest';
import { panes, show } from './open-pane.ts';
import { violations } from './violations.ts';

const NAMES = 'name=CYBERBUDGET&name=CYBERBUDGET_TABLE';

describe.skipIf(skipsBrowser())('a workbook whose own names are called as the functions are', () => {
  const open = panes();

  test.each([
    [
      'ja',
      /アドインなしで計算する名前/,
      '「ブック」で対処を見る',
      /名前の管理.*CYBERBUDGET、CYBERBUDGET_TABLE/,
    ],
    ['en', /calculate without the add-in/, 'What to do', /Name Manager.*CYBERBUDGET, CYBERBUDGET_TABLE/],
  ])(
    'is noticed in every view, with what to do by keyboard; axe finds nothing (%s)',
    async (language, said, look, remedy) => {
      const { page } = await open(`lang=${language}&${NAMES}`);
      const notice = page.getByRole('status').filter({ hasText: said });
      await notice.waitFor();
      await show(page, 'find');
      expect(await notice.isVisible()).toBe(true);
      await page.getByRole('button', { name: look }).focus();
      await page.keyboard.press('Enter');
      await page.locator('#view-workbook li', { hasText: remedy }).waitFor();
      expect(await notice.count()).toBe(0);
      expect(await violations(page)).toEqual([]);
    },
  );

  test('another workbook says nothing of it', async () => {
    const { page } = await open();
    await show(page, 'workbook');
    expect(await page.getByText('アドインなしで計算する').count()).toBe(0);
  });
});
