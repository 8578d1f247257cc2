import {
  faultedInsertions,
  leftAndLost,
  tableInsertion,
  triesAllFaults,
} from '@cyberbudget/conformance/sheet-host-contract';
import { newMemoryBook, services } from '@cyberbudget/sheets-host';
import { afterAll, expect, test } from 'vitest';
import { loadScript } from './apps-script-runtime.ts';
import { type BesideCase, changesOf, heldAlone, insertBeside, MOMENTS, PLACES } from './faults-beside.ts';
import type { Held } from './held-in-book.ts';
import { insertsBy } from './two-people.ts';

// An insertion that fails at a change, with another beside it: 0 cells of either are lost or left.
// ALL_FAULTS=1 tries every change of every form of every table, each with the other in every place;
// without it, a sample of them. When the other goes in changes from change to change.

const STEP = triesAllFaults ? 1 : 23;

const PLACE_NAMES = Object.keys(PLACES) as BesideCase['place'][];

/** From change to change another. */
function momentOf(turn: number): BesideCase['moment'] {
  const moments = Object.keys(MOMENTS) as BesideCase['moment'][];
  return moments[turn % moments.length] ?? 'half-way';
}

let tried = 0;

test.each(faultedInsertions())(
  '$name',
  ({ insertion }) => {
    let beside = 0;
    const alone = rememberedAlone(insertion);
    for (const [at, place] of PLACE_NAMES.entries()) {
      const changes = changesOf({ insertion, place });
      for (let change = at % STEP; change < changes; change += STEP) {
        const way = { place, moment: momentOf(change + at) };
        const ended = insertBeside({ insertion, ...way }, change);
        // With theirs beside it mine may make fewer changes than alone.
        if (ended.mine.ok) break;
        const isTheirs = ended.theirs?.ok === true;
        const found = differences(ended.held, alone(place, isTheirs));
        expect({ change, ...way, ...found }).toEqual({ change, ...way, left: [], lost: [], less: [] });
        beside += isTheirs ? 1 : 0;
        tried += 1;
      }
    }
    expect(beside).toBeGreaterThan(0);
  },
  3_600_000,
);

/** What a spreadsheet holds after theirs went in alone, or nothing did, asked once. */
function rememberedAlone(insertion: BesideCase['insertion']) {
  const known = new Map<string, Held>();
  return (place: BesideCase['place'], isTheirs: boolean): Held => {
    const key = `${place} ${isTheirs}`;
    const held = known.get(key) ?? heldAlone({ insertion, place }, isTheirs);
    known.set(key, held);
    return held;
  };
}

/**
 * What is there and should not be, and the other way round; what of theirs is narrower or smaller
 * than they made it.
 */
const differences = (held: Held, wanted: Held) => ({
  ...leftAndLost(held.lines, wanted.lines),
  less: wanted.theirs.flatMap((size, at) => ((held.theirs[at] ?? 0) < size ? [at] : [])),
});

afterAll(() => {
  process.stdout.write(`${tried} interrupted insertions beside another.\n`);
});

test('a second run of the script waits for the lock of the first, and changes nothing in vain', () => {
  const book = newMemoryBook();
  const lock = { isHeld: false };
  const [mine, theirs] = [0, 1].map(() => insertsBy(loadScript(services(book.port, lock))));
  const [insertion, target] = [tableInsertion(), { kind: 'selection' }] as const;
  const beside: unknown[] = [];
  book.watch = (step) => {
    if (step === 'createFilter') beside.push(theirs?.(insertion, target));
  };
  expect(mine?.(insertion, target)).toMatchObject({ ok: true });
  expect(beside).toEqual([{ ok: false, failure: { code: 'busy' } }]);
  expect(lock.isHeld).toBe(false);
  expect(theirs?.(insertion, target)).toMatchObject({ ok: false, failure: { code: 'cells-taken' } });
});
