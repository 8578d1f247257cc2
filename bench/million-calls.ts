import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { runInThisContext } from 'node:vm';
import { median } from './median.ts';

type Associated = Readonly<Record<string, (...args: unknown[]) => unknown>>;

const CALLS = 1_000_000;
const RUNS = 5;

/** Milliseconds for a million calls of the built functions.js, and for a million look-ups of a prepared key in a Map. */
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
