import type { BudgetDocument } from '@cyberbudget/core';
import fy2023Draft from '../data/fy2023-draft.json' with { type: 'json' };

/** The published documents, oldest first. That the data fit the model is tested, not checked at run time. */
export const documents: readonly BudgetDocument[] = [fy2023Draft as unknown as BudgetDocument];
