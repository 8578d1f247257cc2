import { skipsBrowser } from '@cyberbudget/test-browser';
import { describe, expect, test } from 'vitest';
import { panes } from './open-pane.ts';

describe.skipIf(skipsBrowser())('a defect of ours', () => {
  const open = panes();

  test('is told in the pane, which can be opened anew', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      const { mounted } = globalThis as unknown as { mounted: { update(options: object): void } };
      mounted.update({ makeLibrary: () => ({}) });
    });
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .toContain('作業ウィンドウで問題が発生しました');
    await page.evaluate(() => {
      const { mounted, libraryOfFigures } = globalThis as unknown as {
        mounted: { update(options: object): void };
        libraryOfFigures: unknown;
      };
      mounted.update({ makeLibrary: libraryOfFigures });
    });
    await page.getByRole('button', { name: '再読み込み' }).click();
    await expect.poll(() => page.locator('h2').first().textContent()).toBe('表を挿入する');
  });

  test('the theme can be changed while the pane is open', async () => {
    const { page } = await open('theme=light');
    const background = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('#view-insert') ?? document.body).color);
    const light = await background();
    await page.evaluate(() => {
      const { mounted } = globalThis as unknown as { mounted: { update(options: object): void } };
      mounted.update({ theme: 'dark' });
    });
    await expect.poll(background).not.toBe(light);
  });
});
