import type { OpenBook } from './open-book.ts';

/** When the sheet's values are those of its formulas. */
export interface Calculation {
  /** Says that cells were written, so that a calculation may follow. */
  noteChange(): void;
  /** Resolves when no calculation is running or about to. */
  settled(): Promise<void>;
}

// The engine gathers changes for a tenth of a second before it calculates.
const gatheringMilliseconds = 160;
const limitMilliseconds = 20_000;

/** The book's calculation, seen from outside. */
export function watchCalculation(book: OpenBook): Calculation {
  let changedAt = Number.NEGATIVE_INFINITY;
  return {
    noteChange() {
      changedAt = performance.now();
    },
    async settled() {
      if (changedAt === Number.NEGATIVE_INFINITY) return;
      const rest = changedAt + gatheringMilliseconds - performance.now();
      if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
      await book.api.getFormula().whenComputingCompleteAsync(limitMilliseconds);
      changedAt = Number.NEGATIVE_INFINITY;
    },
  };
}
