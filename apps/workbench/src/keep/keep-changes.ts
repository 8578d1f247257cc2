import { generateRandomId } from '@univerjs/core';
import type { OpenSheet } from '../sheet/open-sheet.ts';
import { type Edition, keepBook, keptEdition } from './kept-book.ts';

const quietMilliseconds = 700;
const channelName = 'cyberbudget-workbench';

/**
 * What became of the last change: it waits, is kept, not kept, or not kept because another tab has
 * kept its book meanwhile.
 */
export type Keeping = 'waiting' | 'kept' | 'failed' | 'elsewhere';

/** The keeping of one tab. */
export interface Keeper {
  /** Keeps nothing any more. */
  stop(): void;
  /** Keeps this tab's book in place of that of the other tab. */
  takeOver(): Promise<void>;
}

/**
 * Keeps the book in this browser a moment after each change, by hand or by the add-in. A sample
 * that nobody has changed is not kept: it opens in the language of the next visit. Where another
 * tab keeps its book, this one writes nothing more over it.
 * @param first the edition that this tab has opened
 * @param report told what became of each change, and at once when another tab has kept its book
 */
export function keepChanges(
  { book, records }: OpenSheet,
  first: Edition,
  report: (keeping: Keeping) => void,
): Keeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // What this tab has opened or written; of a writing that did not answer in time it is not known
  // whether it was done.
  let known: readonly Edition[] = [first];
  let isStopped = false;
  let isElsewhere = false;
  let changes = 0;
  const channel = new BroadcastChannel(channelName);
  const tell = (keeping: Keeping): void => {
    isElsewhere = keeping === 'elsewhere';
    report(keeping);
  };
  const keep = async (): Promise<void> => {
    if (isStopped || isElsewhere) return;
    const until = changes;
    const saved = { workbook: book.workbook().save(), records: records.saved() };
    const edition = generateRandomId();
    const before = known;
    known = [...before, edition];
    if (!(await keepBook(structuredClone(saved), edition, before))) return tell('elsewhere');
    known = [edition];
    channel.postMessage(edition);
    // A change made meanwhile waits for its own turn.
    if (changes === until) tell('kept');
  };
  // One at a time: the next compares with the edition that the last has made.
  let keeping = Promise.resolve();
  const later = (): void => {
    if (isStopped || isElsewhere) return;
    changes += 1;
    tell('waiting');
    clearTimeout(timer);
    timer = setTimeout(() => {
      keeping = keeping.then(keep).catch(() => tell('failed'));
    }, quietMilliseconds);
  };
  channel.onmessage = () => tell('elsewhere');
  const steps = book.undoRedo.undoRedoStatus$.subscribe(({ undos, redos }) => {
    if (undos + redos > 0) later();
  });
  records.onChange(later);
  return {
    stop() {
      isStopped = true;
      clearTimeout(timer);
      steps.unsubscribe();
      channel.close();
    },
    async takeOver() {
      known = [await keptEdition()];
      isElsewhere = false;
      await keep().catch(() => tell('failed'));
    },
  };
}
