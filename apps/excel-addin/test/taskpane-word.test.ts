import { skipsBrowser } from '@cyberbudget/test-browser';
import { describe, expect, test } from 'vitest';
import { axeSource, strayRequests } from './page/open-pane.ts';
import { insert } from './page/use-panes.ts';
import { useWord } from './page/use-word.ts';
import { violations } from './page/violations.ts';

const WORD_2019 = { requirementSets: { WordApi: '1.3' } };

describe.skipIf(skipsBrowser())('the built pane in Word, over the unmodified office.js', () => {
  const { open, written, type, press, showDocument, said, watch } = useWord();

  test('inserts a table with its chart, which Chromium draws, and says that undo takes steps', async () => {
    const page = await open();
    await type('次のとおり。');
    await page.getByRole('checkbox', { name: /棒グラフ/ }).check();
    await insert(page);
    await expect.poll(said, { timeout: 15_000 }).toContain('Ctrl+Z を何回か');
    const text = await written();
    expect(text).toMatch(/^次のとおり。\n\{=CYBERBUDGET_TABLE\("府省庁",2023\)\|/);
    expect(text).toMatch(/\{chart =CYBERBUDGET_TABLE\("府省庁",2023\)\|<[^:]+: /);
    const picture = await page.evaluate(() => {
      const { document } = window.wordInPage;
      const [id = 0] = document.atoms().flatMap((atom) => (atom.kind === 'picture' ? [atom.id] : []));
      return document.find('picture', id);
    });
    expect(picture?.base64.length).toBeGreaterThan(10_000);
    expect(picture?.altTextDescription).toContain('総務省');
    expect(picture?.width).toBe(425);
  });

  test('offers values at the cursor only, and no views of cells', async () => {
    const page = await open();
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(await page.getByRole('tab', { name: 'ブック' }).count()).toBe(0);
    await showDocument();
    const view = await page.locator('#view-workbook').innerText();
    expect(view).toContain('まだ確かめられていません');
    expect(view).not.toMatch(/セル|ブック/);
  });

  test('inserts a figure with a footnote, finds it, and says that it is up to date', async () => {
    const page = await open();
    await type('総務省は');
    await showDocument();
    await page.getByLabel('府省庁').last().selectOption({ label: '総務省' });
    await expect.poll(() => page.locator('[data-figure]').innerText()).toContain('33.9億円');
    await press('数値を挿入');
    await expect.poll(said).toContain('カーソルの位置に挿入しました');
    expect(await written()).toMatch(
      /^総務省は\{=CYBERBUDGET\("総務省",2023\)\|33\.9億円\}\[.*「8\.5億円」.*\]\n$/,
    );
    await press('文書を調べる');
    await expect.poll(() => page.locator('[data-state]').innerText()).toContain('今の値と同じです');
  });

  test('lists what differs with old and new value, and rewrites it only when told', async () => {
    const page = await open();
    await showDocument();
    await press('数値を挿入');
    await expect.poll(said).toContain('挿入しました');
    await page.evaluate(() => {
      const { document } = window.wordInPage;
      const [start, end] = (['open', 'close'] as const).map((mark) =>
        document.atoms().findIndex(({ kind }) => kind === mark),
      );
      document.splice((start ?? 0) + 1, (end ?? 0) - (start ?? 0) - 1, [{ kind: 'character', text: '7' }]);
    });
    const before = await written();
    await press('文書を調べる');
    await expect.poll(() => page.locator('[data-state]').innerText()).toContain('7 → 1,378.9億円');
    expect(await written()).toBe(before);
    await page.getByRole('checkbox', { name: /書き換える/ }).uncheck();
    expect(await page.getByRole('button', { name: '更新（0件）' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await page.getByRole('checkbox', { name: /書き換える/ }).check();
    await press('更新（1件）');
    await expect.poll(async () => (await written()).includes('|1,378.9億円}')).toBe(true);
    await expect.poll(() => page.locator('[data-state]').innerText()).toContain('今の値と同じです');
  });

  test('the amount of a program goes in from the search', async () => {
    const page = await open();
    await page.keyboard.press('Alt+2');
    await page.locator('[data-program]').first().click();
    await press('金額を挿入');
    await expect.poll(said).toContain('カーソルの位置に挿入しました');
    expect(await written()).toMatch(/億円\}?\[.*頁.*行目.*\]/);
  });

  test('before footnotes the source stands in brackets, and the pane says so', async () => {
    const page = await open(WORD_2019);
    await showDocument();
    expect(await page.locator('#view-workbook').innerText()).toContain('このWordでは脚注を付けられません');
    await press('数値を挿入');
    await expect.poll(said).toContain('（ ）で続けました');
    expect(await written()).toMatch(/億円\}.*（.*頁.*）/);
  });

  test.each([
    [
      'a connection lost half-way',
      '接続',
      () => window.wordInPage.office.plan({ kind: 'lost', when: 'after' }, 1),
    ],
    [
      'an error of Word half-way',
      'GeneralException',
      () =>
        window.wordInPage.office.plan(
          { kind: 'member', member: 'Paragraph.insertTable', code: 'GeneralException' },
          1,
        ),
    ],
    ['a document that is locked', '編集できません', () => window.wordInPage.document.lock(true)],
  ])('%s is told, and the document is as it was', async (_, expected, arrange) => {
    const page = await open();
    await type('本文');
    await page.evaluate(arrange);
    await insert(page);
    await expect.poll(said, { timeout: 8000 }).toContain(expected);
    expect(await written()).toBe('本文\n');
  });

  test('breaks no policy, asks no other address, says nothing on the console, and axe finds nothing', async () => {
    const page = await open();
    await showDocument();
    await page.evaluate(axeSource());
    expect(await violations(page)).toEqual([]);
    expect([watch().violations, watch().errors, strayRequests(watch())]).toEqual([[], [], []]);
  });

  test('speaks English where Word does', async () => {
    const page = await open({ displayLanguage: 'en-US' });
    await page.getByRole('tab', { name: 'Document' }).click();
    expect(await page.locator('#view-workbook').innerText()).toContain('Undo works step by step');
  });
});
