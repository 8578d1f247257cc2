import type { PrintAnchor } from './correction.ts';

/** Whether two addresses are of one print. */
export const isSamePrint = (one: PrintAnchor, other: PrintAnchor): boolean =>
  one.page === other.page &&
  one.line === other.line &&
  one.exact === other.exact &&
  one.prefix === other.prefix &&
  one.suffix === other.suffix;
