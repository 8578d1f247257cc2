import { readFileSync } from 'node:fs';
import { skipsBrowser } from '@cyberbudget/test-browser';
import { describe, expect, test } from 'vitest';
import { panes, show } from './open-pane.ts';
import { violations } from './violations.ts';

const SOURCE = readFileSync(new URL('../../documents/sources/fy2023-draft.txt', import.meta.url), 'utf8');
/** Another year, in which one program has a slightly other name and one another amount. */
const NEWER = SOURCE.replaceAll('令和５年度', '令和８１年度')
  .replaceAll('基盤の構築', '基盤の整備')
  .replaceAll('23.5億円', '23.6億円');

const WORDS = {
  ja: {
    keep: 'ブックに保存する',
    agree: '年度を省いた数式にも使う',
    table: '版の比較',
    year: '年度',
    older: '比べる前の版',
    names: ['2099年度政府案', '2023年度政府案'],
    guess: '名称変更（推定）',
    reason: /府省庁が同じで名称が近い（一致度\d+%）/,
  },
  en: {
    keep: 'Save in the workbook',
    agree: /formulas without a year too/,
    table: 'Compare editions',
    year: 'Fiscal year',
    older: 'Older edition',
    names: ['FY2099 government draft', 'FY2023 government draft'],
    guess: 'renamed (a guess)',
    reason: /same ministry, nearest title \(\d+% alike\)/,
  },
} as const;

describe.skipIf(skipsBrowser())('two editions', () => {
  const open = panes();

  test.each(['ja', 'en'] as const)(
    'both are chosen, and a program of another name is shown as a guess with its reason (%s)',
    async (lang) => {
      const { page, watch } = await open(`lang=${lang}`);
      const words = WORDS[lang];
      await show(page, 'import');
      const buffer = Buffer.from(NEWER);
      await page.setInputFiles('input[type=file]', { name: 'a.txt', mimeType: 'text/plain', buffer });
      await page.getByRole('button', { name: words.keep }).click();
      await page.getByRole('button', { name: words.agree }).click();
      await show(page, 'insert');
      await page.locator('#view-insert select').first().selectOption({ label: words.table });
      const older = page.getByLabel(words.older, { exact: true });
      const year = page.locator('#view-insert').getByLabel(words.year, { exact: true });
      const preview = page.locator('#view-insert table');
      const offered = () => older.locator('option').allTextContents();
      await expect.poll(offered).toEqual([words.names[1]]);
      await expect.poll(() => preview.textContent()).toContain(words.guess);
      expect(await preview.textContent()).toMatch(words.reason);
      expect(await violations(page)).toEqual([]);
      await year.selectOption({ label: words.names[1] });
      await expect.poll(offered).toEqual([words.names[0]]);
      await expect.poll(() => preview.textContent()).toContain(words.guess);
      expect(watch).toEqual({ errors: [], outsideRequests: [], violations: [] });
    },
  );
});
