import { skipsBrowser } from '@cyberbudget/test-browser';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { panes, show, VIEWS } from './open-pane.ts';

describe.skipIf(skipsBrowser()).each(['ja', 'en'])('320 px (%s)', (language) => {
  const open = panes();
  let page: Page;

  beforeAll(async () => {
    ({ page } = await open(`lang=${language}`));
  });

  test.each(VIEWS)('%s has nothing beyond its edge', async (view) => {
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
    expect(await page.evaluate(cutOff)).toEqual([]);
    expect(await page.evaluate(brokenAtOnce)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

/** Buttons and tabs that do not show all of their text. Runs in the page. */
const cutOff = (): readonly (string | null)[] =>
  [...document.querySelectorAll('button, [role=tab]')]
    .filter((element) => element.getClientRects().length > 0 && element.scrollWidth > element.clientWidth + 1)
    .map((element) => element.textContent);

/** Words whose first character stands alone at the end of a line. Runs in the page. */
function brokenAtOnce(): readonly string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const found: string[] = [];
  const lineOf = (node: Node, at: number): number => {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect().top;
  };
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (node.parentElement?.checkVisibility() !== true) continue;
    for (const word of (node.textContent ?? '').matchAll(/[A-Za-z]{2,}|[ァ-ヶー]{2,}/gu))
      if (lineOf(node, word.index + 1) > lineOf(node, word.index) + 4) found.push(word[0]);
  }
  return found;
}
