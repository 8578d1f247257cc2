/// <reference lib="dom" />
import { loadavg } from 'node:os';
import { startPaneBrowser } from '../apps/excel-addin/test/page/open-pane.ts';
import { HOSTILE } from '../packages/conformance/src/hostile-pdfs.ts';
import { machine } from './machine.ts';

// How long a click waits in the built pane while it reads a PDF that asks for more than there is,
// as a Markdown table. Build first.
const CLICKS = 50;
const EVERY = 100;

const panes = await startPaneBrowser();
const load = (loadavg()[0] ?? 0).toFixed(0);
console.log(`${machine}, load ${load}\n`);
console.log(`| while this is read | the slowest of ${CLICKS} clicks | beside it |\n| --- | --- | --- |`);
for (const [name, make] of HOSTILE) {
  const { page } = await panes.open();
  // Each view once before: what is measured is a click, not the first drawing of a view.
  for (const tab of await page.getByRole('tab').all()) await tab.click();
  await page.getByRole('tab', { name: '取込' }).click();
  const file = { name: 'hostile.pdf', mimeType: 'application/pdf', buffer: make() };
  await page.locator('input[type="file"]').setInputFiles(file);
  const waits = await page.evaluate(
    async ([clicks, every]) => {
      const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
      const measured: number[] = [];
      for (let turn = 0; turn < clicks; turn += 1) {
        // A click that falls due while the page is blocked has waited since then.
        const due = performance.now() + every;
        await new Promise((resolve) => setTimeout(resolve, every));
        tabs[turn % tabs.length]?.click();
        await new Promise((resolve) => {
          const channel = new MessageChannel();
          channel.port1.onmessage = resolve;
          channel.port2.postMessage(null);
        });
        measured.push(performance.now() - due);
      }
      return measured.sort((one, other) => one - other);
    },
    [CLICKS, EVERY] as const,
  );
  const middle = waits[Math.floor(waits.length / 2)] ?? 0;
  console.log(
    `| ${name} | ${(waits.at(-1) ?? 0).toFixed(0)} ms, median ${middle.toFixed(0)} ms | at most 200 ms |`,
  );
  await page.close();
}
await panes.close();
