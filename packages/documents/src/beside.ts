import type { LibraryOptions } from '@cyberbudget/core';
import { knownFindings } from './known-findings.ts';
import { secondHandAmounts, secondHandTotals } from './second-hand.ts';

/** What a library has beside the documents: what others quote of other years, and what is known not to add up. */
export const beside: LibraryOptions = { secondHandTotals, secondHandAmounts, knownFindings };
