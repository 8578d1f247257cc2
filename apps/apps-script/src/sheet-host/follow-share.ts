import type { Outcome } from '@cyberbudget/pane/sheet-host';
import { Refusal } from './to-failure.ts';

/**
 * Cells between two looks at whether a person has stopped it: a look takes as long as several
 * cells.
 */
const AT_ONCE = 100;
/** Longer than a script may run, in seconds. */
const KEPT = 600;

/** A run of 配布用にする that another run of the script can ask after, and stop. */
export interface Followed {
  /** One more formula is out of its cell. @throws Refusal when a person has stopped it */
  readonly passed: () => void;
  /** One more formula is its value. @throws Refusal when a person has stopped it */
  readonly turned: () => void;
}

/** @throws Refusal where a person has stopped it before it began: it may have waited for another */
export function followed(run: string): Followed {
  const cache = CacheService.getUserCache();
  let passed = 0;
  let turned = 0;
  const look = (): void => {
    if (cache.get(stopKey(run)) !== null) throw new Refusal({ code: 'stopped' });
  };
  look();
  return {
    passed: () => {
      passed += 1;
      if (passed % AT_ONCE === 0) look();
    },
    turned: () => {
      turned += 1;
      if (turned % AT_ONCE !== 0) return;
      cache.put(turnedKey(run), String(turned), KEPT);
      look();
    },
  };
}

/**
 * Asks how far a run is, and stops it where a person wants that. It does not wait for the run,
 * which holds the lock of changes.
 */
export function followShare(run: string, isStopped: boolean): Outcome<{ readonly turned: number }> {
  const cache = CacheService.getUserCache();
  if (isStopped) cache.put(stopKey(run), 'stopped', KEPT);
  return { ok: true, turned: Number(cache.get(turnedKey(run)) ?? 0) };
}

const turnedKey = (run: string): string => `turned ${run}`;
const stopKey = (run: string): string => `stop ${run}`;
