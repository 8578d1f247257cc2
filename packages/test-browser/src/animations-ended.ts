import type { Frame, Page } from 'playwright-core';

/**
 * Waits until what moves or changes its colour on a page has come to its end; what turns without
 * one is not waited for.
 */
export const animationsEnded = (page: Page | Frame): Promise<void> =>
  page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
  });
