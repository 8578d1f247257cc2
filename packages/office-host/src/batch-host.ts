import { cellEditing } from './fault/cell-editing.ts';
import type { Fault, PlannedFault } from './fault/fault.ts';
import { watching } from './fault/watching.ts';
import type { Batch, BatchAnswer } from './protocol/batch.ts';
import type { BatchHooks, Roots } from './protocol/object-paths.ts';
import { OfficeError, type OfficeErrorCode } from './protocol/office-error.ts';
import { isTooLarge } from './protocol/payload.ts';
import { createReferences } from './protocol/references.ts';
import { runBatch } from './protocol/run-batch.ts';

/** What the client sends: the batch, and how it wants it run. */
export interface Request {
  readonly batch: Batch;
  /** Bit 1: the batch changes something. Bit 64: wait until the user has left the cell. */
  readonly flags: number;
  /** Round trips of one group are one undo step; null is a step of its own. */
  readonly undoGroup: string | null;
}

/** What it gets: an answer, or no answer and the reason. */
export type Reply =
  | { readonly kind: 'answer'; readonly answer: BatchAnswer }
  | {
      readonly kind: 'failure';
      readonly code: OfficeErrorCode;
      readonly message: string;
      readonly status: number;
    };

/** One round trip, for tests that count them. */
export interface RoundTrip {
  readonly actions: number;
  readonly writes: boolean;
  /** The client only gives references back: no one waits for it. */
  readonly cleanup: boolean;
}

/** What stands behind the wire: an application with a file open in it. */
export interface Application {
  readonly roots: Roots;
  /** Where round trips become undo steps; left out where the file sees to that itself. */
  readonly undo?: {
    begin(group: string | null): void | Promise<void>;
    end(): void | Promise<void>;
  };
  /** What a batch of this application is watched by. */
  readonly hooks?: (isGrouped: boolean) => BatchHooks;
}

/** An application as the client sees it, with faults. */
export interface BatchHost {
  request(request: Request): Promise<Reply>;
  /** Lets something go wrong, at the next round trip or at a later one (0 is the next). */
  plan(fault: Fault, roundTrip?: number): void;
  /** The user begins to type in a cell: until `leaveCell` batches fail, or wait if they ask to. */
  enterCell(): void;
  leaveCell(): void;
  /** Every round trip so far. */
  readonly roundTrips: readonly RoundTrip[];
  /** Every member of the API that was read, called or set so far: "Range.values". */
  readonly membersUsed: ReadonlySet<string>;
}

const WRITES = 1;
const WAITS_FOR_CELL = 64;

/** A host over an application. Batches run one after the other, in the order they came. */
export function createBatchHost({ roots, undo, hooks }: Application): BatchHost {
  const references = createReferences();
  const roundTrips: RoundTrip[] = [];
  const membersUsed = new Set<string>();
  const cell = cellEditing();
  let planned: readonly PlannedFault[] = [];
  let queue: Promise<unknown> = Promise.resolve();

  const due = (cleanup: boolean): readonly Fault[] => {
    if (cleanup) return [];
    const now = planned.filter(({ roundTrip }) => roundTrip === 0).map(({ fault }) => fault);
    planned = planned
      .filter(({ roundTrip }) => roundTrip > 0)
      .map(({ fault, roundTrip }) => ({ fault, roundTrip: roundTrip - 1 }));
    return now;
  };

  const answer = async ({ batch, flags, undoGroup }: Request): Promise<Reply> => {
    const cleanup = isCleanup(batch);
    roundTrips.push({ actions: batch.Actions.length, writes: (flags & WRITES) !== 0, cleanup });
    const faults = due(cleanup);
    for (const fault of faults) if (fault.kind === 'slow') await delay(fault.milliseconds);
    if (faults.some((fault) => fault.kind === 'lost' && fault.when === 'before'))
      return failure('ConnectionFailure', 503);
    if (isTooLarge(batch)) return failure('RequestPayloadSizeLimitExceeded', 413);
    if (cell.editing() && !cleanup) {
      if (!(flags & WAITS_FOR_CELL)) return failure('InvalidOperationInCellEditMode', 400);
      await cell.left();
    }
    await undo?.begin(undoGroup);
    const watched = watching(faults, membersUsed, hooks?.(undoGroup !== null) ?? {});
    const result = await runBatch(batch, roots, references, watched);
    await undo?.end();
    if (faults.some((fault) => fault.kind === 'lost')) return failure('ConnectionFailure', 503);
    if (isTooLarge(result)) return failure('ResponsePayloadSizeLimitExceeded', 413);
    return { kind: 'answer', answer: result };
  };

  return {
    roundTrips,
    membersUsed,
    request(request) {
      const reply = queue.then(() => answer(request));
      queue = reply.catch(() => undefined);
      return reply;
    },
    plan(fault, roundTrip = 0) {
      planned = [...planned, { fault, roundTrip }];
    },
    enterCell: cell.enter,
    leaveCell: cell.leave,
  };
}

function isCleanup({ Actions: actions }: Batch): boolean {
  return (
    actions.some(({ Name }) => Name === '_RemoveReference') &&
    actions.every(({ Name, ActionType }) => Name === '_RemoveReference' || ActionType === 1)
  );
}

function failure(code: OfficeErrorCode, status: number): Reply {
  return { kind: 'failure', code, message: new OfficeError(code).message, status };
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
