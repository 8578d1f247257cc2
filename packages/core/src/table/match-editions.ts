import type { ProgramFigures } from '../document/document.ts';
import { likeness } from '../name/likeness.ts';
import { normalizeName } from '../name/normalize.ts';
import { groupBy } from './group-by.ts';

/** Why two programs of two editions are taken for one; the last two are guesses. */
export type EditionMatch = 'same' | 'moved' | 'renamed';

/** A program through two editions: null where an edition has none. */
export interface EditionPair {
  readonly was: ProgramFigures | null;
  readonly is: ProgramFigures | null;
  /** Null for a program that stands alone. */
  readonly match: EditionMatch | null;
  /** 0 to 1, how alike the titles are of one that was renamed. */
  readonly likeness: number;
  /**
   * Why it stands alone: another of its title, or two titles equally near, so that a match would be
   * no better than another.
   */
  readonly ambiguous: boolean;
}

/** Titles less alike than this are other programs; where the amount is the same, less is enough. */
const LEAST = 0.5;
const LEAST_OF_SAME_AMOUNT = 0.3;

interface Rest {
  was: readonly ProgramFigures[];
  is: readonly ProgramFigures[];
}

const titleOf = ({ title }: ProgramFigures): string => normalizeName(title);
const nameOf = (program: ProgramFigures): string => `${program.ministry}/${titleOf(program)}`;
const yenOf = ({ amount }: ProgramFigures): number => amount.amountYen;

/**
 * The programs of two editions, each in one pair: those of one ministry and title (of several of a
 * title those of one amount first), then of one title in another ministry, then of one ministry and
 * the nearest titles. Exchanging the editions exchanges the pairs' sides.
 * @returns in the order of the newer edition, then what only the older one lists
 */
export function matchEditions(was: readonly ProgramFigures[], is: readonly ProgramFigures[]): EditionPair[] {
  const pairs: EditionPair[] = [];
  const rest: Rest = { was, is };
  const pair = (one: ProgramFigures, other: ProgramFigures, match: EditionMatch, alike = 1): void => {
    pairs.push({ was: one, is: other, match, likeness: alike, ambiguous: false });
    rest.was = rest.was.filter((program) => program !== one);
    rest.is = rest.is.filter((program) => program !== other);
  };
  for (const key of [
    (program: ProgramFigures) => `${nameOf(program)}/${program.strategyField}/${yenOf(program)}`,
    (program: ProgramFigures) => `${nameOf(program)}/${yenOf(program)}`,
  ])
    for (const [one, other] of inOrder(rest, key)) pair(one, other, 'same');
  for (const [one, other] of alone(rest, nameOf)) pair(one, other, 'same');
  for (const [one, other] of alone(rest, titleOf)) pair(one, other, 'moved');
  const { near, tied } = nearest(rest);
  for (const { one, other, alike } of near) pair(one, other, 'renamed', alike);
  const names = groupBy([...rest.was, ...rest.is], nameOf);
  const standing = (program: ProgramFigures) => ({
    match: null,
    likeness: 0,
    ambiguous: tied.has(program) || (names.get(nameOf(program))?.length ?? 0) > 1,
  });
  pairs.push(...rest.is.map((program) => ({ was: null, is: program, ...standing(program) })));
  const place = ({ is: program }: EditionPair): number =>
    program === null ? is.length : is.indexOf(program);
  return [
    ...pairs.sort((one, other) => place(one) - place(other)),
    ...rest.was.map((program) => ({ was: program, is: null, ...standing(program) })),
  ];
}

/**
 * Of every key the first with the first, the second with the second: they are alike in all that the
 * key says.
 */
function inOrder(
  { was, is }: Rest,
  key: (program: ProgramFigures) => string,
): (readonly [ProgramFigures, ProgramFigures])[] {
  const later = groupBy(is, key);
  return [...groupBy(was, key)].flatMap(([name, earlier]) =>
    earlier.flatMap((one, at) => {
      const other = later.get(name)?.[at];
      return other === undefined ? [] : [[one, other] as const];
    }),
  );
}

/** Those whose key occurs once in each edition. */
const alone = (rest: Rest, key: (program: ProgramFigures) => string) =>
  inOrder(
    {
      was: [...groupBy(rest.was, key).values()].flatMap((programs) =>
        programs.length === 1 ? programs : [],
      ),
      is: [...groupBy(rest.is, key).values()].flatMap((programs) => (programs.length === 1 ? programs : [])),
    },
    key,
  );

interface Near {
  readonly one: ProgramFigures;
  readonly other: ProgramFigures;
  readonly alike: number;
  /**
   * What decides between candidates: the likeness, and a little for the same amount, mark and
   * field.
   */
  readonly score: number;
}

/**
 * The pairs of nearest titles within a ministry, the best first; of two that are equally good for
 * one program neither.
 */
function nearest({ was, is }: Rest): { readonly near: Near[]; readonly tied: ReadonlySet<ProgramFigures> } {
  let candidates = was.flatMap((one) =>
    is.filter(({ ministry }) => ministry === one.ministry).flatMap((other) => candidate(one, other)),
  );
  const near: Near[] = [];
  const tied = new Set<ProgramFigures>();
  while (candidates.length > 0) {
    const best = Math.max(...candidates.map(({ score }) => score));
    const equal = candidates.filter(({ score }) => score === best);
    const taken = equal.flatMap(({ one, other }) => [one, other]);
    const isOnce = (program: ProgramFigures): boolean =>
      taken.filter((other) => other === program).length === 1;
    for (const found of equal) {
      if (isOnce(found.one) && isOnce(found.other)) near.push(found);
      else for (const program of [found.one, found.other]) tied.add(program);
    }
    candidates = candidates.filter(({ one, other }) => !taken.includes(one) && !taken.includes(other));
  }
  return { near, tied };
}

function candidate(one: ProgramFigures, other: ProgramFigures): Near[] {
  const alike = likeness(one.title, other.title);
  const sameAmount = yenOf(one) === yenOf(other);
  if (alike < (sameAmount ? LEAST_OF_SAME_AMOUNT : LEAST)) return [];
  const sameField = one.strategyField === other.strategyField;
  return [{ one, other, alike, score: alike + (sameAmount ? 0.2 : 0) + (sameField ? 0.1 : 0) }];
}
