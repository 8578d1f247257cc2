import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { median } from './median.ts';

/** Milliseconds of a script that is loaded and called once in a process of its own. */
export interface ColdStart {
  /** V8 reads the source. */
  readonly read: number;
  /** The script runs to its end. */
  readonly setUp: number;
  /** A fresh context, the script read and set up. */
  readonly load: number;
  readonly firstCall: number;
  /** load and firstCall of one and the same process. */
  readonly both: number;
  /** The least that load and firstCall took: what other work on the machine disturbed least. */
  readonly leastOfBoth: number;
  /** The whole process, Node's own start included. */
  readonly process: number;
}

/** A script, a call of it, and what the call must give: a script that fails is fast too. */
export interface Started {
  readonly file: string;
  readonly call: string;
  readonly expected: string;
}

const RUNS = 41;

/**
 * Loads scripts in fresh processes and calls each once there. They take turns, so that a busy
 * moment of the machine meets all.
 * @returns the medians of each script, in the order given
 */
export function coldStarts(scripts: readonly Started[]): ColdStart[] {
  const rounds = Array.from({ length: RUNS }, () => scripts.map(start));
  return scripts.map((_, at) => medians(rounds.flatMap((round) => round[at] ?? [])));
}

type Run = Omit<ColdStart, 'leastOfBoth'>;

function start({ file, call, expected }: Started): Run {
  const begun = performance.now();
  const printed = execFileSync(process.execPath, [join(import.meta.dirname, 'cold-start.mjs'), file, call]);
  const whole = performance.now() - begun;
  const { value, ...times } = JSON.parse(String(printed));
  if (value !== expected) throw new Error(`${call} gave ${value}`);
  return { ...times, process: whole };
}

function medians(runs: readonly Run[]): ColdStart {
  const of = (part: keyof Run): number => median(runs.map((run) => run[part]));
  return {
    read: of('read'),
    setUp: of('setUp'),
    load: of('load'),
    firstCall: of('firstCall'),
    both: of('both'),
    leastOfBoth: Math.min(...runs.map(({ both }) => both)),
    process: of('process'),
  };
}
