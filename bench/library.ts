import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createLibrary, findMinistry, type Library } from '../packages/core/src/index.ts';
import { documents } from '../packages/documents/src/index.ts';
import { machine } from './machine.ts';
import { median } from './median.ts';

// Figures of the library, as a Markdown table: npx tsx bench/library.ts
const RUNS = 41;
const REPEATS = 200;
const path = join(import.meta.dirname, '../packages/documents/data/fy2023-draft.json');
const json = readFileSync(path, 'utf8');

/** The sum is kept, so that no compiler leaves the work out. */
let kept = 0;

/**
 * Median microseconds of each piece of work. They take turns, so that a busy moment of the machine
 * falls on all.
 */
function timed(works: readonly (() => number)[]): readonly number[] {
  const runs = works.map((): number[] => []);
  for (let run = -1; run < RUNS; run += 1) {
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      for (let repeat = 0; repeat < REPEATS; repeat += 1) kept += work();
      // The first run warms up.
      if (run >= 0) runs[index]?.push(((performance.now() - start) * 1000) / REPEATS);
    }
  }
  return runs.map(median);
}

/** Look-ups are built when they are first asked for: one name of each ministry. */
function askEveryMinistry({ documents: [index] }: Library): number {
  if (index === undefined) throw new Error('The library is empty.');
  return index.document.ministries.filter(({ name }) => findMinistry(index, name).ok).length;
}

const [built = 0, asked = 0, parsed = 0] = timed([
  () => createLibrary(documents).documents.length,
  () => askEveryMinistry(createLibrary(documents)),
  () => String(JSON.parse(json).id).length,
]);
const microseconds = (time: number): string => `${time.toFixed(1)} µs`;
const rows: readonly (readonly [string, string, string])[] = [
  ['build the library', microseconds(built), ''],
  ['build it and find every ministry by name', microseconds(asked), `${(asked / parsed).toFixed(2)} times`],
  ["JSON.parse of the document's file alone", microseconds(parsed), ''],
];
if (!(kept > 0)) throw new Error('Nothing was built.');
console.log(`${machine}\n`);
console.log('| what | measured | beside it |\n| --- | --- | --- |');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
