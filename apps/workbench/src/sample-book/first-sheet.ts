import type { IStyleData, IWorksheetData } from '@univerjs/core';
import { nameRowHeights } from './name-rows.ts';
import { type Block, buildSheet } from './sheet-builder.ts';
import {
  amount,
  body,
  bound,
  code,
  columnHead,
  count,
  entry,
  heading,
  named,
  note,
  quiet,
  share,
  subtitle,
  title,
  total,
} from './styles.ts';
import type { Words } from './words.ts';

const tryRow = 14;
/** The cell in which a name is to be tried. */
export const TRY_CELL = `B${tryRow}`;
const headRow = 19;
const firstMinistryRow = headRow + 1;

/** The sheet that teaches: first formulas, a cell to try, and the three numbers a ministry has. */
export function firstSheet(words: Words): Partial<IWorksheetData> {
  const lastRow = firstMinistryRow + words.ministries.length;
  return buildSheet({
    id: 'first',
    name: words.firstSheet,
    columnWidths: [24, 330, 80, 80, 80, 80, 80, 80, 280],
    rowHeights: {
      2: 38,
      17: 62,
      ...nameRowHeights(words.ministries, firstMinistryRow),
    },
    merged: [
      'B2:H2',
      'B3:I3',
      `D${tryRow}:I${tryRow}`,
      'B17:H17',
      ...words.examples.map((_, index) => `D${7 + index}:H${7 + index}`),
      'D6:H6',
    ],
    blocks: [
      { at: 'B2', rows: [[words.title]], style: title },
      { at: 'B3', rows: [[words.subtitle]], style: subtitle },
      ...exampleBlocks(words),
      { at: `B${tryRow}`, rows: [[words.tryMinistry]], style: entry },
      { at: `C${tryRow}`, rows: [[`=CYBERBUDGET(B${tryRow})`]], style: { ...body, ...amount, bl: 1 } },
      { at: `D${tryRow}`, rows: [[words.tryHint, null, null, null, null, null]], style: quiet },
      { at: `B${tryRow - 1}`, rows: [[words.tryIt]], style: heading },
      { at: 'B16', rows: [[words.summary]], style: heading },
      { at: 'B17', rows: [[words.trap, null, null, null, null, null, null]], style: note },
      { at: `B${headRow}`, rows: [[words.ministryHead, ...words.measures, words.remark]], style: columnHead },
      { at: `B${firstMinistryRow}`, rows: ministryRows(words), style: body, columnStyles: measureStyles() },
      { at: `B${lastRow}`, rows: [wholeRow(words)], style: total, columnStyles: measureStyles() },
    ],
  });
}

function exampleBlocks(words: Words): readonly Block[] {
  const [formula, result, meaning] = words.formulaHead;
  return [
    { at: 'B5', rows: [[words.firstFormulas]], style: heading },
    { at: 'B6', rows: [[formula, result, meaning, null, null, null, null]], style: columnHead },
    ...words.examples.flatMap((example, index): readonly Block[] => [
      { at: `B${7 + index}`, rows: [[{ shown: example.formula }]], style: code },
      {
        at: `C${7 + index}`,
        rows: [[example.formula]],
        style: { ...body, ...(example.isShare ? share : amount) },
      },
      { at: `D${7 + index}`, rows: [[example.meaning, null, null, null, null]], style: quiet },
    ]),
  ];
}

function ministryRows(words: Words): readonly (readonly string[])[] {
  return words.ministries.map((ministry, index) => {
    const row = firstMinistryRow + index;
    return [
      ministry,
      ...columns().map((column) => `=IFERROR(CYBERBUDGET($B${row},2023,,${column}$${headRow}),"―")`),
      // What is listed above what the share leaves open is said beside it, whichever ministry it is
      // of.
      `=IF(AND(ISNUMBER(C${row}),ISNUMBER(F${row})),IF(C${row}>F${row},"${words.aboveBound}",""),"")`,
    ];
  });
}

function wholeRow(words: Words): readonly string[] {
  return [
    words.whole,
    ...columns().map((column) => `=IFERROR(CYBERBUDGET(,2023,,${column}$${headRow}),"―")`),
  ];
}

function columns(): readonly string[] {
  return ['C', 'D', 'E', 'F', 'G', 'H'];
}

function measureStyles(): readonly (IStyleData | undefined)[] {
  return [named, amount, amount, bound, bound, share, count, { ...named, fs: 9 }];
}
