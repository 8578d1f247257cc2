import { skipsBrowser } from '@cyberbudget/test-browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testAddin } from './add-in.ts';
import { testCharts } from './charts.ts';
import { testFormulas } from './formulas.ts';
import type { OpenedPage } from './opened-page.ts';
import { testTyping } from './typing.ts';
import { openWorkbench, type WorkbenchPage } from './workbench-page.ts';

// Each in a sheet of its own: to open the page takes longer than most of them.
describe.skipIf(skipsBrowser())('one page', () => {
  let workbench: WorkbenchPage;
  const opened: OpenedPage = {
    get workbench() {
      return workbench;
    },
  };

  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(() => workbench?.close());

  testFormulas(opened);
  testAddin(opened);
  testCharts(opened);
  testTyping(opened);

  test('leaves nothing on the console, and asks no other address', () => {
    expect(workbench.watch).toEqual({ errors: [], outsideRequests: [], violations: [] });
  });
});
