import type { WorkbenchPage } from './workbench-page.ts';

/** A page that is opened before the tests that share it. */
export interface OpenedPage {
  readonly workbench: WorkbenchPage;
}
