import { describe } from 'vitest';
import type { InLanguage } from './in-language.ts';
import { testNarrowPage } from './narrow-page.ts';
import { describeOnePage } from './opened-page.ts';
import { testPageAround } from './page-around.ts';
import { testSampleBook } from './sample-book.ts';
import { testTableLook } from './table-look.ts';

for (const language of ['ja', 'en'] as const) {
  describeOnePage(`the page (${language})`, `?lang=${language}`, (opened) => {
    const inLanguage: InLanguage = {
      language,
      get workbench() {
        return opened.workbench;
      },
    };

    describe('around the cells', () => testPageAround(inLanguage));
    describe('the sample book', () => testSampleBook(inLanguage));
    describe('how an inserted table looks', () => testTableLook(inLanguage));
    describe('where it is narrow', () => testNarrowPage(inLanguage));
  });
}
