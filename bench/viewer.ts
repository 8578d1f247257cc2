import { untilPageDrawn } from '../apps/excel-addin/test/page/look-at-pane.ts';
import {
  type OpenPane,
  type PaneBrowser,
  startPaneBrowser,
} from '../apps/excel-addin/test/page/open-pane.ts';
import { machine } from './machine.ts';
import { median } from './median.ts';
import { printDeck } from './print-deck.ts';

// From a citation to its marked page, in the built pane, as a Markdown table. Build first: npx
// --yes pnpm@10.34.9 build
const SLIDES = 500;
const RUNS = 5;

/** A pane that has just read the deck and keeps it. */
async function paneWith(deck: Uint8Array, panes: PaneBrowser): Promise<OpenPane['page']> {
  const { page } = await panes.open();
  await page.getByRole('tab', { name: '取込' }).click();
  const buffer = Buffer.from(deck);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'deck.pdf', mimeType: 'application/pdf', buffer });
  await page.getByRole('button', { name: '保存せずに使う' }).click({ timeout: 120_000 });
  // It would answer formulas without a year: the question comes, and either answer does here.
  await page.locator('dialog button').first().click();
  await page.getByRole('tab', { name: '検索' }).click();
  return page;
}

const deck = await printDeck(SLIDES);
const panes = await startPaneBrowser();
const first: number[] = [];
const next: number[] = [];
for (let run = 0; run < RUNS; run += 1) {
  const page = await paneWith(deck, panes);
  await page.locator('#view-find select').last().selectOption({ index: 0 });
  const programs = page.locator('[data-program]');
  await programs.nth(100).press('Enter');
  await page
    .getByRole('button', { name: /^頁を表示/ })
    .first()
    .focus();
  first.push(await untilPageDrawn(page));
  const other = page.locator('dialog ul button[data-figure]').nth(run * 12 + 13);
  await other.focus();
  next.push(await untilPageDrawn(page));
  await page.close();
}
await panes.close();

const milliseconds = (times: readonly number[]): string =>
  `${median([...times]).toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms`;
console.log(`${machine}\n`);
console.log('| what | measured | beside it |\n| --- | --- | --- |');
console.log(
  `| from a citation to its marked page, the first of a deck of ${SLIDES} pages | ${milliseconds(first)} | at most 1000 ms |`,
);
console.log(`| from there to a figure on another page | ${milliseconds(next)} | |`);
