import { documents } from '@cyberbudget/documents';
import { skipsBrowser } from '@cyberbudget/test-browser';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { piecesOf, pieceXml } from '../src/sheet-host/document-xml.ts';
import type {} from './page/excel-in-page.ts';
import {
  axeSource,
  type OpenPane,
  type PaneBrowser,
  startPaneBrowser,
  strayRequests,
} from './page/open-pane.ts';

/** What stands in the sheet that is shown, in its used cells. */
const shownCells = (page: Page) =>
  page.evaluate(async () => {
    const { workbook } = window.excelInPage;
    const sheet = await workbook.sheets.active();
    const used = await workbook.cells.used(sheet, true);
    return used === null ? [] : workbook.cells.formulas(used);
  });

const waitedTrips = (page: Page) =>
  page.evaluate(() => window.excelInPage.office.roundTrips.filter(({ cleanup }) => !cleanup).length);

const LANGUAGES = ['ja-JP', 'en-US'];
const themed = (background: number, foreground: number) => ({
  bodyBackgroundColor: background,
  bodyForegroundColor: foreground,
  controlBackgroundColor: background,
  controlForegroundColor: foreground,
});
const DARK = themed(0x262626, 0xffffff);
const THEMES = [
  ['light', themed(0xffffff, 0x000000)],
  ['dark', DARK],
  ['contrast', themed(0x000000, 0xffffff)],
] as const;

describe.skipIf(skipsBrowser())('the built pane over the unmodified office.js', () => {
  let panes: PaneBrowser;
  let open: OpenPane | undefined;
  beforeAll(async () => {
    panes = await startPaneBrowser();
  });
  afterEach(async () => {
    await open?.page.close();
    open = undefined;
  });
  afterAll(() => panes?.close());

  async function pane(options?: Parameters<PaneBrowser['open']>[0]): Promise<Page> {
    open = await panes.open(options);
    return open.page;
  }
  const insert = (page: Page) => page.getByRole('button', { name: '挿入', exact: true }).click();
  const message = (page: Page) => page.locator('[data-outcome], .fui-MessageBar').first();

  const KINDS = ['ministry', 'field', 'ministry-by-field', 'program', 'findings', 'year', 'trend'];
  test.each(KINDS)('inserts the table %s with two round trips and one undo step', async (kind) => {
    const page = await pane();
    await page.locator('select').first().selectOption(kind);
    const before = await waitedTrips(page);
    await insert(page);
    await message(page).waitFor();
    expect(await waitedTrips(page)).toBe(before + 2);
    const cells = await shownCells(page);
    expect(cells.length).toBeGreaterThan(3);
    const preview = await page.locator('table').first().locator('th').allInnerTexts();
    for (const heading of preview) expect(cells.flat()).toContain(heading);
    expect(await page.evaluate(() => window.excelInPage.workbook.undoCount())).toBe(1);
  });

  test('breaks no policy, asks no other address, and says nothing on the console', async () => {
    const page = await pane();
    await insert(page);
    await message(page).waitFor();
    const { watch } = open ?? {};
    expect([watch?.violations, watch?.errors, watch && strayRequests(watch)]).toEqual([[], [], []]);
  });

  const FAULTS: readonly (readonly [string, string, () => unknown])[] = [
    [
      'taken cells',
      'A1:H',
      async () => {
        const { workbook } = window.excelInPage;
        await workbook.cells.write(
          { sheet: await workbook.sheets.active(), row: 4, column: 1, rows: 1, columns: 1 },
          [['mine']],
        );
      },
    ],
    [
      'a protected sheet',
      '保護',
      async () => {
        const { workbook } = window.excelInPage;
        const [sheet] = await workbook.sheets.list();
        if (sheet) await workbook.sheets.put({ ...sheet, protection: { options: {}, password: null } });
      },
    ],
    [
      'merged cells',
      '結合',
      async () => {
        const { workbook } = window.excelInPage;
        await workbook.cells.merge({
          sheet: await workbook.sheets.active(),
          row: 4,
          column: 1,
          rows: 2,
          columns: 2,
        });
      },
    ],
    ['a cell in edit mode', 'Enter', () => window.excelInPage.office.enterCell()],
    [
      'a connection lost before',
      '接続',
      () => window.excelInPage.office.plan({ kind: 'lost', when: 'before' }),
    ],
    [
      'a connection lost half-way',
      '接続',
      () => window.excelInPage.office.plan({ kind: 'lost', when: 'after' }, 1),
    ],
    [
      'an error of Excel half-way',
      'GeneralException',
      () =>
        window.excelInPage.office.plan(
          { kind: 'member', member: 'TableCollection.add', code: 'GeneralException' },
          1,
        ),
    ],
    [
      'the end of the sheet',
      '入りきりません',
      async () => {
        const { workbook } = window.excelInPage;
        await workbook.select({
          sheet: await workbook.sheets.active(),
          row: 1_048_570,
          column: 0,
          rows: 1,
          columns: 1,
        });
      },
    ],
  ];
  test.each(FAULTS)('%s is told, and the workbook is as it was', async (_, said, arrange) => {
    const page = await pane();
    await page.evaluate(arrange);
    const before = await shownCells(page);
    await insert(page);
    await expect.poll(() => message(page).innerText(), { timeout: 8000 }).toContain(said);
    expect(await shownCells(page)).toEqual(before);
    expect(await page.evaluate(async () => (await window.excelInPage.workbook.tables.list()).length)).toBe(0);
  });

  test('taken cells: the free range that is offered takes the table', async () => {
    const page = await pane();
    await page.evaluate(FAULTS[0]?.[2] ?? (() => undefined));
    await insert(page);
    await page.getByRole('button', { name: /A\d+:/ }).click();
    await expect.poll(async () => (await shownCells(page)).flat()).toContain('総務省');
    expect((await shownCells(page)).flat()).toContain('mine');
  });

  test('the command of the ribbon inserts the table by ministry, in a new sheet where cells are taken', async () => {
    const page = await pane();
    const run = () =>
      page.evaluate(
        () =>
          new Promise<void>((completed) => {
            const { mappings } = (
              Office.actions as unknown as {
                _association: { mappings: Record<string, (event: object) => void> };
              }
            )._association;
            const [command] = Object.entries(mappings).filter(([name]) =>
              /^insertMinistrySummary$/i.test(name),
            );
            command?.[1]({ completed });
          }),
      );
    await run();
    expect((await shownCells(page)).flat()).toContain('総務省');
    await run();
    const names = await page.evaluate(async () =>
      (await window.excelInPage.workbook.sheets.list()).map(({ name }) => name),
    );
    expect(names).toEqual(['Sheet1', '府省庁別 2023年度政府案']);
  });

  test('a document that the workbook keeps is in the pane and in the functions', async () => {
    const [published] = documents;
    if (published === undefined) throw new Error('no document');
    const kept = { ...published, id: 'kept-2024', fiscalYear: 2024 };
    const xml = piecesOf(kept.id, 1, JSON.stringify(kept)).map(pieceXml);
    const page = await pane({ kept: xml });
    await expect
      .poll(() => page.locator('select').nth(1).locator('option').allInnerTexts())
      .toContain('2024年度政府案');
    const answer = await page.evaluate(() => {
      type Call = (...given: unknown[]) => unknown;
      const { mappings } = (
        CustomFunctions as unknown as { _association: { mappings: Record<string, Call> } }
      )._association;
      return mappings['CYBERBUDGET']?.([['総務省']], [[2024]]);
    });
    expect(answer).toEqual([[33.9]]);
  });

  test('follows the language and the theme of Office', async () => {
    const page = await pane({ displayLanguage: 'en-US', officeTheme: DARK });
    expect(await page.getByRole('tab').allInnerTexts()).toEqual([
      'Insert',
      'Find',
      'Import',
      'Audit',
      'Workbook',
    ]);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await brightness(page)).toBeLessThan(80);
  });

  test('a table goes in by keyboard alone', async () => {
    const page = await pane();
    await page.keyboard.press('Alt+2');
    await page.keyboard.press('Alt+1');
    await reach(page, (element) => element.tagName === 'SELECT');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+Enter');
    await message(page).waitFor();
    expect((await shownCells(page)).flat()).toContain('(3)国際社会の平和・安定及び我が国の安全保障への寄与');
  });

  describe.each(LANGUAGES)('axe finds nothing in %s', (displayLanguage) => {
    test.each(THEMES)('in the theme %s', async (_, officeTheme) => {
      const page = await pane({ displayLanguage, officeTheme });
      await page.evaluate(axeSource());
      const found: string[] = [];
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        found.push(...(await violations(page)));
      }
      expect(found).toEqual([]);
    });
  });
});

/** Presses Tab until the focused element is the one wanted. */
async function reach(page: Page, isWanted: (element: Element) => boolean): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluateHandle(() => document.activeElement ?? document.body);
    if (await focused.evaluate(isWanted)) return;
  }
  throw new Error('Tab never gets there');
}

/** How bright the pane's background is, from 0 to 255. */
const brightness = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const shown = getComputedStyle(
      document.querySelector('#pane .fui-FluentProvider') ?? document.body,
    ).backgroundColor;
    const parts = shown.match(/\d+/g)?.map(Number) ?? [];
    return Math.max(...parts.slice(0, 3));
  });

const violations = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(
          context: object,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // Fluent's focus traps: whoever gets the focus there is led on at once.
    const context = { exclude: [['[data-tabster-dummy]']] };
    const result = await axe.run(context, { runOnly: { type: 'tag', values } });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
