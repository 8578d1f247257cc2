import { skipsBrowser } from '@cyberbudget/test-browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrastOfButton, faintButtons } from './button-contrast.ts';
import { openWorkbench, type WorkbenchPage } from './workbench-page.ts';

const longest = 80;

// The keyboard goes from frame to frame, and the grid takes it in a step of its own.
const patience = { timeout: 10_000 };

describe.skipIf(skipsBrowser())('the page by keyboard', () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await openWorkbench();
    await workbench.page.setViewportSize({ width: 1440, height: 900 });
    await (await workbench.pane()).getByRole('button', { name: '挿入', exact: true }).waitFor();
  });
  afterAll(() => workbench?.close());

  const press = (key: string) => workbench.page.keyboard.press(key);
  const focused = () => workbench.page.evaluate(placeOfFocus);
  const arrives = (region: string) =>
    expect.poll(async () => (await focused()).region, patience).toBe(region);
  const round = async (key: string, regions: readonly string[]): Promise<void> => {
    for (const region of regions) {
      await press(key);
      await arrives(region);
    }
  };
  const toCells = async (): Promise<void> => {
    await workbench.page.locator('#ways').getByRole('button', { name: 'セル' }).click();
    await arrives('cells');
  };

  test('what has the focus is in sight, all the way round from the pane to the cells', async () => {
    const pane = await workbench.pane();
    await pane.getByRole('button', { name: '挿入', exact: true }).focus();
    const tour: Awaited<ReturnType<typeof focused>>[] = [];
    for (let step = 0; step < longest && tour.at(-1)?.region !== 'cells'; step += 1) {
      await press('Tab');
      tour.push(await focused());
    }
    expect(tour.filter(({ isInSight }) => !isInSight)).toEqual([]);
    expect(tour.map(({ region }) => region)).toEqual(expect.arrayContaining(['commands', 'header', 'cells']));
  });

  test('F6 leads from the cells round all parts of the page, and Shift+F6 back', async () => {
    await toCells();
    await round('F6', ['pane', 'commands', 'header', 'sheet-tabs', 'cells']);
    await round('Shift+F6', ['sheet-tabs', 'header', 'commands', 'pane', 'cells']);
  });

  test('from the pane F6 leads on although the keyboard is in its page, and the cells take what is typed', async () => {
    await workbench.newSheet();
    await workbench.select('B2');
    const pane = await workbench.pane();
    await pane.getByRole('button', { name: '挿入', exact: true }).focus();
    await round('F6', ['commands', 'header', 'sheet-tabs', 'cells']);
    await workbench.page.keyboard.type('33.9');
    await press('Enter');
    await expect.poll(() => workbench.value('B2'), { timeout: 10_000 }).toBe(33.9);
  });

  test('F6 shows which part it has come to, and leaves a cell that is being edited alone', async () => {
    const { page } = workbench;
    const entered = () => page.evaluate(() => document.querySelector('.entered')?.id);
    await toCells();
    expect(await entered()).toBe('sheet');
    await page.keyboard.type('1');
    await page.waitForFunction(() => window.editing === true);
    await press('F6');
    expect((await focused()).region).toBe('cells');
    await press('Escape');
  });

  test('no button is unreadable in any state', async () => {
    expect(await faintButtons(workbench.page)).toEqual([]);
  });

  test('nor where the page opens in the dark', async () => {
    await workbench.page.emulateMedia({ colorScheme: 'dark' });
    await workbench.reload();
    expect(await faintButtons(workbench.page)).toEqual([]);
  });

  test('the switch of the pane is readable right after it was clicked, on or off', async () => {
    const { page } = workbench;
    for (const _ of ['off', 'on']) {
      await page.click('#pane-switch');
      expect(await contrastOfButton(page, 'pane-switch')).toBeGreaterThan(4.5);
    }
  });
});

/** Where the focus is, and whether a person sees it there. Runs in the page. */
function placeOfFocus(): { readonly region: string; readonly name: string; readonly isInSight: boolean } {
  const element = document.activeElement ?? document.body;
  // The editor of cells waits out of sight for what is typed; what is seen is the selected cell.
  if (element.closest('#__editor___INTERNAL_EDITOR__DOCS_NORMAL') !== null)
    return { region: 'cells', name: '', isInSight: true };
  const isTab = element.closest('[data-u-comp="slide-tab-bar"]') !== null;
  const { x, y, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(x + width / 2, y + height / 2);
  const region = element.closest('#pane, #commands, #sheet header, #ways, body');
  return {
    region: isTab ? 'sheet-tabs' : region?.id || region?.tagName.toLowerCase() || '',
    name: element.getAttribute('aria-label') ?? element.textContent ?? '',
    isInSight: hit !== null && (element.contains(hit) || hit.contains(element)),
  };
}
