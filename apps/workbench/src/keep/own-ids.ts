import { generateRandomId } from '@univerjs/core';
import type { SavedBook } from '../sheet/open-sheet.ts';

const counted = /^\{00000000-0002-0000-0000-\d{12}\}$/u;

/**
 * A kept book in which nothing has an id that this visit may give again: the host behind office.js
 * counts its ids from one at every visit, and would take a sheet or table of an earlier visit for
 * the one that it has just made.
 */
export function withOwnIds(saved: SavedBook): SavedBook {
  const met = idsIn(saved).filter((id) => counted.test(id));
  if (met.length === 0) return saved;
  // An id also stands in areas, in the addresses of charts, and in what the spreadsheet keeps as
  // text.
  let text = JSON.stringify(saved);
  for (const id of met) text = text.replaceAll(id, generateRandomId());
  return JSON.parse(text) as SavedBook;
}

function idsIn({ workbook, records }: SavedBook): readonly string[] {
  const { tables = [], charts = [], xmlParts = [] } = records;
  return [...Object.keys(workbook.sheets), ...[...tables, ...charts, ...xmlParts].map(({ id }) => id)];
}
