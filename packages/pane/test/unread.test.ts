import { skipsBrowser } from '@cyberbudget/test-browser';
import { describe, expect, test } from 'vitest';
import { panes, show } from './open-pane.ts';
import { violations } from './violations.ts';

describe.skipIf(skipsBrowser())('kept documents that cannot be read', () => {
  const open = panes();

  test.each([
    ['ja', '読めません', '削除: fy2024-draft', '再度読み込む'],
    ['en', 'cannot be read', 'Remove: fy2024-draft', 'Read again'],
  ])('are named in every view and removed (%s)', async (lang, words, remove, again) => {
    const { page } = await open(`lang=${lang}&unread=fy2024-draft`);
    for (const view of ['insert', 'find', 'audit', 'workbook', 'import'] as const) {
      await show(page, view);
      await page.getByText(words).locator('visible=true').first().waitFor();
      // The same notice in every view, and the list in the last.
      if (view === 'insert' || view === 'import') expect(await violations(page)).toEqual([]);
    }
    await page.getByRole('button', { name: again }).click();
    await page.getByRole('button', { name: remove }).click();
    await expect.poll(() => page.getByText(words).count()).toBe(0);
  });
});
