import type { UndoSteps } from '../workbook/workbook.ts';

/** One step: how to take back each of its changes, in the order they were made. */
interface Step {
  readonly group: string | null;
  readonly inverses: (() => void)[];
}

/** Undo of a workbook in memory: every change leaves its inverse here. */
export interface Journal extends UndoSteps {
  /** Notes a change that has just been made. */
  note(inverse: () => void): void;
  /** How many times Ctrl+Z would do something. */
  count(): number;
  /** Takes the last step back. */
  undo(): void;
}

/** For what is changed for good. */
export const NO_JOURNAL: Pick<Journal, 'note'> = { note: () => undefined };

/**
 * An empty journal. Changes made outside a step (a test that fills cells) leave nothing to undo.
 */
export function createJournal(): Journal {
  const steps: Step[] = [];
  let open: Step | null = null;
  return {
    begin(group) {
      const last = steps.at(-1);
      open = last && group !== null && last.group === group ? last : { group, inverses: [] };
    },
    end() {
      if (open && open.inverses.length > 0 && steps.at(-1) !== open) steps.push(open);
      open = null;
    },
    forget() {
      steps.length = 0;
      // The rest of the step rests on what cannot be taken back, and cannot be either.
      open = null;
    },
    note: (inverse) => open?.inverses.push(inverse),
    count: () => steps.length,
    undo() {
      for (const inverse of steps.pop()?.inverses.reverse() ?? []) inverse();
    },
  };
}
