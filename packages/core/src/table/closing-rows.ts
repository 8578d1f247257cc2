import { CLOSING_LABELS } from '../measure/closing-label.ts';
import type { Row, TableCell } from './table.ts';

/**
 * The last three rows of a table, 掲載計, 非掲載 and 公表総額, each with its label in the first
 * column.
 */
export const closingRows = (
  listed: readonly TableCell[],
  unlisted: readonly TableCell[],
  total: readonly TableCell[],
): Row[] => [
  { kind: 'listed', cells: [CLOSING_LABELS.listed.name, ...listed] },
  { kind: 'unlisted', cells: [CLOSING_LABELS.unlisted.name, ...unlisted] },
  { kind: 'total', cells: [CLOSING_LABELS.total.name, ...total] },
];
