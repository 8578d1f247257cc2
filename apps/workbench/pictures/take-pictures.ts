import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench } from '../test/workbench-page.ts';

// The pictures of the documentation, taken from the built workbench: the first sheet, the audit, a
// table inserted from the pane.
const folder = join(import.meta.dirname, '../../../docs/pictures');
mkdirSync(folder, { recursive: true });
const workbench = await openWorkbench(`?lang=${process.argv[2] === 'en' ? 'en' : 'ja'}`);
const suffix = process.argv[2] === 'en' ? '-en' : '';
const take = async (name: string): Promise<void> => {
  await workbench.page.waitForTimeout(1200);
  await workbench.page.screenshot({ path: join(folder, `${name}${suffix}.png`) });
};

await take('workbench');
await workbench.page.evaluate(() => void window.univerAPI.getActiveWorkbook()?.setActiveSheet('audit'));
await take('workbench-audit');
const pane = await workbench.pane();
await pane.getByRole('radio').nth(1).check();
await pane.getByRole('checkbox').first().check();
await pane.getByRole('radio').last().check();
await pane.getByRole('button').last().click();
await pane.getByText('Ctrl+Z').first().waitFor();
await workbench.page.click('#pane-switch');
await take('workbench-table');
await workbench.close();
