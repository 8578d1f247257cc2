import type { OpenBook } from './open-book.ts';

/** When the sheet's values are those of its formulas. */
export interface Calculation {
  /** Says that cells were written, so that a calculation may follow. */
  noteChange(): void;
  /** Resolves when no calculation is running or about to. */
  settled(): Promise<void>;
}

// The engine gathers changes for a tenth of a second before it calculates; what needs no
// calculation never starts one.
const startMilliseconds = 800;
const limitMilliseconds = 20_000;
const pauseMilliseconds = 15;

/** The book's calculation, seen from outside. */
export function watchCalculation(book: OpenBook): Calculation {
  let changedAt = Number.NEGATIVE_INFINITY;
  let isExpected = false;
  let isRunning = false;
  const formula = book.api.getFormula();
  formula.calculationStart(() => {
    isExpected = false;
    isRunning = true;
  });
  formula.calculationEnd(() => {
    isRunning = false;
  });
  const isBusy = (): boolean => {
    const age = performance.now() - changedAt;
    return (isRunning && age < limitMilliseconds) || (isExpected && age < startMilliseconds);
  };
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
  return {
    noteChange() {
      changedAt = performance.now();
      isExpected = true;
    },
    // Results reach the cells a moment after the end, and a stopped calculation begins anew: it has
    // to be quiet twice.
    async settled() {
      let quiet = changedAt === Number.NEGATIVE_INFINITY ? 2 : 0;
      while (quiet < 2) {
        quiet = isBusy() ? 0 : quiet + 1;
        if (quiet < 2) await pause();
      }
      changedAt = Number.NEGATIVE_INFINITY;
    },
  };
}
