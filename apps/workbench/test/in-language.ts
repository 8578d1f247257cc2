import type { WorkbenchPage } from './workbench-page.ts';

/** The workbench in a language, opened before the first test that uses it. */
export interface InLanguage {
  readonly language: 'ja' | 'en';
  readonly workbench: WorkbenchPage;
}
