import type { SecondHandAmount } from '@cyberbudget/core';
import quoted from '../second-hand/amounts.json' with { type: 'json' };

/** amounts.json: a source quotes several amounts, and is written once. */
export interface QuotedAmounts {
  readonly sources: readonly Pick<SecondHandAmount, 'source' | 'url'>[];
  readonly amounts: readonly (Omit<SecondHandAmount, 'source' | 'url'> & { readonly from: number })[];
}

const { sources, amounts } = quoted as unknown as QuotedAmounts;

/** Amounts of programs and ministries of other years as public pages quote them, oldest first; second-hand, see second-hand/README.md. */
export const secondHandAmounts: readonly SecondHandAmount[] = amounts.map(({ from, ...amount }) => ({
  ...amount,
  ...(sources[from] ?? { source: '', url: null }),
}));
