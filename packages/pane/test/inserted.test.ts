import { skipsBrowser } from '@cyberbudget/test-browser';
import { describe, expect, test } from 'vitest';
import { panes, show } from './open-pane.ts';

describe.skipIf(skipsBrowser())('an inserted table', () => {
  const open = panes();

  test.each([
    ['ja', '府省庁別（2023年度政府案）（Sheet1!A1:I22）', '最新の内容です。'],
    ['en', 'By ministry, FY2023 government draft (Sheet1!A1:I22)', 'It is up to date.'],
  ])('is known by the workbook view (%s)', async (language, what, state) => {
    const { page, watch } = await open(`lang=${language}`);
    await page.getByRole('button', { name: language === 'ja' ? '挿入' : 'Insert', exact: true }).click();
    await page.locator('.fui-MessageBar').first().waitFor();
    await show(page, 'workbook');
    await page.getByText(what).waitFor();
    expect(await page.getByText(state).count()).toBe(1);
    expect(watch.errors).toEqual([]);
  });
});
