import type { Frame } from 'playwright-core';

/** Inserts a table from the Japanese pane, as a person does, and waits until it is said. */
export async function insertTable(
  pane: Frame,
  kind: string,
  form: string,
  target: '選択中のセルから' | '新しいシート',
): Promise<void> {
  await pane.locator('select').first().selectOption({ label: kind });
  await pane.getByRole('radio', { name: form, exact: true }).check();
  await pane.getByRole('radio', { name: target }).check();
  // The message of the insertion before would say that this one is done.
  const close = pane.getByRole('button', { name: '閉じる' });
  if ((await close.count()) > 0) await close.first().click();
  await pane.getByRole('button', { name: '挿入', exact: true }).click();
  await pane.locator('.fui-MessageBar').getByText('に挿入しました').first().waitFor();
}
