import type { IStyleData, IWorksheetData } from '@univerjs/core';
import { nameRowHeights } from './name-rows.ts';
import { buildSheet, type Content } from './sheet-builder.ts';
import { amount, body, columnHead, heading, longHead, named, subtitle, total } from './styles.ts';
import type { Words } from './words.ts';

const namesRow = 5;
const headRow = 6;
const firstRow = 7;
/** Fields with programs, over which one formula spreads, and those of which nothing is listed. */
const spread = ['C', 'D', 'E', 'F'];
const unlisted = ['G', 'H'];
const fields = [...spread, ...unlisted];
const sumColumn = 'I';

/**
 * The sheet in which one formula spreads over ministries and fields, and rows and columns add up to
 * the published totals.
 */
export function gridSheet(words: Words): Partial<IWorksheetData> {
  const lastRow = firstRow + words.ministries.length - 1;
  const amounts: (IStyleData | undefined)[] = [named, ...fields.map(() => amount), { ...amount, bl: 1 }];
  return buildSheet({
    id: 'grid',
    name: words.gridSheet,
    columnWidths: [24, 300, ...fields.map(() => words.room.field), 80, 24],
    rowHeights: {
      2: 32,
      3: 44,
      [namesRow]: words.room.fieldNames,
      ...nameRowHeights(words.ministries, firstRow),
    },
    merged: [`B2:${sumColumn}2`, `B3:${sumColumn}3`],
    blocks: [
      { at: 'B2', rows: [[words.grid]], style: heading },
      { at: 'B3', rows: [[words.gridHint]], style: { ...subtitle, fs: 10, tb: 3 } },
      {
        at: `B${namesRow}`,
        rows: [[null, ...fields.map((letter) => nameOf(words, letter)), null]],
        style: { ...columnHead, ...longHead },
      },
      {
        at: `B${headRow}`,
        rows: [[words.ministryHead, ...fields.map((_, index) => index + 1), words.rowTotal]],
        style: columnHead,
      },
      {
        at: `B${firstRow}`,
        rows: words.ministries.map((ministry, index) => row(ministry, firstRow + index)),
        style: body,
        columnStyles: amounts,
      },
      {
        at: `C${firstRow}`,
        rows: [
          [`=CYBERBUDGET(B${firstRow}:B${lastRow},2023,${spread[0]}${headRow}:${spread.at(-1)}${headRow})`],
        ],
        style: { ...body, ...amount },
      },
      {
        at: `B${lastRow + 1}`,
        rows: closing(words, lastRow),
        style: total,
        columnStyles: amounts,
      },
    ],
  });
}

/** The name without its number, which stands below. */
const nameOf = ({ fieldNames }: Words, letter: string): string =>
  `=MID(INDEX(CYBERBUDGET_NAMES("${fieldNames}",2023),${letter}${headRow},1),4,255)`;

/** A ministry; a field without programs says nothing of it. */
const row = (ministry: string, at: number): (Content | null)[] => [
  ministry,
  ...spread.map(() => null),
  ...unlisted.map((letter) => `=IFERROR(CYBERBUDGET($B${at},2023,${letter}$${headRow}),"―")`),
  `=SUM(C${at}:H${at})`,
];

const closing = (words: Words, lastRow: number): string[][] => [
  [
    words.gridTotal,
    ...[...fields, sumColumn].map((letter) => `=SUM(${letter}${firstRow}:${letter}${lastRow})`),
  ],
  [
    words.unlisted,
    ...fields.map((letter) => `=CYBERBUDGET(,2023,${letter}${headRow},"unlisted")`),
    '=CYBERBUDGET(,2023,,"unlisted")',
  ],
  [
    words.printedTotal,
    ...fields.map((letter) => `=CYBERBUDGET(,2023,${letter}${headRow})`),
    '=CYBERBUDGET(,2023)',
  ],
];
