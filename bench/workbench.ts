import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstVisit, formulaSheet, recalculation } from '../apps/workbench/test/measure-page.ts';
import { openWorkbench } from '../apps/workbench/test/workbench-page.ts';
import { machine } from './machine.ts';
import { median } from './median.ts';

// Figures of the built workbench, as a Markdown table. Build first: npx --yes pnpm@10.34.9 build
const VISITS = 5;
const TURNS = 7;
const ROWS = 10_000;

interface Published {
  readonly ministries: readonly { readonly id: string; readonly name: string }[];
  readonly programs: readonly {
    readonly ministry: string;
    readonly amount: { readonly amountYen: number };
  }[];
}

/** The listed programs as one would keep them in a sheet: ministry, amount in 億円. */
function listedPrograms(): readonly (readonly [string, number])[] {
  const path = join(import.meta.dirname, '../packages/documents/data/fy2023-draft.json');
  const { ministries, programs } = JSON.parse(readFileSync(path, 'utf8')) as Published;
  const names = new Map(ministries.map(({ id, name }) => [id, name]));
  return programs.map(({ ministry, amount }) => [names.get(ministry) ?? ministry, amount.amountYen / 1e8]);
}

/** The two sheets take turns, so that a busy moment of the machine falls on both. */
async function recalculations(): Promise<readonly [ours: number[], theirs: number[]]> {
  const programs = listedPrograms();
  const names = [...new Set(programs.map(([ministry]) => ministry))];
  const workbench = await openWorkbench();
  const { page } = workbench;
  await formulaSheet(page, { name: 'ours', rows: ROWS, formulaOf: '=CYBERBUDGET(A#,2023)', beside: [] });
  const range = `$H$1:$H$${programs.length}`;
  const sumifs = `=SUMIFS(${range.replaceAll('H', 'I')},${range},A#)`;
  await formulaSheet(page, { name: 'theirs', rows: ROWS, formulaOf: sumifs, beside: programs });
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let turn = -1; turn < TURNS; turn += 1) {
    const plan = { rows: ROWS, names, turn: turn + 1 };
    const one = await recalculation(page, { ...plan, name: 'ours' });
    const other = await recalculation(page, { ...plan, name: 'theirs' });
    if (!(one.sum > 0) || Math.abs(one.sum - other.sum) > 0.01)
      throw new Error(`The two do not agree: ${one.sum}, ${other.sum}.`);
    // The first turn warms up.
    if (turn < 0) continue;
    ours.push(one.time);
    theirs.push(other.time);
  }
  await workbench.close();
  return [ours, theirs];
}

const visits = [];
for (let visit = 0; visit < VISITS; visit += 1) visits.push(await firstVisit());
const [ours, theirs] = await recalculations();

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(2)} MB`;
const milliseconds = (time: number): string => `${time.toFixed(0)} ms`;
const files = visits[0]?.files ?? [];
const plain = files.reduce((sum, { length }) => sum + length, 0);
const zipped = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
const rows: readonly (readonly [string, string, string])[] = [
  [
    `files until the grid is usable (${files.length}), pane and Microsoft's client with them`,
    `${megabytes(plain)}, gzipped ${megabytes(zipped)}`,
    '',
  ],
  [
    'first paint, cold Chromium, from loopback',
    milliseconds(median(visits.map((one) => one.paintedAfter))),
    '',
  ],
  [
    'grid usable and calculated, the same',
    milliseconds(median(visits.map((one) => one.usableAfter))),
    `fastest ${milliseconds(Math.min(...visits.map((one) => one.usableAfter)))}`,
  ],
  [
    '10,000 cells =CYBERBUDGET(A1,2023), every name changed',
    milliseconds(median(ours)),
    `fastest ${milliseconds(Math.min(...ours))}`,
  ],
  [
    '10,000 cells =SUMIFS(…) over the 26 listed programs, the same',
    milliseconds(median(theirs)),
    `fastest ${milliseconds(Math.min(...theirs))}`,
  ],
  [
    'CYBERBUDGET beside SUMIFS',
    `${(median(ours) / median(theirs)).toFixed(2)} times`,
    `fastest runs ${(Math.min(...ours) / Math.min(...theirs)).toFixed(2)} times`,
  ],
];
console.log(`${machine}\n`);
console.log('| what | measured | beside it |\n| --- | --- | --- |');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
