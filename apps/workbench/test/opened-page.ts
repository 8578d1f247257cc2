import { skipsBrowser } from '@cyberbudget/test-browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkbench, type WorkbenchPage } from './workbench-page.ts';

/** A page that is opened before the tests that share it. */
export interface OpenedPage {
  readonly workbench: WorkbenchPage;
}

/**
 * Describes tests that share one page, for to open it takes longer than most of them. It closes
 * with what the page has left on the console and asked of others.
 * @param search of its address, as in `?lang=en`
 * @param describeTests told the page, which is open once a test or a hook runs
 */
export function describeOnePage(
  name: string,
  search: string,
  describeTests: (opened: OpenedPage) => void,
): void {
  describe.skipIf(skipsBrowser())(name, () => {
    let workbench: WorkbenchPage;

    beforeAll(async () => {
      workbench = await openWorkbench(search);
    });
    afterAll(() => workbench?.close());

    describeTests({
      get workbench() {
        return workbench;
      },
    });

    test('leaves nothing on the console, and asks no other address', () => {
      expect(workbench.watch).toEqual({ errors: [], outsideRequests: [], violations: [] });
    });
  });
}
