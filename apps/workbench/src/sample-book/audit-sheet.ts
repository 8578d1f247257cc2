import type { IStyleData, IWorksheetData } from '@univerjs/core';
import { buildSheet } from './sheet-builder.ts';
import { amount, body, columnHead, count, heading, quiet, statement, subtitle } from './styles.ts';
import type { Words } from './words.ts';

const legendRow = 5;
const headRow = 11;
// What is not simply in order comes first, each with a sentence and a reason; the rest is one line
// a row.
const wordyRows = 6;
const relations = 66;

/**
 * The sheet in which one formula sets out every relation between printed figures, below what the
 * verdicts mean.
 */
export function auditSheet(words: Words): Partial<IWorksheetData> {
  const [first, last] = [headRow + 1, headRow + relations];
  const rows = Array.from({ length: relations }, (_, index) => first + index);
  return buildSheet({
    id: 'audit',
    name: words.auditSheet,
    columnWidths: [24, ...words.room.audit, 260, 268, 300, 24],
    rowHeights: {
      2: 32,
      3: 40,
      ...Object.fromEntries(rows.map((row, index) => [row, index < wordyRows ? 112 : 64])),
    },
    merged: [
      'B2:G2',
      'B3:J3',
      ...words.verdicts.map((_, index) => `D${legendRow + 1 + index}:J${legendRow + 1 + index}`),
      `D${legendRow}:J${legendRow}`,
    ],
    rowCount: last + 20,
    blocks: [
      { at: 'B2', rows: [[words.audit]], style: heading },
      { at: 'B3', rows: [[words.auditHint]], style: { ...subtitle, fs: 10, tb: 3 } },
      {
        at: `B${legendRow}`,
        rows: [[...words.verdictHead, null, null, null, null, null, null]],
        style: columnHead,
      },
      {
        at: `B${legendRow + 1}`,
        rows: words.verdicts.map(({ verdict, meaning }, index) => [
          verdict,
          `=COUNTIF($B$${first}:$B$${last},B${legendRow + 1 + index})`,
          meaning,
          null,
          null,
          null,
          null,
          null,
          null,
        ]),
        style: body,
        columnStyles: [{ bl: 1 }, { ...count, ht: 2 }, quiet, quiet, quiet, quiet, quiet, quiet, quiet],
      },
      {
        at: `B${first}`,
        rows: rows.map(() => columns.map(() => null)),
        style: statement,
        columnStyles: columns,
      },
      {
        at: `B${headRow}`,
        rows: [columns.map((_, index) => (index === 0 ? words.auditFormula : null))],
        style: columnHead,
      },
    ],
  });
}

/** 判定, 対象, 関係, 印刷, 基準値, 実際, 差, 許容, 行, 説明, 既知の理由. */
const figure: IStyleData = { ...amount, n: { pattern: '#,##0.00' } };
const columns: readonly IStyleData[] = [
  { bl: 1 },
  {},
  {},
  { ht: 3 },
  amount,
  amount,
  figure,
  figure,
  {},
  {},
  {},
];
