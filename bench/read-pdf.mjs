// Imports a PDF with the built command's reader, in this process alone, and reads its text items with bare pdf.js, in turns:
// node bench/read-pdf.mjs FILE RUNS. Prints medians of processor time in ms, and the most memory before and in the end, in KB.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { importPdf } from '../apps/cli/dist/import-pdf.js';

const bytes = new Uint8Array(readFileSync(process.argv[2] ?? ''));
const runs = Number(process.argv[3] ?? 1);
const resolve = createRequire(join(import.meta.dirname, '../packages/importer/package.json')).resolve;

/** pdf.js alone: the text items of every page, in no order and no line. */
async function bare() {
  const { getDocument } = await import(pathToFileURL(resolve('pdfjs-dist/legacy/build/pdf.mjs')).href);
  const task = getDocument({
    data: bytes.slice(),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number += 1)
    await (await document.getPage(number)).getTextContent();
  await task.destroy();
}

let programs = 0;
async function imported() {
  const result = await importPdf(bytes, {});
  programs = result.ok ? result.document.programs.length : 0;
}

async function timed(work) {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, wall: performance.now() - start };
}

const median = (measured) => measured.sort((one, other) => one - other)[Math.floor(measured.length / 2)];
const before = process.resourceUsage().maxRSS;
const first = await timed(imported);
const most = process.resourceUsage().maxRSS;
const [import_, bare_] = [[], []];
for (let run = 0; run < runs; run += 1) {
  import_.push((await timed(imported)).cpu);
  bare_.push((await timed(bare)).cpu);
}
console.log(
  JSON.stringify({ programs, before, most, first, imported: median(import_), bare: median(bare_) }),
);
