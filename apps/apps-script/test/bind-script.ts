import { type MemoryBook, services } from '@cyberbudget/sheets-host';
import type { Page } from 'playwright-core';
import { loadScript } from './apps-script-runtime.ts';

/** google.script.run in the page: it carries plain values to the script outside and back. */
function installScriptRun(): void {
  const page = window as unknown as {
    callScript(request: unknown): Promise<{ answer?: unknown; error?: string }>;
    google: object;
  };
  const run = (done: (answer: unknown) => void, failed: (error: Error) => void): object => ({
    withSuccessHandler: (handler: typeof done) => run(handler, failed),
    withFailureHandler: (handler: typeof failed) => run(done, handler),
    cyberbudgetHost: (request: unknown) =>
      void page
        .callScript(request)
        .then(({ answer, error }) => (error === undefined ? done(answer) : failed(new Error(error)))),
  });
  page.google = {
    script: {
      run: run(
        () => undefined,
        () => undefined,
      ),
    },
  };
}

/**
 * Binds the sidebar of a page, and of its frames, to the built script over a spreadsheet. Call it
 * before the page is loaded.
 */
export async function bindScript(page: Page, book: MemoryBook): Promise<void> {
  const script = loadScript(services(book.port));
  await page.exposeFunction('callScript', (request: unknown) => {
    try {
      return { answer: JSON.parse(JSON.stringify(script.call('cyberbudgetHost', request))) };
    } catch (error) {
      return { error: String(error) };
    }
  });
  await page.addInitScript(installScriptRun);
}
