import { join } from 'node:path';
import { documents } from '@cyberbudget/documents';
import { skipsBrowser } from '@cyberbudget/test-browser';
import type { FileChooser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type {} from './page/excel-in-page.ts';
import { axeSource, strayRequests } from './page/open-pane.ts';
import { printImageDeck } from './page/print-image-deck.ts';
import { usePanes } from './page/use-panes.ts';
import { violations } from './page/violations.ts';

// A deck of which a font has lost the names of two digits: two amounts cannot be read.
const DECK = join(import.meta.dirname, '../../../packages/importer/cases/slide-lost-digits/input.pdf');

const WORDS = {
  ja: {
    file: 'ファイルを選択',
    look: '頁で確認して補正',
    fix: 'この数値を補正',
    next: /^次の不明な数値へ/,
    keep: 'ブックに保存する',
    kept: 'ブックに保存済み',
    citation: '出典を挿入',
    byHand: '手で補正',
    listed: '手で補正した数値（2件）',
    fromKept: 'このブックに保存されていた補正2件を適用して読み取りました。',
  },
  en: {
    file: 'Choose a file',
    look: 'Compare with the pages and correct',
    fix: 'Correct this figure',
    next: /^Next unidentified figure/,
    keep: 'Save in the workbook',
    kept: 'Saved in the workbook',
    citation: 'Insert citation',
    byHand: 'corrected by hand',
    listed: 'Corrected by hand (2)',
    fromKept: 'Read with the 2 corrections saved in this workbook.',
  },
} as const;

/** Presses a key until the focus is on a button of a name: what a person without a mouse does. */
async function walkTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const reached = page.getByRole('button', { name }).and(page.locator(':focus'));
  for (let steps = 0; steps < 60; steps += 1) {
    if ((await reached.count()) > 0) return;
    await page.keyboard.press(key);
  }
  throw new Error(`no way by ${key} to ${name}`);
}

/** Chooses a deck by keyboard and waits until it is read. */
async function importDeck(
  page: Page,
  { file }: (typeof WORDS)['ja' | 'en'],
  deck: Parameters<FileChooser['setFiles']>[0] = DECK,
): Promise<void> {
  // Listened for from the start: whoever presses at once is not overtaken by it.
  page.once('filechooser', (chooser) => void chooser.setFiles(deck));
  await page.keyboard.press('Alt+3');
  await walkTo(page, file);
  await page.keyboard.press('Enter');
  await page.locator('#view-import table').waitFor();
}

/**
 * Inserts the citation of a program of the imported document by keyboard; what the sheet holds
 * then.
 */
async function cite(
  page: Page,
  { citation }: (typeof WORDS)['ja' | 'en'],
  program: RegExp = /./,
): Promise<string> {
  await page.keyboard.press('Alt+2');
  await page.locator('#view-find select').last().selectOption('fy2026-draft');
  await page.locator('[data-program]').filter({ hasText: program }).first().press('Enter');
  await walkTo(page, citation);
  await page.keyboard.press('Enter');
  await page.locator('.fui-MessageBar').first().waitFor();
  const cells = await page.evaluate(async () => {
    const { workbook } = window.excelInPage;
    const used = await workbook.cells.used(await workbook.sheets.active(), true);
    return used === null ? [] : workbook.cells.formulas(used);
  });
  return String(cells);
}

/** What the workbook keeps. */
const parts = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { xmlParts } = window.excelInPage.workbook;
    return (await xmlParts.list()).map(({ xml }) => xml);
  });

describe.skipIf(skipsBrowser())('a slide that cannot be read right', () => {
  const panes = usePanes();

  test.each([
    ['ja', 'ja-JP'],
    ['en', 'en-US'],
  ] as const)(
    'is corrected by keyboard alone, kept, cited as such, and read again in the opened file with the same result (%s)',
    async (language, displayLanguage) => {
      const words = WORDS[language];
      const page = await panes.open({ displayLanguage });
      await importDeck(page, words);
      await walkTo(page, words.look);
      await page.keyboard.press('Enter');
      await page.locator('dialog [data-drawn="1"]').waitFor();
      await page.evaluate(axeSource());
      expect(await violations(page)).toEqual([]);
      await walkTo(page, words.fix, 'Shift+Tab');
      await page.keyboard.press('Enter');
      expect(await violations(page)).toEqual([]);
      await page.keyboard.type('24.0億円');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: words.next }).waitFor();
      await page.keyboard.press('Enter');
      await walkTo(page, words.fix);
      await page.keyboard.press('Enter');
      await page.keyboard.type('10.4億円');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('dialog [aria-current=true]').textContent()).toContain('10.4億円');
      await page.keyboard.press('Escape');
      await page.getByText(words.listed).waitFor();
      expect(await violations(page)).toEqual([]);
      const figures = await page.locator('#view-import tbody').textContent();
      await walkTo(page, words.keep);
      await page.keyboard.press('Enter');
      await agreed(page);
      await page.getByText(words.kept).first().waitFor();
      expect(await cite(page, words)).toContain(words.byHand);
      const kept = await parts(page);

      const again = await panes.open({ displayLanguage, kept });
      await importDeck(again, words);
      await again.getByText(words.fromKept).waitFor();
      expect(await again.locator('#view-import tbody').textContent()).toBe(figures);
      const { watch } = panes.current();
      expect([watch.violations, strayRequests(watch)]).toEqual([[], []]);
    },
    // Two panes and a hundred keys, each followed by a look at the focus: on a busy machine more
    // than a minute.
    120_000,
  );

  test('that is a picture: what a person read of it is said of the figure on its own page, by keyboard alone, and holds as well', async () => {
    const words = WORDS.ja;
    const blank = await panes.blank();
    const buffer = await printImageDeck(blank);
    await blank.close();
    const deck = { name: 'image.pdf', mimeType: 'application/pdf', buffer };
    const page = await panes.open();
    await importDeck(page, words, deck);
    await page.locator('#view-import').getByText('2頁は画像').waitFor();
    await walkTo(page, words.look);
    await page.keyboard.press('Enter');
    await page.locator('dialog [data-drawn="3"]').waitFor();
    await walkTo(page, words.fix, 'Shift+Tab');
    await page.keyboard.press('Enter');
    for (const said of ['観測網の整備', '総務省']) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(said);
    }
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('dialog [aria-current=true]').textContent())
      .toContain('観測網の整備');
    await page.keyboard.press('Escape');
    await page.getByText('手で補正した数値（1件）').waitFor();
    const figures = await page.locator('#view-import tbody').textContent();
    await walkTo(page, words.keep);
    await page.keyboard.press('Enter');
    await agreed(page);
    await page.getByText(words.kept).first().waitFor();
    const cited = await cite(page, words, /観測網の整備/);
    expect(cited).toContain(words.byHand);
    expect(cited).toContain('8.5');
    const kept = await parts(page);
    const again = await panes.open({ kept });
    await importDeck(again, words, deck);
    await again.getByText('このブックに保存されていた補正1件を適用して読み取りました。').waitFor();
    expect(await again.locator('#view-import tbody').textContent()).toBe(figures);
  }, 120_000);

  test('corrections that fit no longer stop the import, until it is read without them', async () => {
    const page = await panes.open();
    await importDeck(page, WORDS.ja);
    await page.getByRole('button', { name: WORDS.ja.look }).click();
    await page.getByRole('button', { name: WORDS.ja.fix }).click();
    await page.keyboard.type('24.0億円');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: WORDS.ja.next }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: WORDS.ja.keep }).click();
    await agreed(page);
    await page.getByText(WORDS.ja.kept).first().waitFor();
    const text =
      '令和８年度予算政府案\nサイバーセキュリティ 総額 100.0億円\n(1)分野の名 100.0億円\n【警察庁】監視 1.5億円\n';
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'other.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page
      .getByText('このブックに保存された補正がこのファイルに合わないため、読み取りを中止しました。')
      .waitFor();
    expect(await page.locator('#view-import table').count()).toBe(0);
    await page.getByRole('button', { name: '補正を適用せずに読み取る' }).click();
    await page.locator('#view-import table').waitFor();
  });
});

describe.skipIf(skipsBrowser())('from =CYBERBUDGET("総務省") to its printed lines', () => {
  const panes = usePanes();

  test('one key shows the four of them, each with its amount marked', async () => {
    const page = await panes.open();
    await page.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
        cell.formulas = [['=CYBERBUDGET("総務省")']];
        cell.select();
        await context.sync();
      }),
    );
    await page.keyboard.press('Alt+5');
    const printed = documents
      .flatMap(({ programs }) => programs)
      .filter(({ ministry }) => ministry === 'mic')
      .map(({ amount }) => amount)
      .sort((one, other) => one.line - other.line)
      .map(({ text }) => text);
    const marks = page.locator('#view-workbook mark');
    await expect.poll(() => marks.allTextContents()).toEqual(printed);
    expect(printed).toHaveLength(4);
  });

  test('検算 leads to the register of errata beside the add-in', async () => {
    const page = await panes.open();
    await page.keyboard.press('Alt+4');
    const link = page.getByRole('link', { name: '公表資料の正誤表を開く' });
    const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await opened.getByRole('heading', { level: 1, name: '公表資料の正誤表' }).waitFor();
    expect(await opened.getByRole('heading', { level: 3 }).count()).toBeGreaterThan(2);
    await opened.close();
  });
});

/** Goes on where keeping a document asks what it may be used for. */
async function agreed(page: Page): Promise<void> {
  const question = page.locator('dialog');
  await Promise.race([
    question.waitFor().then(() => question.getByRole('button').first().press('Enter')),
    page.locator('.fui-MessageBar').first().waitFor(),
  ]);
}
