import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { interactiveAfter, waitedTrips } from '../apps/excel-addin/test/page/look-at-pane.ts';
import { type PaneBrowser, startPaneBrowser } from '../apps/excel-addin/test/page/open-pane.ts';
import { machine } from './machine.ts';
import { median } from './median.ts';

// Figures of the built pane, as a Markdown table. Build first: npx --yes pnpm@10.34.9 build
const dist = join(import.meta.dirname, '../apps/excel-addin/dist');
const RUNS = 7;
const KINDS = ['ministry', 'field', 'ministry-by-field', 'program', 'findings', 'year', 'trend'];

/** Every script that the page loads before anything is clicked, Microsoft's client aside. */
function firstView(): { readonly plain: number; readonly gzipped: number } {
  const html = readFileSync(join(dist, 'taskpane.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="(?:\.\/)?([^":]+\.js)"/g)].map(([, name = '']) =>
    readFileSync(join(dist, name)),
  );
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
  return {
    plain: sum(scripts.map(({ length }) => length)),
    gzipped: sum(scripts.map((script) => gzipSync(script, { level: 9 }).length)),
  };
}

/**
 * Milliseconds from the page's start until its button to insert is there, in a browser that has
 * just been started.
 */
async function coldStart(): Promise<number> {
  const panes = await startPaneBrowser();
  const { page } = await panes.open();
  const time = await interactiveAfter(page);
  await panes.close();
  return time;
}

/** Round trips to Excel that inserting a table with its charts waits for. */
async function roundTrips(panes: PaneBrowser, kind: string): Promise<number> {
  const { page } = await panes.open();
  await page.locator('select').first().selectOption(kind);
  for (const chart of await page.getByRole('checkbox').all()) await chart.check();
  const before = await waitedTrips(page);
  await page.getByRole('button', { name: '挿入', exact: true }).click();
  await page.locator('.fui-MessageBar').first().waitFor();
  const after = await waitedTrips(page);
  await page.close();
  return after - before;
}

const { plain, gzipped } = firstView();
const starts: number[] = [];
for (let run = 0; run < RUNS; run++) starts.push(await coldStart());
const panes = await startPaneBrowser();
const trips: string[] = [];
for (const kind of KINDS) trips.push(`${kind} ${await roundTrips(panes, kind)}`);
await panes.close();

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const rows: readonly (readonly [string, string, string])[] = [
  ['pane interactive, cold Chromium, from loopback', `${median(starts).toFixed(0)} ms`, 'at most 1000 ms'],
  [
    'scripts of the first view',
    `${kilobytes(plain)}, gzipped ${kilobytes(gzipped)}`,
    'at most 250 KB gzipped',
  ],
  ['round trips a table with charts', trips.join(', '), 'at most 2'],
];
console.log(`${machine}\n`);
console.log('| what | measured | beside it |\n| --- | --- | --- |');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
