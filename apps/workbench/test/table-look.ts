import type { Frame } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { InLanguage } from './in-language.ts';
import { insertTable } from './insert-table.ts';
import { showPane } from './pane-switch.ts';
import type { WorkbenchPage } from './workbench-page.ts';

/**
 * A heading as it stands in the grid: the lines that it takes beside the button of its filter, and
 * those that its row has room for.
 */
interface ShownHeading {
  readonly text: string;
  readonly lines: number;
  readonly room: number;
  /** Whether a word is longer than a line. */
  readonly isBroken: boolean;
}

/**
 * Tests of how inserted tables look, each in a new sheet.
 * @param inLanguage whose pane stands where it opens, at 挿入
 */
export function testTableLook(inLanguage: InLanguage): void {
  let workbench: WorkbenchPage;
  let pane: Frame;
  beforeAll(async () => {
    workbench = inLanguage.workbench;
    await workbench.page.setViewportSize({ width: 1280, height: 860 });
    await showPane(workbench.page, true);
    pane = await workbench.pane();
  });

  if (inLanguage.language === 'en') {
    test('no name of a field is cut off, nor broken inside a word, nor the name of its sheet', async () => {
      await pane.locator('select').first().selectOption('ministry-by-field');
      await pane.getByRole('radio').last().check();
      await pane.getByRole('button', { name: 'Insert', exact: true }).click();
      await pane.locator('.fui-MessageBar').first().waitFor();
      const headings = await workbench.page.evaluate(shownHeadings, 2);
      expect(headings.length).toBeGreaterThan(4);
      expect(headings.filter(({ lines, room, isBroken }) => lines > room || isBroken)).toEqual([]);
      const name = await workbench.page.evaluate(() =>
        window.univerAPI.getActiveWorkbook()?.getActiveSheet()?.getSheetName(),
      );
      expect(name).toBe('Ministry by strategy field');
    });
    return;
  }

  test.each([
    ['府省庁×分野', '値', 3],
    ['年度別', '値', 3],
    ['府省庁別', '公開用', 1],
  ] as const)('no heading of %s as %s is cut off', async (kind, form, row) => {
    await insertTable(pane, kind, form, '新しいシート');
    const headings = await workbench.page.evaluate(shownHeadings, row - 1);
    expect(headings.length).toBeGreaterThan(4);
    expect(headings.filter(({ lines, room }) => lines > room)).toEqual([]);
  });

  test('texts keep off the numbers before them, and long ones go on in a second line', async () => {
    await insertTable(pane, '主な施策例', '値', '新しいシート');
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
}

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
    // Words stay whole, as the grid breaks them; Japanese breaks anywhere.
    const parts = text.match(/[\p{Script=Latin}\d'’.()-]+\s*|./gu) ?? [];
    const isBroken = parts.some((part) => context.measureText(part.trim()).width > width);
    for (const part of parts) {
      const own = context.measureText(part.trimEnd()).width;
      if (filled + own > width) {
        lines += 1;
        filled = 0;
      }
      filled += context.measureText(part).width;
    }
    return { text, lines, room, isBroken };
  });
}
