import type { IStyleData, IWorksheetData } from '@univerjs/core';
import { nameRowHeights } from './name-rows.ts';
import { buildSheet } from './sheet-builder.ts';
import { amount, body, columnHead, heading, named, subtitle, total } from './styles.ts';
import type { Words } from './words.ts';

const firstRow = 6;
const fields = [1, 2, 3, 4];
const letters = ['C', 'D', 'E', 'F'];

/** The sheet in which one formula spreads over ministries and fields, and the columns add up to the printed totals. */
export function gridSheet(words: Words): Partial<IWorksheetData> {
  const lastRow = firstRow + words.ministries.length - 1;
  const amounts: (IStyleData | undefined)[] = [named, amount, amount, amount, amount];
  return buildSheet({
    id: 'grid',
    name: words.gridSheet,
    columnWidths: [24, 336, 88, 88, 88, 88, 24],
    rowHeights: { 1: 14, 2: 32, 3: 44, ...nameRowHeights(words.ministries, firstRow) },
    merged: ['B2:F2', 'B3:F3'],
    blocks: [
      { at: 'B2', rows: [[words.grid]], style: heading },
      { at: 'B3', rows: [[words.gridHint]], style: { ...subtitle, fs: 10, tb: 3 } },
      { at: 'B5', rows: [[words.ministryHead, ...fields]], style: columnHead },
      {
        at: `B${firstRow}`,
        rows: words.ministries.map((ministry) => [ministry, null, null, null, null]),
        style: body,
        columnStyles: amounts,
      },
      {
        at: `C${firstRow}`,
        rows: [[`=CYBERBUDGET(B${firstRow}:B${lastRow},2023,C5:F5)`]],
        style: { ...body, ...amount },
      },
      {
        at: `B${lastRow + 1}`,
        rows: [
          [words.gridTotal, ...letters.map((letter) => `=SUM(${letter}${firstRow}:${letter}${lastRow})`)],
          [words.unlisted, ...letters.map((letter) => `=CYBERBUDGET(,2023,${letter}5,"unlisted")`)],
          [words.printedTotal, ...letters.map((letter) => `=CYBERBUDGET(,2023,${letter}5)`)],
        ],
        style: total,
        columnStyles: amounts,
      },
    ],
  });
}
