import { skipsBrowser } from '@cyberbudget/test-browser';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkbench, type WorkbenchPage } from './workbench-page.ts';

/** A heading as it stands in the grid: the lines that it takes beside the button of its filter, and those that its row has room for. */
interface ShownHeading {
  readonly text: string;
  readonly lines: number;
  readonly room: number;
}

describe.skipIf(skipsBrowser())('how an inserted table looks', () => {
  let workbench: WorkbenchPage;
  let pane: Frame;

  beforeAll(async () => {
    workbench = await openWorkbench();
    pane = await workbench.pane();
  });
  afterAll(() => workbench?.close());

  const insert = async (kind: string, form: string): Promise<void> => {
    await pane.locator('select').first().selectOption({ label: kind });
    await pane.getByRole('radio', { name: form, exact: true }).check();
    await pane.getByRole('radio', { name: '新しいシート' }).check();
    await pane.getByRole('button', { name: '挿入', exact: true }).click();
    await pane.locator('.fui-MessageBar').getByText('に挿入しました').first().waitFor();
    await pane.getByRole('button', { name: '閉じる' }).first().click();
  };

  test.each([
    ['府省庁×分野', '値', 3],
    ['年度別', '値', 3],
    ['府省庁別', '公開用', 1],
  ] as const)('no heading of %s as %s is cut off', async (kind, form, row) => {
    await insert(kind, form);
    const headings = await workbench.page.evaluate(shownHeadings, row - 1);
    expect(headings.length).toBeGreaterThan(4);
    expect(headings.filter(({ lines, room }) => lines > room)).toEqual([]);
  });

  test('texts keep off the numbers before them, and long ones go on in a second line', async () => {
    await insert('主な施策', '値');
    const [title, printed] = await workbench.page.evaluate(() =>
      ['C10', 'G10'].map((cell) => {
        const sheet = window.univerAPI.getActiveWorkbook()?.getActiveSheet();
        const range = sheet?.getRange(cell);
        const style = sheet?.getSheet().getComposedCellStyle(range?.getRow() ?? 0, range?.getColumn() ?? 0);
        return { left: style?.pd?.l ?? 0, height: sheet?.getRowHeight(range?.getRow() ?? 0) ?? 0 };
      }),
    );
    expect(printed?.left).toBeGreaterThan(8);
    expect(title?.height).toBeGreaterThan(30);
  });
});

/** Runs in the page. @param row of the headings, counted from 0 */
function shownHeadings(row: number): readonly ShownHeading[] {
  const sheet = window.univerAPI.getActiveWorkbook()?.getActiveSheet();
  const context = document.createElement('canvas').getContext('2d');
  if (!sheet || context === null) return [];
  context.font = 'bold 14.67px Arial';
  const room = Math.floor((sheet.getRowHeight(row) + 4) / 17);
  return Array.from({ length: sheet.getLastColumn() + 1 }, (_, column) => {
    const text = String(sheet.getRange(row, column).getValue() ?? '');
    // What the button of the filter and the paddings take.
    const width = sheet.getColumnWidth(column) - 24;
    let lines = 1;
    let filled = 0;
    for (const letter of text) {
      const own = context.measureText(letter).width;
      if (filled + own > width) {
        lines += 1;
        filled = 0;
      }
      filled += own;
    }
    return { text, lines, room };
  });
}
