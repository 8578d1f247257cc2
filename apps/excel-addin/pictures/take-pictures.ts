import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startPaneBrowser } from '../test/page/open-pane.ts';

// Pictures of every place of the built pane in both languages, for the documentation. Build first.
const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'docs/pane');
// Of which a font has lost the names of two digits.
const deck = join(root, 'packages/importer/cases/slide-lost-digits/input.pdf');
const published = join(root, 'packages/documents/sources/fy2023-draft.txt');

/** What is done in each place before its picture is taken. */
const PLACES: readonly (readonly [name: string, tab: number, arrange: (page: Page) => Promise<unknown>])[] = [
  [
    'insert',
    0,
    async (page) => {
      for (const chart of await page.getByRole('checkbox').all()) await chart.check();
    },
  ],
  ['find', 1, (page) => page.getByRole('searchbox').first().fill('人材')],
  [
    'program',
    1,
    async (page) => {
      await page.getByRole('searchbox').first().fill('人材');
      await page.locator('[data-program], [role="listitem"] button, li button').first().click();
    },
  ],
  [
    'import',
    2,
    async (page) => {
      await page.locator('input[type="file"]').setInputFiles(published);
      await page.locator('#view-import table').waitFor();
    },
  ],
  [
    'viewer',
    2,
    async (page) => {
      await page.locator('input[type="file"]').setInputFiles(deck);
      await page.locator('#view-import section button').first().click();
      await page.locator('dialog [data-drawn]').waitFor();
    },
  ],
  ['audit', 3, async () => undefined],
  ['workbook', 4, async () => undefined],
];

mkdirSync(folder, { recursive: true });
const panes = await startPaneBrowser();
for (const [language, displayLanguage] of [
  ['ja', 'ja-JP'],
  ['en', 'en-US'],
] as const) {
  for (const [name, tab, arrange] of PLACES) {
    const { page } = await panes.open({
      displayLanguage,
      viewport: { width: 360, height: 900 },
      sharpness: 2,
    });
    await page.getByRole('tab').nth(tab).click();
    await arrange(page);
    await page.mouse.move(0, 0);
    await page.waitForTimeout(600);
    await page.screenshot({ path: join(folder, `${name}-${language}.png`), animations: 'disabled' });
    await page.close();
  }
}
await panes.close();
