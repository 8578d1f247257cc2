import type { Outcome, SheetPlace, TableInsertion } from '@cyberbudget/pane/sheet-host';
import { everyInsertion } from './table-insertions.ts';

/** Whether every fault of every form is to be tried, and not a sample of them. */
export const triesAllFaults = process.env['ALL_FAULTS'] === '1';

/** The tables that differ most in what is written. */
const SAMPLED = /^(?:ministry as|field as native|program as live)/;

/** The insertions in which faults are tried. */
export const faultedInsertions = (): ReturnType<typeof everyInsertion> =>
  everyInsertion().filter(({ name }) => triesAllFaults || SAMPLED.test(name));

/** A place in a sheet. */
export const placed = (sheet: string, address: string) =>
  ({ kind: 'place', place: { sheet, address } }) as const;

/** A sheet of its own. */
export const newSheet = (name: string) => ({ kind: 'new-sheet', name }) as const;

/** An insertion that fails, and another beside it. */
export interface BesideCase<Place, Moment> {
  readonly insertion: TableInsertion;
  readonly place: Place;
  readonly moment: Moment;
}

/** What came of an insertion. */
export type Inserted = Outcome<{ readonly place: SheetPlace }>;

export const placeIn = (inserted: Inserted | null): SheetPlace | null =>
  inserted?.ok ? inserted.place : null;

/** What is held and should not be, and the other way round; the first five of each. */
export const leftAndLost = (held: readonly string[], wanted: readonly string[]) => ({
  left: without(held, wanted).slice(0, 5),
  lost: without(wanted, held).slice(0, 5),
});

/** Lines without those of another list, each as often as it is there. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const line of others) count.set(line, (count.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const more = count.get(line) ?? 0;
    count.set(line, more - 1);
    return more <= 0;
  });
}
