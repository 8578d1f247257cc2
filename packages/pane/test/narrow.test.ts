import { skipsBrowser } from '@cyberbudget/test-browser';
import { describe, expect, test } from 'vitest';
import { panes, show, VIEWS } from './open-pane.ts';

describe.skipIf(skipsBrowser())('320 px', () => {
  const open = panes();
  const cases = VIEWS.flatMap((view) => (['ja', 'en'] as const).map((language) => [view, language] as const));

  test.each(cases)('%s has nothing beyond its edge (%s)', async (view, language) => {
    const { page } = await open(`lang=${language}`);
    await show(page, view);
    const beyond = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'h1, h2, h3, p, button, select, input, label, figure, dt, dd, [role=tab]',
        ),
      ]
        .filter((element) => element.closest('table') === null && element.getClientRects().length > 0)
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
        .map((element) => element.textContent),
    );
    expect(beyond).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
