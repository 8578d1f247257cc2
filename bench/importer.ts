import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { importText } from '../packages/importer/src/index.ts';
import { printAll } from '../packages/importer/src/pdf/print.fixture.ts';
import { machine } from './machine.ts';
import { median } from './median.ts';
import { printDeck } from './print-deck.ts';

// Figures of the importer, as a Markdown table: npx tsx bench/importer.ts (needs a Chromium to
// print the PDF with).
const RUNS = 15;
const TURNS = 3;
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const text = readFileSync(join(root, 'packages/documents/sources/fy2023-draft.txt'), 'utf8');

/**
 * The median times of two pieces of work in milliseconds, after one run of each that warms up. They
 * take turns, so that a busy moment of the machine falls on both.
 */
async function timed(one: () => unknown, other: () => unknown): Promise<readonly [number, number]> {
  const works = [one, other];
  const runs: [number[], number[]] = [[], []];
  for (let run = -1; run < RUNS; run += 1) {
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      await work();
      if (run >= 0) runs[index]?.push(performance.now() - start);
    }
  }
  return [median(runs[0]), median(runs[1])];
}

/**
 * What one would do without the importer: every amount found by a regular expression, nothing known
 * about it.
 */
const onlyAmounts = (): number => text.normalize('NFKC').match(/[\d,.]+ ?億円?/g)?.length ?? 0;

/** What reading a PDF took in a process of its own (read-pdf.mjs says what it measures). */
interface PdfTimes {
  readonly programs: number;
  readonly before: number;
  readonly most: number;
  readonly first: { readonly cpu: number; readonly wall: number };
  readonly times: readonly number[];
}

function readAlone(file: string, runs: number, way: 'import' | 'bare'): PdfTimes {
  const script = join(import.meta.dirname, 'read-pdf.mjs');
  return JSON.parse(String(execFileSync(process.execPath, [script, file, String(runs), way])));
}

/**
 * The same of both ways, in processes that take turns, as warm as a reader gets that stays open.
 */
function readBoth(file: string, programs: number) {
  const found = { import: [] as number[], bare: [] as number[] };
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const way of ['bare', 'import'] as const) {
      const read = readAlone(file, RUNS, way);
      if (way === 'import' && read.programs !== programs)
        throw new Error(`The PDF gave ${read.programs} programs.`);
      found[way].push(...read.times);
    }
  return { imported: figures(found.import), bare: figures(found.bare) };
}

const figures = (times: readonly number[]) => ({ usual: median(times), least: Math.min(...times) });

/** Where a PDF stands for the processes that read it. */
function written(bytes: Uint8Array): string {
  const file = join(folder, 'printed.pdf');
  writeFileSync(file, bytes);
  return file;
}

const milliseconds = (time: number): string => `${time.toFixed(1)} ms`;
const times = (one: number, other: number): string => `${(one / other).toFixed(2)} times`;

const [whole, found] = await timed(() => importText(text), onlyAmounts);
const rows: string[][] = [
  ['import the text of FY2023 (1,540 lines, 88 figures)', milliseconds(whole), ''],
  ['find its amounts by a regular expression', milliseconds(found), ''],
];
const prints = [
  ['one column', { size: '10px', columns: 1 }],
  ['two columns', { size: '8px', columns: 2 }],
] as const;
const pdfs = await printAll(
  text,
  prints.map(([, print]) => print),
);
const decks: readonly (readonly [string, Uint8Array, number])[] = [
  ...prints.map(([name], index) => [`the text in ${name}`, pdfs[index] ?? new Uint8Array(0), 26] as const),
  ['a deck of 40 slides', await printDeck(40), 240],
];
for (const [name, bytes, programs] of decks) {
  const { imported, bare } = readBoth(written(bytes), programs);
  rows.push([
    `bare pdf.js: the text items of ${name}`,
    milliseconds(bare.usual),
    `fastest ${milliseconds(bare.least)}`,
  ]);
  rows.push([
    `import ${name}`,
    milliseconds(imported.usual),
    `${times(imported.usual, bare.usual)}; fastest ${times(imported.least, bare.least)}`,
  ]);
}

/** A large one, whose memory nothing else shares. */
const { first, most, before } = readAlone(written(await printDeck(500)), 0, 'import');
rows.push([
  'import a deck of 500 slides, once',
  milliseconds(first.cpu),
  `${milliseconds(first.wall)} on the clock; at most 10 s`,
]);
rows.push([
  'the most memory of that process',
  `${Math.round(most / 1024)} MB`,
  `${Math.round(before / 1024)} MB before; at most 300 MB`,
]);

/** Marks that readers look for, thousands on one line: what is quadratic in them takes minutes. */
const MARKS = ['（', '【', '※1', '→', '・', '(1)', '〔', '…', '％', '▲', '12.3億円→', '一億'];
const slowest = MARKS.map((mark) => {
  const start = performance.now();
  importText(
    `令和７年度予算政府案\n政府のサイバーセキュリティに関する予算\n${mark.repeat(3200)}\n【総務省】施策 1.5億円`,
  );
  return { mark, time: performance.now() - start };
}).sort((one, other) => other.time - one.time)[0];
rows.push(['3,200 marks on one line, the slowest', milliseconds(slowest?.time ?? 0), slowest?.mark ?? '']);

rmSync(folder, { recursive: true });
console.log(`${machine}\n`);
console.log('| what | measured | beside it |\n| --- | --- | --- |');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
