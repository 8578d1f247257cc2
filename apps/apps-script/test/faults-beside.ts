import {
  type BesideCase as Beside,
  type Inserted,
  newSheet,
  placed,
  placeIn,
} from '@cyberbudget/conformance/sheet-host-contract';
import { type Held, held } from './held-in-book.ts';
import { twoPeople } from './two-people.ts';

/** Where mine goes, and where theirs does. */
export const PLACES = {
  'theirs far from it': { mine: placed('シート1', 'A1'), theirs: placed('シート1', 'AA60') },
  'theirs in its cells': { mine: placed('シート1', 'A1'), theirs: placed('シート1', 'A1') },
  'theirs across its edge': { mine: placed('シート1', 'A1'), theirs: placed('シート1', 'B3') },
  'theirs below it': { mine: placed('シート1', 'A1'), theirs: placed('シート1', 'A200') },
  'mine at the end of the sheet': { mine: placed('シート1', 'Y995'), theirs: placed('シート1', 'A1') },
  'both at the end of the sheet': { mine: placed('シート1', 'Y995'), theirs: placed('シート1', 'A1030') },
  'each in a sheet of its own': { mine: newSheet('表'), theirs: newSheet('別の表') },
  'each in a sheet of that name': { mine: newSheet('表'), theirs: newSheet('表') },
} as const;

/**
 * Before which change theirs goes in: those of mine are counted first, up to the one that fails and
 * is not done, then those that take back.
 */
export const MOMENTS = {
  'before the first change': () => 0,
  'half-way': (failing: number) => failing >> 1,
  'before mine is taken back': (failing: number) => failing,
  'amid the taking back': (failing: number) => failing + 3,
} as const;

/** An insertion that fails, and another beside it. */
export type BesideCase = Beside<keyof typeof PLACES, keyof typeof MOMENTS>;

/** What came of mine and of theirs, and what the spreadsheet holds. */
interface Ended {
  readonly mine: Inserted;
  readonly theirs: Inserted | null;
  readonly held: Held;
}

/**
 * Inserts mine, which fails at a change, and theirs beside it. Theirs is the same insertion by a
 * script that knows nothing of the lock of mine, which is what a person does by hand too.
 */
export function insertBeside({ insertion, place, moment }: BesideCase, failing: number): Ended {
  const { book, mine, theirs } = twoPeople();
  const places = PLACES[place];
  let inserted: Inserted | null = null;
  const goIn = (): void => {
    const { watch, fault } = book;
    Object.assign(book, { watch: () => undefined, fault: null });
    inserted = theirs(insertion, places.theirs);
    Object.assign(book, { watch, fault });
  };
  const until = MOMENTS[moment](failing);
  let changes = 0;
  book.watch = (step) => {
    if (!isChange(step)) return;
    const isBlind = changes > failing ? !SEEING.has(step) : changes < failing && BLIND.has(step);
    // Where typing fails, nobody can tell the same words of theirs from those that were typed.
    const isUntold = changes === failing && step === 'setValues' && MEETING.has(place);
    if (changes >= until && !isBlind && !isUntold && inserted === null) goIn();
    if (changes === failing) book.fault = { step };
    changes += 1;
  };
  const outcome = mine(insertion, places.mine);
  book.watch = () => undefined;
  return { mine: outcome, theirs: inserted, held: held(book, placeIn(inserted)) };
}

/** A script looks, and then writes: what is done between the two it cannot see. */
const BLIND: ReadonlySet<string> = new Set(['setNumberFormats', 'setValues']);

/** The steps of taking back before which it does not look. */
const SEEING: ReadonlySet<string> = new Set(['removeChart', 'removeFilter', 'flush']);

/** Where theirs may stand in the cells of mine. */
const MEETING: ReadonlySet<string> = new Set(['theirs in its cells', 'theirs across its edge']);

/** How many changes an insertion makes. */
export function changesOf({ insertion, place }: Pick<BesideCase, 'insertion' | 'place'>): number {
  const { book, mine } = twoPeople();
  let changes = 0;
  book.watch = (step) => {
    if (isChange(step)) changes += 1;
  };
  mine(insertion, PLACES[place].mine);
  return changes;
}

const isChange = (step: string): boolean => !/propert/i.test(step);

/** What a spreadsheet holds after theirs went in alone, or nothing did. */
export function heldAlone(
  { insertion, place }: Pick<BesideCase, 'insertion' | 'place'>,
  isTheirs: boolean,
): Held {
  const { book, theirs } = twoPeople();
  return held(book, isTheirs ? placeIn(theirs(insertion, PLACES[place].theirs)) : null);
}
