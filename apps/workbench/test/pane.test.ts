import { skipsBrowser } from '@cyberbudget/test-browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testInserting } from './inserting.ts';
import type { OpenedPage } from './opened-page.ts';
import { testPlaces } from './places.ts';
import { openWorkbench, type WorkbenchPage } from './workbench-page.ts';

describe.skipIf(skipsBrowser())('the pane beside the grid', () => {
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

  testInserting(opened);
  testPlaces(opened);

  test('leaves nothing on the console, and asks no other address', () => {
    expect(workbench.watch).toEqual({ errors: [], outsideRequests: [], violations: [] });
  });
});
