import type { Page } from 'playwright-core';
import { vi } from 'vitest';

/** Everything that a book holds: what its sheets show, its formulas, and its tables. */
export interface BookContent {
  readonly sheets: readonly string[];
  /** What the cells of the sheet in front show, numbers to one decimal. */
  readonly shown: readonly (string | number | boolean)[];
  readonly formulas: readonly string[];
  readonly tables: readonly string[];
}

/** Reads the book as it is at this moment. */
export function bookContent(page: Page): Promise<BookContent> {
  return page.evaluate(() => {
    const book = window.univerAPI.getActiveWorkbook();
    const sheet = book?.getActiveSheet();
    const [rows, columns] = [(sheet?.getLastRow() ?? -1) + 1, (sheet?.getLastColumn() ?? -1) + 1];
    const id = sheet?.getSheetId() ?? '';
    const cells = Array.from({ length: rows * columns }, (_cell, at) =>
      window.shownValue(id, Math.floor(at / columns), at % columns),
    );
    return {
      sheets: book?.getSheets().map((each) => each.getSheetName()) ?? [],
      shown: cells
        .filter((cell) => cell !== '')
        .map((cell) => (typeof cell === 'number' ? Math.round(cell * 10) / 10 : cell)),
      formulas: (sheet?.getDataRange().getFormulas() ?? []).flat().filter((formula) => formula !== ''),
      tables: book?.getTableList().map(({ name }) => name) ?? [],
    };
  });
}

/**
 * Takes the last step back as a person does: a click into the sheet, then Ctrl+Z. On a busy machine
 * the keyboard may still be the pane's, or two clicks count as a double click that opens a cell:
 * then, as a person would, once more and elsewhere.
 */
export async function pressUndo(page: Page): Promise<void> {
  const before = JSON.stringify(await bookContent(page));
  const isUndone = async () => JSON.stringify(await bookContent(page)) !== before;
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const grid = await page.locator('#sheet').boundingBox();
    await page.mouse.click((grid?.x ?? 0) + 300 + 90 * attempt, (grid?.y ?? 0) + 420);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    const undone = await vi.waitUntil(isUndone, { timeout: 4_000, interval: 100 }).catch(() => false);
    if (undone) return;
  }
}
