import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type OpenPane, type PaneBrowser, type PaneOptions, startPaneBrowser } from './open-pane.ts';

/** Opens panes in the tests of a describe, each with a workbook of its own. */
export interface Panes {
  open(options?: PaneOptions): Promise<Page>;
  /** A page of the same browser with nothing on it. */
  blank(): Promise<Page>;
  /** The pane that is open. */
  current(): OpenPane;
}

/**
 * Starts a browser for the tests of a describe. They share one page that is gone to anew, which
 * takes less than half of the time of a page of its own; where a test asks for a page that is
 * another, it gets it, and the next one too.
 */
export function usePanes(): Panes {
  let browser: PaneBrowser | undefined;
  let pane: OpenPane | undefined;
  let isShared = false;
  beforeAll(async () => {
    browser = await startPaneBrowser();
  });
  afterAll(() => browser?.close());
  const current = (): OpenPane => {
    if (pane === undefined) throw new Error('no pane is open');
    return pane;
  };
  const started = (): PaneBrowser => {
    if (browser === undefined) throw new Error('no browser');
    return browser;
  };
  return {
    current,
    blank: () => started().browser.newPage(),
    async open(options = {}) {
      const { viewport, sharpness, functionsVersion, ...excel } = options;
      const isPlain = [viewport, sharpness, functionsVersion].every((asked) => asked === undefined);
      if (pane !== undefined && isShared && isPlain && !pane.page.isClosed()) await pane.again(excel);
      else {
        await pane?.page.close();
        pane = await started().open(options);
      }
      isShared = isPlain;
      return pane.page;
    },
  };
}

/** Presses the button that inserts. */
export const insert = (page: Page): Promise<void> =>
  page.getByRole('button', { name: '挿入', exact: true }).click();

/** The message that says how it came out. */
export const message = (page: Page) => page.locator('.fui-MessageBar').first();
