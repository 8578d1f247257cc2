import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type OpenPane, type PaneBrowser, type PaneOptions, startPaneBrowser } from './open-pane.ts';

/** Opens panes in the tests of a describe; each is closed after its test. */
export interface Panes {
  open(options?: PaneOptions): Promise<Page>;
  /** A page of the same browser with nothing on it. */
  blank(): Promise<Page>;
  /** The pane that is open. */
  current(): OpenPane;
}

/** Starts a browser for the tests of a describe. */
export function usePanes(): Panes {
  let browser: PaneBrowser | undefined;
  let pane: OpenPane | undefined;
  beforeAll(async () => {
    browser = await startPaneBrowser();
  });
  afterEach(async () => {
    await pane?.page.close();
    pane = undefined;
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
    async open(options) {
      pane = await started().open(options);
      return pane.page;
    },
  };
}

/** Presses the button that inserts. */
export const insert = (page: Page): Promise<void> =>
  page.getByRole('button', { name: '挿入', exact: true }).click();

/** The message that says how it came out. */
export const message = (page: Page) => page.locator('.fui-MessageBar').first();
