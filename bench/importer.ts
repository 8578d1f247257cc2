import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { importBytes, importText } from '../packages/importer/src/index.ts';
import { printAll } from '../packages/importer/src/pdf/print.fixture.ts';
import { median } from './median.ts';
import { printDeck } from './print-deck.ts';

// Figures of the importer, as a Markdown table: npx tsx bench/importer.ts (needs a Chromium to print the PDF with).
const RUNS = 15;
const root = join(import.meta.dirname, '..');
const text = readFileSync(join(root, 'packages/documents/sources/fy2023-draft.txt'), 'utf8');

/**
 * The median times of two pieces of work in milliseconds, after one run of each that warms up. They take turns, so that
 * a busy moment of the machine falls on both.
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

/** What one would do without the importer: every amount found by a regular expression, nothing known about it. */
const onlyAmounts = (): number => text.normalize('NFKC').match(/[\d,.]+ ?億円?/g)?.length ?? 0;

/** pdf.js alone: the text items of every page, in no order and no line. */
const resolve = createRequire(join(root, 'packages/importer/package.json')).resolve;
async function bareText(bytes: Uint8Array): Promise<void> {
  const { getDocument } = await import(pathToFileURL(resolve('pdfjs-dist/legacy/build/pdf.mjs')).href);
  const task = getDocument({
    data: bytes.slice(),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number += 1) {
    await (await document.getPage(number)).getTextContent();
  }
  await task.destroy();
}

async function importedCleanly(bytes: Uint8Array): Promise<void> {
  const result = await importBytes(bytes);
  if (!result.ok || !result.report.clean) throw new Error('The PDF did not give the document.');
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
for (const [index, [name]] of prints.entries()) {
  const bytes = pdfs[index] ?? new Uint8Array(0);
  const [imported, bare] = await timed(
    () => importedCleanly(bytes),
    () => bareText(bytes),
  );
  rows.push([`bare pdf.js: the text items of the PDF in ${name}`, milliseconds(bare), '']);
  rows.push([`import the PDF in ${name}`, milliseconds(imported), times(imported, bare)]);
}

/** A deck of slides, where the importer reads positions, beside bare pdf.js. */
const deck = await printDeck(40);
const [slides, bareSlides] = await timed(
  () => importBytes(deck),
  () => bareText(deck),
);
rows.push(['bare pdf.js: the text items of a deck of 40 slides', milliseconds(bareSlides), '']);
rows.push(['import the deck of 40 slides', milliseconds(slides), times(slides, bareSlides)]);

/** A large one in a process of its own, whose memory nothing else shares. */
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const large = join(folder, 'deck.pdf');
writeFileSync(large, await printDeck(500));
const once = JSON.parse(
  String(
    execFileSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'import-once.ts'), large]),
  ),
);
rmSync(folder, { recursive: true });
if (once.programs !== 240) throw new Error(`The deck of 500 slides gave ${once.programs} programs.`);
rows.push(['import a deck of 500 slides, a process of its own', milliseconds(once.took), 'at most 10 s']);
rows.push([
  'the most memory of that process',
  `${Math.round(once.most / 1024)} MB`,
  `${Math.round(once.before / 1024)} MB before; at most 300 MB`,
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

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}\n`,
);
console.log('| what | measured | beside it |\n| --- | --- | --- |');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
