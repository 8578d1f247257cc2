import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapRadicals } from '@cyberbudget/core';
import { launchBrowser, skipsBrowser } from '@cyberbudget/test-browser';
import { beforeAll, describe, expect, test } from 'vitest';
import { scratchFolder } from './changed-library.ts';
import { spawned } from './cyberbudget.ts';

const SOURCE = join(import.meta.dirname, '../../../packages/documents/sources/fy2023-draft.txt');
const folder = scratchFolder();
const path = join(folder, 'printed.pdf');

/** The text as a browser prints it, in the font that the tests bring and letters that it has. */
async function print(text: string): Promise<Uint8Array> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(
      '<meta charset="utf-8"><pre style="white-space: pre-wrap; font: 9pt BIZ UDPGothic"></pre>',
    );
    await page.locator('pre').evaluate((element, content) => {
      element.textContent = content;
    }, mapRadicals(text));
    return await page.pdf({ format: 'A4' });
  } finally {
    await browser.close();
  }
}

describe.skipIf(skipsBrowser())('import of a PDF by the built program', () => {
  beforeAll(async () => writeFileSync(path, await print(readFileSync(SOURCE, 'utf8'))));

  test('reads the total and every program', () => {
    const { programs, total } = JSON.parse(spawned(['import', path, '-o', '-']).out);
    expect({ programs: programs.length, total: total.amountYen }).toEqual({
      programs: 26,
      total: 137_890_000_000,
    });
  });

  test('that breaks off is refused with a sentence', () => {
    const broken = join(folder, 'broken.pdf');
    writeFileSync(broken, readFileSync(path).subarray(0, 3000));
    const { status, out, note } = spawned(['import', broken]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(note).toContain('PDFが破損している');
  });
});
