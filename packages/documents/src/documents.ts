import { type BudgetDocument, joinDocument } from '@cyberbudget/core';
import { publishedFigures } from './figures.ts';
import { publishedTexts } from './texts.ts';

/** The published documents, oldest first, as they were printed. */
export const documents: readonly BudgetDocument[] = publishedFigures.map((figures) =>
  joinDocument(figures, publishedTexts[figures.id] ?? { details: {}, printedLines: [], figures: [] }),
);
