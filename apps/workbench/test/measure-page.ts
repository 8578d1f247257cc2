import { join } from 'node:path';
import { launchBrowser, serveFolder } from '@cyberbudget/test-browser';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    usableAt?: number;
  }
}

/**
 * What a first visit took: milliseconds since the page was asked for, and every file that came
 * until the grid was usable.
 */
export interface FirstVisit {
  readonly paintedAfter: number;
  readonly usableAfter: number;
  readonly files: readonly Buffer[];
}

/** Opens the built workbench in a browser that has just been started. */
export async function firstVisit(): Promise<FirstVisit> {
  const server = await serveFolder(join(import.meta.dirname, '../dist'));
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(response.body()));
  await page.addInitScript(noteUsable);
  await page.goto(server.url);
  const { paintedAfter, usableAfter } = await page
    .waitForFunction(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const { usableAt } = window;
      return paint && usableAt !== undefined && { paintedAfter: paint.startTime, usableAfter: usableAt };
    })
    .then((handle) => handle.jsonValue() as Promise<{ paintedAfter: number; usableAfter: number }>);
  const files = await Promise.all(bodies);
  await browser.close();
  await server.close();
  return { paintedAfter, usableAfter, files };
}

/**
 * Opens a workbench that is served somewhere in a browser that has just been started, and waits
 * until a cell of its first sheet shows a number.
 */
export async function firstNumber(url: string, number: number): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(
    (wanted) =>
      (window.univerAPI?.getActiveWorkbook()?.getActiveSheet()?.getDataRange().getRawValues() ?? [])
        .flat()
        .includes(wanted),
    number,
    { timeout: 120_000 },
  );
  await browser.close();
}

/** Runs in the page before its own scripts. */
function noteUsable(): void {
  new MutationObserver(() => {
    const sheet = document.getElementById('sheet');
    if (sheet !== null && !sheet.hasAttribute('aria-busy')) window.usableAt ??= performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

/**
 * A sheet of its own for one formula, filled down beside names in column A; further columns as
 * given, from H on.
 */
export async function formulaSheet(
  page: Page,
  plan: {
    readonly name: string;
    readonly rows: number;
    readonly formulaOf: string;
    readonly beside: readonly (readonly (string | number)[])[];
  },
): Promise<void> {
  await page.evaluate(({ name, rows, formulaOf, beside }) => {
    const sheet = window.univerAPI.getActiveWorkbook()?.create(name, rows + 1, 12);
    if (sheet === undefined) throw new Error('There is no book.');
    if (beside.length > 0) sheet.getRange(0, 7, beside.length, 2).setValues(beside.map((row) => [...row]));
    const formulas = Array.from({ length: rows }, (_, row) => [
      { f: formulaOf.replace('#', String(row + 1)) },
    ]);
    sheet.getRange(0, 1, rows, 1).setValues(formulas);
  }, plan);
}

/**
 * Milliseconds from writing other names into column A of a sheet until the last answer is another
 * one, and the sum of the answers.
 */
export async function recalculation(
  page: Page,
  plan: {
    readonly name: string;
    readonly rows: number;
    readonly names: readonly string[];
    readonly turn: number;
  },
): Promise<{ readonly time: number; readonly sum: number }> {
  return page.evaluate(async ({ name, rows, names, turn }) => {
    const sheet = window.univerAPI.getActiveWorkbook()?.getSheetByName(name);
    if (!sheet) throw new Error('There is no such sheet.');
    const column = Array.from({ length: rows }, (_, row) => [names[(row + turn) % names.length] ?? '']);
    const last = sheet.getRange(rows - 1, 1);
    const before = last.getRawValue();
    const start = performance.now();
    await new Promise<void>((resolve) => {
      const listening = window.univerAPI.getFormula().calculationResultApplied(() => {
        if (last.getRawValue() === before) return;
        listening.dispose();
        resolve();
      });
      sheet.getRange(0, 0, rows, 1).setValues(column);
    });
    const time = performance.now() - start;
    const answers = sheet.getRange(0, 1, rows, 1).getRawValues().flat();
    return { time, sum: answers.reduce<number>((sum, answer) => sum + Number(answer), 0) };
  }, plan);
}
