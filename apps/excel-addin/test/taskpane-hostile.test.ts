import { HOSTILE } from '@cyberbudget/conformance/hostile-pdfs';
import { skipsBrowser } from '@cyberbudget/test-browser';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { usePanes } from './page/use-panes.ts';

/** How long a reading may take, as the pane has it, in seconds. */
const LIMIT = 60;
/**
 * A page that is blocked answers after a minute; how long a click takes on a machine at leisure
 * (under 200 ms) is no test's matter.
 */
const PROMPT = 2_000;

describe.skipIf(skipsBrowser())('a PDF that asks for more than there is', () => {
  const panes = usePanes();

  async function read(name: string, make: () => Buffer): Promise<Page> {
    const page = await panes.open({ viewport: { width: 360, height: 900 } });
    await page.clock.install();
    await page.getByRole('tab', { name: '取込' }).click();
    const file = { name: `${name.slice(0, 9)}.pdf`, mimeType: 'application/pdf', buffer: make() };
    await page.locator('input[type="file"]').setInputFiles(file);
    await page
      .getByText(/を読んでいます|取り込めません/)
      .first()
      .waitFor();
    return page;
  }

  /** The longest that a click, and a formula, waited over two seconds. */
  const longestWait = (page: Page): Promise<number> =>
    page.evaluate(async () => {
      type Call = (...given: unknown[]) => unknown;
      const { mappings } = (
        CustomFunctions as unknown as { _association: { mappings: Record<string, Call> } }
      )._association;
      const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
      let longest = 0;
      for (let turn = 0; turn < 10; turn++) {
        const started = performance.now();
        await new Promise((resolve) => {
          const channel = new MessageChannel();
          channel.port1.onmessage = resolve;
          channel.port2.postMessage(null);
        });
        tabs[turn % tabs.length]?.click();
        mappings['CYBERBUDGET']?.([[`総務省`]], [[2023]]);
        longest = Math.max(longest, performance.now() - started);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      tabs[2]?.click();
      return longest;
    });

  test.each(HOSTILE)(
    '%s: refused within the limit, and the page answers all the while',
    async (name, make) => {
      const page = await read(name, make);
      expect(await longestWait(page)).toBeLessThan(PROMPT);
      const said = page.locator('#view-import .fui-MessageBarBody');
      const afterTheLimit = async (): Promise<string[]> => {
        // Again where the reading, and with it its minute, had not begun yet.
        await page.clock.fastForward(LIMIT * 1000);
        return said.allTextContents();
      };
      await expect
        .poll(afterTheLimit, { timeout: 10_000 })
        .toEqual([
          expect.stringMatching(
            /取り込めません。 (?:読み取りが60秒以内に終わりません|PDFが破損して|PDF（1頁）に文字が|大きすぎ)/,
          ),
        ]);
      expect(panes.current().watch.violations).toEqual([]);
    },
    120_000,
  );

  test('キャンセル ends the reading at once', async () => {
    const [, make] = HOSTILE[0] ?? expect.fail('none');
    const page = await read('forms', make);
    await page.getByRole('button', { name: 'キャンセル' }).click();
    await page
      .getByRole('button', { name: 'キャンセル' })
      .waitFor({ state: 'detached', timeout: PROMPT * 5 });
    await expect.poll(() => page.workers().length, { timeout: 5000 }).toBe(0);
  }, 60_000);
});
