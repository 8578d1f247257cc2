import { readdirSync, readFileSync } from 'node:fs';
import { skipsBrowser } from '@cyberbudget/test-browser';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { panes, show } from './open-pane.ts';
import { violations } from './violations.ts';

const DIST = new URL('../dist/', import.meta.url);

const WORDS = {
  ja: {
    text: '総務省の掲載額は33.9億円である。防衛省の掲載額は88.2億円である。予算は約1,400億円だった。国防総省の予算は100億円だ。',
    check: '文章を確認',
    summary: /一致 \d件、.*不一致 1件/,
    verdicts: ['一致', '不一致'],
  },
  en: {
    text: 'The listed amount of MIC is 3.39 billion yen. The listed amount of the MOD is 8.82 billion yen.',
    check: 'Check the text',
    summary: /match: 1, mismatch: 1/,
    verdicts: ['match', 'mismatch'],
  },
} as const;

const select = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    const { workbook } = globalThis as unknown as { workbook: { selection: object } };
    workbook.selection = { sheet: 'Sheet1', address: to };
  }, address);

test('what checks a text is a part of its own, and no part of the first view', () => {
  const page = readFileSync(new URL('index.html', DIST), 'utf8');
  const parts = readdirSync(new URL('assets/', DIST)).filter((file) => file.endsWith('.js'));
  const holding = parts.filter((file) =>
    readFileSync(new URL(`assets/${file}`, DIST), 'utf8').includes('cannot-verify'),
  );
  expect(holding.length).toBeGreaterThan(0);
  expect(holding.filter((file) => page.includes(file))).toEqual([]);
});

describe.skipIf(skipsBrowser())('a text is checked in the pane', () => {
  const open = panes();

  test.each(['ja', 'en'] as const)('by keyboard alone, and axe finds nothing (%s)', async (language) => {
    const words = WORDS[language];
    const { page, watch } = await open(`lang=${language}`);
    await page.keyboard.press('Alt+5');
    await page.locator('#view-workbook textarea').focus();
    await page.keyboard.insertText(words.text);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const claims = page.locator('#view-workbook [data-verdict]');
    await claims.first().waitFor();
    await expect.poll(() => page.locator('[aria-live]').first().textContent()).toMatch(words.summary);
    const [match, mismatch] = [claims.nth(0), claims.nth(1)];
    expect(await match.innerText()).toContain(words.verdicts[0]);
    expect(await match.innerText()).toContain('=CYBERBUDGET(');
    expect(await match.innerText()).toContain('政府のサイバーセキュリティに関する予算');
    expect(await mismatch.getAttribute('data-verdict')).toBe('mismatch');
    expect(await violations(page)).toEqual([]);
    expect(watch).toEqual({ errors: [], outsideRequests: [], violations: [] });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });

  test('the selected cells: a table by its headings, and a sentence, each with its row', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      const { workbook } = globalThis as unknown as {
        workbook: { sheets: Map<string, { cells: Map<string, string | number> }> };
      };
      const cells = workbook.sheets.get('Sheet1')?.cells;
      const rows = [
        ['府省庁', '掲載額（億円）'],
        ['総務省', 33.9],
        ['防衛省', 88.2],
        ['総務省の構成比は10.4%である。'],
      ];
      for (const [down, row] of rows.entries())
        for (const [across, cell] of row.entries()) cells?.set(`${down + 4},${across}`, cell);
    });
    await select(page, 'A5:B8');
    await show(page, 'workbook');
    await page.getByRole('button', { name: '選択中のセルを確認' }).click();
    const claims = page.locator('#view-workbook [data-verdict]');
    await expect.poll(() => claims.count()).toBe(3);
    const verdicts = await claims.evaluateAll((items) =>
      items.map((item) => item.getAttribute('data-verdict')),
    );
    expect(verdicts).toEqual(['match', 'mismatch', 'match']);
    expect(await claims.nth(0).innerText()).toContain('6行');
    expect(await claims.nth(2).innerText()).toContain('8行');
  });

  test('nothing to check, a text about something else, and one that is too long are told', async () => {
    const { page } = await open();
    await show(page, 'workbook');
    const check = page.getByRole('button', { name: '文章を確認' });
    const section = page.locator('#view-workbook section').filter({ hasText: '文中の数値を確認' });
    await check.click();
    await section.getByText('確認する文字がありません。').waitFor();
    await page.locator('#view-workbook textarea').fill('今日は3時に会う。');
    await check.click();
    await section.getByText('述べた文は見つかりません。').waitFor();
    await page.locator('#view-workbook textarea').fill(`${'あ'.repeat(99)}\n`.repeat(200).concat('。'));
    await check.click();
    await section.getByText('一度に確認できるのは20,000字まで').waitFor();
  });
});
