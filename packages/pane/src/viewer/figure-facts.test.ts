import { documents } from '@cyberbudget/documents';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PaneProvider, type PaneServices } from '../state/pane-context.ts';
import { en } from '../text/en.ts';
import { ja } from '../text/ja.ts';
import { FigureFacts } from './figure-facts.tsx';
import type { ShownSource } from './shown-source.ts';
import { wordsEn } from './words-en.ts';
import { wordsJa } from './words-ja.ts';

const [document] = documents;
const [figure] = document?.figures ?? [];
if (document === undefined || figure === undefined) throw new Error('no figure');

/** What is said of a figure of a PDF that is at hand. */
const facts = (language: 'ja' | 'en', box: typeof figure.box): string =>
  renderToStaticMarkup(
    createElement(
      PaneProvider,
      { value: { language, text: { ja, en }[language] } as unknown as PaneServices },
      createElement(FigureFacts, {
        source: { document, file: new File([], 'a.pdf'), isWhole: true } as unknown as ShownSource,
        figure: { ...figure, box },
      }),
    ),
  );

test.each([
  ['ja', wordsJa.noBox],
  ['en', wordsEn.noBox],
] as const)('a figure whose place on the page is not known says so (%s)', (language, sentence) => {
  expect(facts(language, undefined)).toContain(sentence);
  expect(facts(language, [0, 0, 10, 10])).not.toContain(sentence);
});
