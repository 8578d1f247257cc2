import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { runInThisContext } from 'node:vm';
import { median } from './median.ts';

type Associated = Readonly<Record<string, (...args: unknown[]) => unknown>>;

const CALLS = 1_000_000;
const RUNS = 5;

/**
 * Milliseconds for a million calls of the built functions.js, and for a million look-ups of a
 * prepared key in a Map.
 */
export function millionCalls(file: string): { readonly calls: number; readonly lookUps: number } {
  const budget = associatedBy(file)['CYBERBUDGET'];
  if (budget === undefined) throw new Error('functions.js associates no CYBERBUDGET.');
  const names = [
    '防衛省',
    '総務省',
    '文部科学省',
    'デジタル庁',
    '経済産業省',
    '警察庁',
    '厚生労働省',
    '内閣官房',
  ];
  const asked = names.map((name) => [[name]]);
  const prepared = new Map(names.map((name, at) => [`${name}/2023`, at]));
  const keys = [...prepared.keys()];
  return {
    calls: timed((at) => (budget(asked[at & 7], [[2023]]) as number[][])[0]?.[0] ?? 0),
    lookUps: timed((at) => prepared.get(keys[at & 7] ?? '') ?? 0),
  };
}

/**
 * Milliseconds for ten thousand names that nobody has, each another one: a misspelled column of a
 * sheet.
 */
export function unknownNames(file: string): number {
  const budget = associatedBy(file)['CYBERBUDGET'];
  if (budget === undefined) throw new Error('functions.js associates no CYBERBUDGET.');
  const names = Array.from({ length: UNKNOWN }, (_, at) => [[`${BODIES[at % BODIES.length]}${at}局`]]);
  const start = performance.now();
  const unknown = names.filter((name) => failed(() => budget(name, [[2023]])));
  const took = performance.now() - start;
  if (unknown.length !== UNKNOWN) throw new Error('A made-up name was known.');
  return took;
}

const UNKNOWN = 10_000;
const BODIES = ['総務', '情報システム管理', 'Ministry of Cyber ', 'セキュリティ統括', 'XQ'];

function failed(call: () => unknown): boolean {
  try {
    call();
    return false;
  } catch {
    return true;
  }
}

/** The sum is kept, so that no compiler leaves the work out. */
let kept = 0;

function timed(one: (at: number) => number): number {
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    for (let at = 0; at < CALLS; at += 1) kept += one(at);
    return performance.now() - start;
  });
  return median(runs);
}

function associatedBy(file: string): Associated {
  const associated: Record<string, (...args: unknown[]) => unknown> = {};
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, fn: (...args: unknown[]) => unknown) => {
        associated[id] = fn;
      },
      Error,
      ErrorCode: {},
    },
  });
  runInThisContext(readFileSync(file, 'utf8'));
  if (Number.isNaN(kept)) throw new Error('A call gave no number.');
  return associated;
}
