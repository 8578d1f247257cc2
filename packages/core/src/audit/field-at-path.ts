import type { DocumentFigures, PrintedAmount, PrintedShare, ProgramFigures } from '../document/document.ts';
import type { SourcePlace } from './finding.ts';
import type { PrintedValue } from './printed-value.ts';

/** A field of the document that other figures restate, as a number with its place. */
export interface PrintedField {
  readonly printed: PrintedValue;
  readonly place: SourcePlace;
  /** The program whose amount it is; null for totals and shares. */
  readonly program: ProgramFigures | null;
}

/**
 * The field of a document that a path names: "total", "strategyFields/3/share",
 * "ministries/mic/share", "ministries/mic/amount", "programs/fy2023-draft/3-2/amount"; null where
 * the document has no such field.
 */
export function fieldAtPath(document: DocumentFigures, path: string): PrintedField | null {
  if (path === 'total') return ofAmount(document.total);
  const match = /^(strategyFields|ministries|programs)\/(.+)\/(total|share|amount)$/.exec(path);
  const [, list, key, field] = match ?? [];
  if (list === 'programs') {
    const program = document.programs.find(({ id }) => id === key);
    return program === undefined ? null : ofAmount(program.amount, program);
  }
  if (list === 'ministries') {
    const ministry = document.ministries.find(({ id }) => id === key);
    return field === 'share' ? ofShare(ministry?.share) : ofAmount(ministry?.amount);
  }
  const strategyField = document.strategyFields.find(({ code }) => code === key);
  return field === 'share' ? ofShare(strategyField?.share) : ofAmount(strategyField?.total);
}

const ofAmount = (
  amount: PrintedAmount | null | undefined,
  program: ProgramFigures | null = null,
): PrintedField | null =>
  amount === null || amount === undefined
    ? null
    : {
        printed: { quantity: 'yen', value: amount.amountYen, rounding: amount.roundingYen },
        place: amount,
        program,
      };

const ofShare = (share: PrintedShare | null | undefined): PrintedField | null =>
  share === null || share === undefined
    ? null
    : {
        printed: { quantity: 'fraction', value: share.share, rounding: share.rounding },
        place: share,
        program: null,
      };
