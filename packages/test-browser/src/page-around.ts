import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';

/**
 * A page of another site with a frame in it and a text that can be written in, as a document stands
 * around a pane.
 */
export interface PageAround {
  readonly page: Page;
  readonly frame: Frame;
  /** Pastes into the empty text around. @returns what stands there then, as HTML */
  paste(): Promise<string>;
}

/**
 * Opens an address in a frame of another site that is permitted nothing.
 * @param prepare does what must be done before the frame is loaded
 */
export async function pageAround(
  browser: Browser,
  address: string,
  { prepare, ...options }: BrowserContextOptions & { readonly prepare?: (page: Page) => Promise<unknown> },
): Promise<PageAround> {
  const page = await browser.newPage(options);
  await prepare?.(page);
  const content = `<!doctype html><title>paper</title><div id="paper" contenteditable="true"></div><iframe src="${address}" width="360" height="760"></iframe>`;
  // A site of its own on this machine too: a browser keeps a site from elsewhere from frames of
  // this machine.
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(content),
  );
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  page.once('close', () => server.close());
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (frame === undefined) throw new Error('no frame');
  return {
    page,
    frame,
    async paste() {
      const paper = page.locator('#paper');
      await paper.evaluate((element) => element.replaceChildren());
      await paper.focus();
      await page.keyboard.press('ControlOrMeta+V');
      return paper.innerHTML();
    },
  };
}
