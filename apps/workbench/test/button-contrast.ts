import type { Page } from 'playwright-core';

const BUTTONS = 'header.top-bar :is(button, a, select), #ways button';

/**
 * Every button around the sheet that is hard to read at rest, with the focus, under the pointer or
 * held down.
 */
export async function faintButtons(page: Page): Promise<readonly string[]> {
  const faint: string[] = [];
  const look = async (index: number, state: string): Promise<void> => {
    const { name, contrast } = await page.evaluate(contrastOf, [BUTTONS, index] as const);
    if (contrast < 4.5) faint.push(`${name} ${state} ${contrast.toFixed(2)}`);
  };
  const buttons = page.locator(BUTTONS);
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
  return faint;
}

/** The contrast of one button as it is now. */
export async function contrastOfButton(page: Page, id: string): Promise<number> {
  const at = await page
    .locator(BUTTONS)
    .evaluateAll((all, sought) => all.findIndex((button) => button.id === sought), id);
  return (await page.evaluate(contrastOf, [BUTTONS, at] as const)).contrast;
}

/** The contrast between a button's text and what is behind it. Runs in the page. */
function contrastOf([selector, index]: readonly [string, number]): {
  readonly name: string;
  readonly contrast: number;
} {
  const all = document.querySelectorAll(selector);
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
