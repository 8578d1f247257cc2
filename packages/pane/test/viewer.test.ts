import { readFileSync } from 'node:fs';
import { skipsBrowser } from '@cyberbudget/test-browser';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { panes, show } from './open-pane.ts';
import { violations } from './violations.ts';

const caseOf = (name: string): string =>
  new URL(`../../importer/cases/${name}/input.pdf`, import.meta.url).pathname;
const TEXT = readFileSync(new URL('../../documents/sources/fy2023-draft.txt', import.meta.url), 'utf8');

const viewer = (page: Page) => page.locator('dialog');
const figures = (page: Page) => viewer(page).locator('ul button[data-figure]');
const current = (page: Page) => viewer(page).locator('[aria-current=true]');
const NOTHING_WRONG = { errors: [], outsideRequests: [], violations: [] };

async function read(page: Page, file: Parameters<Page['setInputFiles']>[1]): Promise<void> {
  await show(page, 'import');
  await page.setInputFiles('input[type=file]', file);
  await page.locator('#view-import table').waitFor();
}

/** How many picture elements of the drawn page are not white. */
const inked = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const drawn = document.querySelector<HTMLCanvasElement>('dialog canvas');
    const copy = document.createElement('canvas');
    Object.assign(copy, { width: drawn?.width ?? 0, height: drawn?.height ?? 0 });
    const context = copy.getContext('2d');
    if (drawn === null || context === null) return -1;
    context.drawImage(drawn, 0, 0);
    const { data } = context.getImageData(0, 0, copy.width, copy.height);
    return data.filter((value, at) => at % 4 === 0 && value < 128).length;
  });

describe.skipIf(skipsBrowser())('the viewer', () => {
  const open = panes();

  test.each([
    ['ja', 'light'],
    ['en', 'dark'],
  ])('draws a page of a PDF, with a box around every figure, in a worker (%s, %s)', async (lang, theme) => {
    const { page, watch } = await open(`lang=${lang}&theme=${theme}`);
    await read(page, caseOf('slide-two-columns'));
    await page.locator('#view-import tbody button').first().press('Enter');
    await viewer(page).locator('[data-drawn="1"]').waitFor();
    expect(await inked(page)).toBeGreaterThan(200);
    const boxes = await viewer(page).locator('svg g[data-figure]').count();
    expect(boxes).toBe(await figures(page).count());
    expect(
      await viewer(page)
        .locator('canvas')
        .evaluate((canvas) => canvas.clientWidth),
    ).toBeGreaterThan(700);
    expect(await violations(page)).toEqual([]);
    expect(watch).toEqual(NOTHING_WRONG);
  });

  test('its boxes stand where the figures are drawn', async () => {
    const { page } = await open();
    await read(page, caseOf('slide-two-columns'));
    await page.locator('#view-import tbody button').first().press('Enter');
    await viewer(page).locator('[data-drawn="1"]').waitFor();
    // Within every box something is drawn; a box moved by twice its height finds less.
    const [inside, beside] = await page.evaluate(() => {
      const drawn = document.querySelector<HTMLCanvasElement>('dialog canvas');
      const svg = document.querySelector<SVGSVGElement>('dialog svg[viewBox][preserveAspectRatio]');
      const copy = document.createElement('canvas');
      Object.assign(copy, { width: drawn?.width ?? 0, height: drawn?.height ?? 0 });
      const context = copy.getContext('2d', { willReadFrequently: true });
      if (drawn === null || context === null || svg === null) return [[], []];
      context.drawImage(drawn, 0, 0);
      const scale = drawn.width / svg.viewBox.baseVal.width;
      const ink = (moved: number): number[] =>
        [...svg.querySelectorAll('g')].map((group) => {
          const { x, y, width, height } = (group.lastElementChild as SVGRectElement).getBBox();
          const { data } = context.getImageData(
            x * scale,
            (y + moved * height) * scale,
            width * scale,
            height * scale,
          );
          return data.filter((value, at) => at % 4 === 0 && value < 128).length;
        });
      return [ink(0), ink(-1)];
    });
    expect(Math.min(...(inside ?? []))).toBeGreaterThan(20);
    const sum = (values: readonly number[] = []): number => values.reduce((all, one) => all + one, 0);
    expect(sum(inside)).toBeGreaterThan(2 * sum(beside));
  });

  test('is walked by keyboard, the unexplained figures first, and leads back to where one was', async () => {
    const { page } = await open();
    await read(page, caseOf('slide-lost-digits'));
    const button = page.getByRole('button', { name: '頁で確認して補正' });
    await button.press('Enter');
    await expect.poll(() => current(page).textContent()).toContain('2\uFFFD.0億円');
    expect(await current(page).textContent()).toContain('内容が不明');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => current(page).textContent()).toContain('10.');
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => current(page).textContent()).toContain('120.0億円');
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => current(page).textContent()).toContain('10.');
    const width = () =>
      viewer(page)
        .locator('[data-drawn]')
        .evaluate((drawn) => drawn.clientWidth);
    await viewer(page).locator('[data-drawn]').waitFor();
    const before = await width();
    await page.keyboard.press('Alt+Equal');
    await expect.poll(width).toBeGreaterThan(before);
    await page.keyboard.press('Alt+Minus');
    await expect.poll(width).toBe(before);
    await page.keyboard.press('Escape');
    await viewer(page).waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test.each(['ja', 'en'])('shows the whole page of a text, its figures marked (%s)', async (lang) => {
    const { page, watch } = await open(`lang=${lang}`);
    await read(page, { name: 'fy2023.txt', mimeType: 'text/plain', buffer: Buffer.from(TEXT) });
    await page.locator('#view-import tbody button').nth(5).press('Enter');
    const chosen = await current(page).getAttribute('data-figure');
    const mark = viewer(page).locator(`mark[data-figure="${chosen}"]`);
    await expect.poll(() => mark.isVisible()).toBe(true);
    const pageOne = TEXT.split('\n')
      .slice(0, 32)
      .filter((line) => line.trim() !== '');
    expect(await viewer(page).locator('section > div > div').count()).toBe(pageOne.length);
    expect(await violations(page)).toEqual([]);
    expect(watch).toEqual(NOTHING_WRONG);
  });

  test('a document that travels without its file shows the lines that are kept with it, and says so', async () => {
    const { page } = await open();
    await show(page, 'find');
    await page.locator('[data-program]').first().press('Enter');
    await page
      .getByRole('button', { name: /^頁を表示/ })
      .first()
      .press('Enter');
    await viewer(page).getByText('資料とともに保存された行だけを表示しています。').waitFor();
    await expect.poll(() => viewer(page).locator('mark').count()).toBeGreaterThan(3);
    expect(await violations(page)).toEqual([]);
  });

  test('a figure that was kept keeps its page as long as the pane is open', async () => {
    const { page } = await open();
    await read(page, caseOf('slide-two-columns'));
    await page.getByRole('button', { name: 'ブックに保存する' }).click();
    await page.getByRole('button', { name: '年度を省いた数式にも使う' }).click();
    await show(page, 'find');
    await page.locator('[data-program]').first().press('Enter');
    await page
      .getByRole('button', { name: /^頁を表示/ })
      .first()
      .press('Enter');
    await viewer(page).locator('[data-drawn="1"]').waitFor();
  });

  test('a slide that is an image is shown as it is drawn', async () => {
    const { page, watch } = await open();
    const printer = await page.context().newPage();
    const picture =
      '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><rect width="400" height="200" fill="black"/></svg>';
    await printer.setContent(`<h1>政府のサイバーセキュリティに関する予算</h1><h2>令和６年度予算政府案 総額 100.0億円</h2>
      <p>(1)分野の名 100.0億円</p><p>【警察庁】監視 1.5億円</p>
      <canvas width="300" height="200" style="display: block; break-before: page"></canvas>`);
    await printer.evaluate(async (svg) => {
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await image.decode();
      document.querySelector('canvas')?.getContext('2d')?.drawImage(image, 0, 0);
    }, picture);
    const buffer = await printer.pdf({ width: '600px', height: '400px' });
    await printer.close();
    await read(page, { name: 'image.pdf', mimeType: 'application/pdf', buffer });
    await page.getByRole('button', { name: /^頁を表示: 2頁/ }).press('Enter');
    await viewer(page).locator('[data-drawn="2"]').waitFor();
    expect(await inked(page)).toBeGreaterThan(10_000);
    expect(watch).toEqual(NOTHING_WRONG);
  });
});
