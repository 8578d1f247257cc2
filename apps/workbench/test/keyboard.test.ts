import { skipsBrowser } from '@cyberbudget/test-browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkbench, type WorkbenchPage } from './workbench-page.ts';

const longest = 80;

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
    await workbench.page.locator('#ways').getByRole('button', { name: 'セル' }).click();
    expect((await focused()).region).toBe('cells');
    const round = async (key: string): Promise<readonly string[]> => {
      const regions: string[] = [];
      for (let step = 0; step < 5; step += 1) {
        await press(key);
        regions.push((await focused()).region);
      }
      return regions;
    };
    expect(await round('F6')).toEqual(['pane', 'commands', 'header', 'sheet-tabs', 'cells']);
    expect(await round('Shift+F6')).toEqual(['sheet-tabs', 'header', 'commands', 'pane', 'cells']);
  });

  test('from the pane F6 leads on although the keyboard is in its page, and the cells take what is typed', async () => {
    await workbench.newSheet();
    await workbench.select('B2');
    const pane = await workbench.pane();
    await pane.getByRole('button', { name: '挿入', exact: true }).focus();
    for (const _ of ['commands', 'header', 'sheet-tabs', 'cells']) await press('F6');
    await workbench.page.keyboard.type('33.9');
    await press('Enter');
    await expect.poll(() => workbench.value('B2'), { timeout: 10_000 }).toBe(33.9);
  });

  test('F6 shows which part it has come to, and leaves a cell that is being edited alone', async () => {
    const { page } = workbench;
    const entered = () => page.evaluate(() => document.querySelector('.entered')?.id);
    await page.locator('#ways').getByRole('button', { name: 'セル' }).click();
    expect(await entered()).toBe('sheet');
    await page.keyboard.type('1');
    await page.waitForFunction(() => window.editing === true);
    await press('F6');
    expect((await focused()).region).toBe('cells');
    await press('Escape');
  });

  test.each([
    ['ja', 'light'],
    ['en', 'light'],
    ['ja', 'dark'],
  ] as const)('no button is unreadable in any state (%s, %s)', async (language, colorScheme) => {
    const { page } = workbench;
    await page.emulateMedia({ colorScheme });
    await page.goto(`${new URL('/', page.url())}?lang=${language}`);
    await page.waitForSelector('#sheet:not([aria-busy])');
    const faint: string[] = [];
    const look = async (index: number, state: string): Promise<void> => {
      const { name, contrast } = await page.evaluate(contrastOf, index);
      if (contrast < 4.5) faint.push(`${name} ${state} ${contrast.toFixed(2)}`);
    };
    const buttons = page.locator('header.top-bar :is(button, a, select), #ways button');
    for (let index = 0; index < (await buttons.count()); index += 1) {
      const button = buttons.nth(index);
      if (!(await button.isVisible())) continue;
      await page.mouse.move(2, 400);
      await look(index, 'at rest');
      await button.focus();
      await look(index, 'with the focus');
      await button.hover();
      await look(index, 'under the pointer');
      // Held down, and let go elsewhere: nothing is clicked.
      await page.mouse.down();
      await look(index, 'held down');
      await page.mouse.move(2, 400);
      await page.mouse.up();
    }
    expect(faint).toEqual([]);
  });

  test('the switch of the pane is readable right after it was clicked, on or off', async () => {
    const { page } = workbench;
    for (const _ of ['off', 'on']) {
      await page.click('#pane-switch');
      const at = await page
        .locator('header.top-bar :is(button, a, select), #ways button')
        .evaluateAll((all) => all.findIndex(({ id }) => id === 'pane-switch'));
      expect((await page.evaluate(contrastOf, at)).contrast).toBeGreaterThan(4.5);
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

/** The contrast between a button's text and what is behind it. Runs in the page. */
function contrastOf(index: number): { readonly name: string; readonly contrast: number } {
  const all = document.querySelectorAll('header.top-bar :is(button, a, select), #ways button');
  const button = all[index] ?? document.body;
  const partsOf = (color: string): readonly number[] => (color.match(/[\d.]+/gu) ?? []).map(Number);
  const groundOf = (element: Element | null): string => {
    if (element === null) return 'rgb(255, 255, 255)';
    const color = getComputedStyle(element).backgroundColor;
    return partsOf(color)[3] === 0 ? groundOf(element.parentElement) : color;
  };
  const light = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = partsOf(color).map((part) => {
      const share = part / 255;
      return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [darker = 0, lighter = 0] = [light(getComputedStyle(button).color), light(groundOf(button))].sort(
    (before, after) => before - after,
  );
  return { name: button.textContent ?? '', contrast: (lighter + 0.05) / (darker + 0.05) };
}
