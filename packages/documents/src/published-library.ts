import { type BudgetDocument, createLibrary, type Library } from '@cyberbudget/core';
import { documents } from './documents.ts';
import { knownFindings } from './known-findings.ts';
import { secondHandAmounts } from './second-hand-amounts.ts';
import { secondHandTotals } from './second-hand-totals.ts';

/**
 * The library that every host starts from: what was published, what others quote of other years for the table 推移,
 * and what is known not to add up for the table 検算.
 * @param imported documents of the user's own; one with the id of a published document takes its place
 */
export const publishedLibrary = (imported: readonly BudgetDocument[] = []): Library =>
  createLibrary([...documents, ...imported], { secondHandTotals, secondHandAmounts, knownFindings });
