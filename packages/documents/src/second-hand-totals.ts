import type { SecondHandTotal } from '@cyberbudget/core';
import totals from '../second-hand/totals.json' with { type: 'json' };

/** Totals of other years as public pages quote them, oldest first; second-hand, see second-hand/README.md. */
export const secondHandTotals: readonly SecondHandTotal[] = totals as unknown as readonly SecondHandTotal[];
