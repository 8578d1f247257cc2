// Reads a PDF again and again in this process alone, with the built command's reader or with bare
// pdf.js: node bench/read-pdf.mjs FILE RUNS import|bare. Prints the times of the first reading and
// of the others, and the most memory before and in the end. Times are of the processor, in ms,
// memory in KB.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';

const [, , file = '', count = '1', way] = process.argv;
const bytes = new Uint8Array(readFileSync(file));

/**
 * What one would do without the importer: the text items of every page, in no order and no line.
 */
async function bare() {
  const { resolve } = createRequire(join(import.meta.dirname, '../packages/importer/package.json'));
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
  const { importPdf } = await import('../apps/cli/dist/import-pdf.js');
  const result = await importPdf(bytes, {});
  programs = result.ok ? result.document.programs.length : 0;
}

async function timed() {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await (way === 'bare' ? bare : imported)();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, wall: performance.now() - start };
}

const before = process.resourceUsage().maxRSS;
const first = await timed();
const most = process.resourceUsage().maxRSS;
const times = [];
for (let run = 0; run < Number(count); run += 1) times.push((await timed()).cpu);
console.log(JSON.stringify({ programs, before, most, first, times }));
