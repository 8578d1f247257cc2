import { type Correction, isSamePrint } from '@cyberbudget/core';
import type { ImportReport } from '../result/import-result.ts';

/**
 * The corrections that are left to be made: each unexplained figure with its print, and nothing
 * said of it yet.
 * @param known those that there are; a print of theirs is not asked about again
 */
export const openCorrections = (
  { figures, anchors }: Pick<ImportReport, 'figures' | 'anchors'>,
  known: readonly Correction[] = [],
): readonly Correction[] =>
  figures.flatMap(({ use, of }, at): Correction[] => {
    const print = anchors[at];
    if (use !== 'unexplained' || print === undefined || known.some((one) => isSamePrint(one.print, print)))
      return [];
    return [{ print, was: { use, of }, is: null, by: null, at: null, why: null }];
  });
