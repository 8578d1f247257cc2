import { type PageAround, skipsBrowser } from '@cyberbudget/test-browser';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeSource, type PaneBrowser, startPaneBrowser } from './page/open-pane.ts';
import { violations } from './page/violations.ts';

/** The command of the page and the clipboard's own interface both refuse. */
const REFUSING = `document.execCommand = () => false;`;

const click = (frame: Frame, name: string | RegExp): Promise<void> =>
  frame.getByRole('button', { name }).first().click();

const said = (frame: Frame): Promise<unknown> =>
  frame.locator('[role=status]', { hasText: /コピーしました|Copied/ }).waitFor({ state: 'attached' });

describe.skipIf(skipsBrowser())('the built pane in a frame of another site that is permitted nothing', () => {
  let browser: PaneBrowser;
  let around: PageAround;
  beforeAll(async () => {
    browser = await startPaneBrowser();
  });
  afterEach(() => around.page.close());
  afterAll(() => browser.close());

  const open = async (displayLanguage = 'ja-JP'): Promise<Frame> => {
    around = await browser.around({ displayLanguage });
    await around.frame.getByRole('tab').first().waitFor();
    return around.frame;
  };

  test('the clipboard’s own interface is refused there', async () => {
    const frame = await open();
    await frame.getByRole('tab').first().click();
    const refused = await frame.evaluate(() =>
      navigator.clipboard.writeText('x').then(
        () => 'written',
        (error: Error) => error.name,
      ),
    );
    expect(refused).toBe('NotAllowedError');
  });

  test.each([
    ['ja-JP', '表をコピー', ['府省庁', '公表総額', '出典: 内閣サイバーセキュリティセンター']],
    ['en-US', 'Copy table', ['Ministry', 'Published total', 'Source: ']],
  ])(
    '挿入 (%s): the table arrives as a table with its looks, notes and source',
    async (language, name, texts) => {
      const frame = await open(language);
      await click(frame, name);
      await said(frame);
      const html = await around.paste();
      for (const text of texts) expect(html).toContain(text);
      expect(html.match(/<tr/g)?.length).toBeGreaterThan(12);
      expect(html).toMatch(/<td[^>]*text-align: ?right[^>]*>33\.9<\/td>/);
      expect(html).toMatch(/<th[^>]*background/);
      expect(html).not.toContain('=CYBERBUDGET');
    },
  );

  test('挿入: numbers of formulas are copied as values, 公開用 as its cells alone', async () => {
    const frame = await open();
    await frame.getByRole('radio', { name: '数式' }).check();
    await click(frame, '表をコピー');
    await said(frame);
    expect(await around.paste()).toContain('33.9');
    await frame.getByRole('radio', { name: '公開用' }).check();
    await click(frame, '表をコピー');
    await expect.poll(() => around.paste()).toContain('掲載額(億円)');
    expect(await around.paste()).not.toContain('公表総額');
  });

  test('挿入: a chart arrives as a picture that says what it shows', async () => {
    const frame = await open();
    await frame.getByRole('checkbox').nth(1).check();
    await click(frame, /図をコピー/);
    await said(frame);
    const html = await around.paste();
    expect(html).toMatch(/<img[^>]*src="data:image\/png;base64,[^"]{5000,}/);
    expect(html).toContain('alt="政府のサイバーセキュリティ予算：府省庁別（2023年度政府案）');
    const size = await around.page.locator('#paper img').evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return image.naturalWidth;
    });
    expect(size).toBe(1440);
  });

  test('検索: an amount with its citation, and a citation alone', async () => {
    const frame = await open();
    await frame.getByRole('tab', { name: '検索' }).click();
    await frame.locator('[data-program]').first().click();
    await click(frame, '金額と出典をコピー');
    await said(frame);
    const html = await around.paste();
    expect(html).toMatch(/<p>[^<]+：\d[\d.,]*億円<\/p>\s*<p>出典：内閣サイバーセキュリティセンター/);
    await click(frame, /^出典をコピー/);
    await expect.poll(() => around.paste()).not.toContain('出典：');
    expect(await around.paste()).toContain('内閣サイバーセキュリティセンター');
  });

  test('ブック: a formula arrives letter by letter, by keyboard alone', async () => {
    const frame = await open();
    await frame.getByRole('radio', { name: '数式' }).check();
    await click(frame, /^挿入$/);
    await frame.locator('.fui-MessageBar').waitFor();
    await frame.evaluate(async () => {
      const { workbook } = window.excelInPage;
      const sheet = await workbook.sheets.active();
      await workbook.select({ sheet, row: 3, column: 1, rows: 1, columns: 1 });
    });
    await around.page.keyboard.press('Alt+5');
    const code = frame.locator('#view-workbook code').first();
    await code.waitFor();
    await frame.getByRole('button', { name: /^コピー: Excel/ }).focus();
    await around.page.keyboard.press('Enter');
    await said(frame);
    expect(await around.paste()).toBe(await code.innerText());
  });

  test.each(['ja-JP', 'en-US'])(
    'what is refused is said and selected, and Ctrl+C takes it with its looks (%s)',
    async (language) => {
      const frame = await open(language);
      await frame.evaluate(REFUSING);
      const button = frame.getByRole('button', { name: /^(?:表をコピー|Copy table)$/ });
      await button.focus();
      await around.page.keyboard.press('Enter');
      await frame
        .getByText(/コピーが許可されていません|does not permit copying/)
        .first()
        .waitFor();
      await frame.evaluate(axeSource());
      expect(await violations(frame)).toEqual([]);
      await around.page.keyboard.press('ControlOrMeta+C');
      await said(frame);
      await frame.locator('textarea').waitFor({ state: 'detached' });
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      const html = await around.paste();
      expect(html.match(/<tr/g)?.length).toBeGreaterThan(12);
    },
  );

  test('Esc closes what was refused and leads back', async () => {
    const frame = await open();
    await frame.evaluate(REFUSING);
    await click(frame, '表をコピー');
    await frame.locator('textarea').waitFor();
    await around.page.keyboard.press('Escape');
    await frame.locator('textarea').waitFor({ state: 'detached' });
    expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe('表をコピー');
  });
});
