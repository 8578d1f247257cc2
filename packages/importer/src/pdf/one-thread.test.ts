import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPdfJs } from './load-pdfjs.ts';
import { workerHere } from './one-thread.ts';

const cases = join(import.meta.dirname, '../../cases');
const files = readdirSync(cases)
  .map((name) => join(cases, name, 'input.pdf'))
  .filter((file) => existsSync(file));

/** What every page says, and draws, through our channel or through that of pdf.js. */
async function read(file: string, here: boolean) {
  const pdfjs = await loadPdfJs();
  const data = new Uint8Array(readFileSync(file));
  const worker = here ? workerHere(pdfjs) : undefined;
  const task = pdfjs.getDocument({ data, ...(worker && { worker }), disableFontFace: true, verbosity: 0 });
  const document = await task.promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const { fnArray, argsArray } = await page.getOperatorList();
    const texts = items.map((item) => ('str' in item ? [item.str, item.transform, item.width] : []));
    pages.push({ texts, operators: fnArray, drawn: argsArray.length });
  }
  await task.destroy();
  worker?.destroy();
  return pages;
}

test('the channel hands over what pdf.js reads as its own copies it', async () => {
  expect(files.length).toBeGreaterThan(10);
  let texts = 0;
  for (const file of files) {
    const pages = await read(file, true);
    expect(pages).toEqual(await read(file, false));
    texts += pages.flatMap((page) => page.texts).length;
  }
  expect(texts).toBeGreaterThan(200);
});
