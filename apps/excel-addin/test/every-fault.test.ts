import { faultedInsertions, leftAndLost, triesAllFaults } from '@cyberbudget/conformance/sheet-host-contract';
import { afterAll, expect, test } from 'vitest';
import {
  type BesideCase,
  type Held,
  insertBeside,
  insertedInTurn,
  MOMENTS,
  PLACES,
} from './faults-beside.ts';

// An insertion that fails at an action, with another insertion running beside it: 0 cells of either
// are lost or left. ALL_FAULTS=1 tries every action of every form of every table; without it, a
// sample of them. Where and when the other goes in changes from action to action.

const STEP = triesAllFaults ? 1 : 37;

const WAYS = (Object.keys(PLACES) as BesideCase['place'][]).flatMap((place) =>
  (Object.keys(MOMENTS) as BesideCase['moment'][]).map((moment) => ({ place, moment })),
);

let tried = 0;

test.each(faultedInsertions())(
  '$name',
  async ({ insertion }) => {
    const inTurn = rememberedTurns(insertion);
    let failures = 0;
    for (let action = 0, actions = 1; action < actions; action += STEP) {
      const way = WAYS[action % WAYS.length];
      if (way === undefined) throw new Error('no way');
      const ended = await insertBeside({ insertion, ...way }, action);
      actions = ended.actions;
      const theirs = ended.isTheirs ? (['theirs'] as const) : [];
      const wanted = await inTurn(way.place, ended.mine.ok ? [...theirs, 'mine'] : theirs);
      const found = differences(ended.held, wanted);
      expect({ action, ...way, ...found }).toEqual({ action, ...way, left: [], lost: [], narrower: [] });
      failures += ended.mine.ok ? 0 : 1;
      tried += 1;
    }
    expect(failures).toBeGreaterThan(0);
  },
  3_600_000,
);

/** What a workbook holds after these went in one after the other, asked once. */
function rememberedTurns(insertion: BesideCase['insertion']) {
  const known = new Map<string, Promise<Held>>();
  return (place: BesideCase['place'], whose: readonly ('mine' | 'theirs')[]) => {
    const key = `${place} ${whose.join(' ')}`;
    const held = known.get(key) ?? insertedInTurn({ insertion, place }, whose);
    known.set(key, held);
    return held;
  };
}

/**
 * What is there and should not be, and the other way round; columns of theirs that are narrower
 * than they made them.
 */
const differences = (held: Held, wanted: Held) => ({
  ...leftAndLost(held.lines, wanted.lines),
  narrower: wanted.theirWidths.flatMap((width, column) =>
    (held.theirWidths[column] ?? 0) < width ? [column] : [],
  ),
});

afterAll(() => {
  process.stdout.write(`${tried} interrupted insertions beside another.\n`);
});
