import type { OfficeErrorCode } from '../protocol/office-error.ts';

/** Something that goes wrong, once, at a round trip to come. */
export type Fault =
  /**
   * The n-th action of the batch (from 0) fails, or the next that is no book-keeping of the
   * client's; those before it stay done.
   */
  | { readonly kind: 'action'; readonly index: number; readonly code: OfficeErrorCode }
  /** The first call or setting of a member fails: "TableCollection.add", "Range.values". */
  | { readonly kind: 'member'; readonly member: string; readonly code: OfficeErrorCode }
  /** The connection breaks before the workbook has the batch, or after it has done it. */
  | { readonly kind: 'lost'; readonly when: 'before' | 'after' }
  /** The answer comes late. */
  | { readonly kind: 'slow'; readonly milliseconds: number };

/** A fault and the round trip it is for, counted from the next as 0. */
export interface PlannedFault {
  readonly fault: Fault;
  readonly roundTrip: number;
}
