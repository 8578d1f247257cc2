import type { Page } from 'playwright-core';

/** What went wrong on a page since the watch began; empty lists where nothing did. */
export interface PageWatch {
  /** Errors and warnings on the console, and exceptions that nobody caught. */
  readonly errors: readonly string[];
  /** Requests to any other address than the page's own. */
  readonly outsideRequests: readonly string[];
  /** Violations of the content security policy. */
  readonly violations: readonly string[];
}

/** Watches a page from before its first script on. Call it before `page.goto`. */
export async function watchPage(page: Page, ownOrigin: string): Promise<PageWatch> {
  const watch = { errors: [] as string[], outsideRequests: [] as string[], violations: [] as string[] };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      watch.errors.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => watch.errors.push(String(error.stack ?? error)));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const isLocal = origin === new URL(ownOrigin).origin || ['data:', 'blob:'].includes(protocol);
    if (!isLocal) watch.outsideRequests.push(request.url());
  });
  await page.exposeFunction('reportViolation', (violation: string) => watch.violations.push(violation));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as unknown as { reportViolation(text: string): void }).reportViolation;
      report(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  return watch;
}
