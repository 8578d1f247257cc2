import { skipsBrowser } from '@cyberbudget/test-browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InLanguage } from './in-language.ts';
import { testNarrowPage } from './narrow-page.ts';
import { testPageAround } from './page-around.ts';
import { testSampleBook } from './sample-book.ts';
import { testTableLook } from './table-look.ts';
import { openWorkbench, type WorkbenchPage } from './workbench-page.ts';

describe.skipIf(skipsBrowser()).each(['ja', 'en'] as const)('the page (%s)', (language) => {
  let workbench: WorkbenchPage;
  const inLanguage: InLanguage = {
    language,
    get workbench() {
      return workbench;
    },
  };

  beforeAll(async () => {
    workbench = await openWorkbench(`?lang=${language}`);
  });
  afterAll(() => workbench?.close());

  describe('around the cells', () => testPageAround(inLanguage));
  describe('the sample book', () => testSampleBook(inLanguage));
  describe('how an inserted table looks', () => testTableLook(inLanguage));
  describe('where it is narrow', () => testNarrowPage(inLanguage));

  test('leaves nothing on the console, and asks no other address', () => {
    expect(workbench.watch).toEqual({ errors: [], outsideRequests: [], violations: [] });
  });
});
