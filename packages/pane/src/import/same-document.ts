import type { BudgetDocument } from '@cyberbudget/core';

/**
 * Whether two documents hold the same, in whatever order their members were written: one that was
 * kept has that of the schema.
 */
export const isSameDocument = (one: BudgetDocument, other: BudgetDocument): boolean =>
  JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);

const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
