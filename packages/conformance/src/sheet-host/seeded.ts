/**
 * Numbers that follow from a seed alone (mulberry32): what went wrong with one goes wrong again
 * with it.
 */
export interface Seeded {
  /** A whole number from 0 up to, and not including, a bound. */
  readonly below: (bound: number) => number;
  readonly pick: <const T>(choices: readonly [T, ...T[]]) => T;
}

/** @param seed a whole number */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return { below, pick: ([first, ...rest]) => [first, ...rest][below(rest.length + 1)] ?? first };
}
