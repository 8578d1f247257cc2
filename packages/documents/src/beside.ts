import type { Beside } from '@cyberbudget/core';
import { knownFindings } from './known-findings.ts';
import { secondHandAmounts, secondHandTotals } from './second-hand.ts';

/**
 * What stands beside the published documents: what others quote of other years, and what is known
 * not to add up.
 */
export const beside: Beside = { secondHandTotals, secondHandAmounts, knownFindings };
