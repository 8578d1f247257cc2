import type { Bilingual } from '../problem/problem.ts';
import type { Row, TableCell } from './table.ts';

export const CLOSING_LABELS: Readonly<Record<'listed' | 'unlisted' | 'total', Bilingual>> = {
  listed: { ja: '掲載計', en: 'Listed, total' },
  unlisted: { ja: '非掲載', en: 'Not listed' },
  total: { ja: '公表総額', en: 'Published total' },
};

/** The last three rows of a table, 掲載計, 非掲載 and 公表総額, each with its label in the first column. */
export const closingRows = (
  listed: readonly TableCell[],
  unlisted: readonly TableCell[],
  total: readonly TableCell[],
): Row[] => [
  { kind: 'listed', cells: [CLOSING_LABELS.listed, ...listed] },
  { kind: 'unlisted', cells: [CLOSING_LABELS.unlisted, ...unlisted] },
  { kind: 'total', cells: [CLOSING_LABELS.total, ...total] },
];
