import { formulaSheet } from '../apps/workbench/test/measure-page.ts';
import { openWorkbench } from '../apps/workbench/test/workbench-page.ts';

// 挿入 of a table, and 配布用にする over a thousand formulas, in the built workbench: what a person
// waits for.
const FORMULAS = 1000;
const workbench = await openWorkbench('?lang=ja');
const pane = await workbench.pane();
const timed = async (what: string, action: () => Promise<void>): Promise<void> => {
  const began = performance.now();
  await action();
  console.log(`| ${what} | ${Math.round(performance.now() - began)} ms |`);
};

await timed('府省庁別 as values into a new sheet, until the pane says so', async () => {
  await pane.getByRole('radio', { name: '新しいシート' }).check();
  await pane.getByRole('button', { name: '挿入', exact: true }).click();
  await pane.locator('.fui-MessageBar').getByText('に挿入しました').first().waitFor({ timeout: 120_000 });
});
await formulaSheet(workbench.page, {
  name: 'thousand',
  rows: FORMULAS,
  formulaOf: '=CYBERBUDGET("総務省",2023)',
  beside: [],
});
await workbench.page.waitForTimeout(5000);
await pane.getByRole('tab', { name: 'ブック' }).click();
await timed(`対象を調べる with ${FORMULAS} formulas more than the sample book's`, async () => {
  await pane.getByRole('button', { name: '対象を調べる' }).click();
  await pane.getByText('個の数式が値になります').waitFor({ timeout: 300_000 });
});
await timed('値に変換', async () => {
  await pane.getByRole('button', { name: '値に変換' }).click();
  await pane.getByText('個の数式を値にし').first().waitFor({ timeout: 300_000 });
});
await workbench.close();
