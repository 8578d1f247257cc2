import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { median } from './median.ts';

/** Milliseconds of a script that is loaded and called once in a process of its own. */
export interface ColdStart {
  /** A fresh context, the script compiled and run. */
  readonly load: number;
  readonly firstCall: number;
  /** The whole process, Node's own start included. */
  readonly process: number;
}

const RUNS = 15;

/**
 * Loads a script in fresh processes and calls it once in each.
 * @param expected what the call must give: a script that fails is fast too
 * @returns the medians
 */
export function coldStart(file: string, call: string, expected: string): ColdStart {
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const printed = execFileSync(process.execPath, [join(import.meta.dirname, 'cold-start.mjs'), file, call]);
    const whole = performance.now() - start;
    const { load, first, value } = JSON.parse(String(printed));
    if (value !== expected) throw new Error(`${call} gave ${value}`);
    return { load, first, whole };
  });
  return {
    load: median(runs.map(({ load }) => load)),
    firstCall: median(runs.map(({ first }) => first)),
    process: median(runs.map(({ whole }) => whole)),
  };
}
