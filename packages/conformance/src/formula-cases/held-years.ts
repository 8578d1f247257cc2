import { documents } from '@cyberbudget/documents';

/**
 * The fiscal years of which a document is published, newest first: what a case says of all of them
 * holds after the next one too.
 */
export const HELD: readonly number[] = [...new Set(documents.map(({ fiscalYear }) => fiscalYear))].sort(
  (one, other) => other - one,
);
