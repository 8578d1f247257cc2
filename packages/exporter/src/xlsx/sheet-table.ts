import { columnLetters, fileText, type Table } from '@cyberbudget/core';
import type { WriteSheet } from 'hucre';
import { HEADING_ROW } from './heading-row.ts';

/**
 * The body of a table as a table of the workbook, which can be filtered and sorted; the closing
 * rows stand below it and stay where they are. Excel wants headings that differ: a table with two
 * alike is none.
 */
export function tableOf(
  { rows, columns }: Table,
  titles: readonly string[],
  name: string,
): Pick<WriteSheet, 'tables'> {
  const bodies = rows.filter(({ kind }) => kind === 'body').length;
  const headings = titles.map(fileText);
  const differ = new Set(headings.map((heading) => heading.toLowerCase())).size === headings.length;
  if (bodies === 0 || !differ || headings.includes('')) return {};
  return {
    tables: [
      {
        name,
        range: `A${HEADING_ROW}:${columnLetters(columns.length - 1)}${HEADING_ROW + bodies}`,
        columns: headings.map((heading) => ({ name: heading })),
        style: TABLE_STYLE,
      },
    ],
  };
}

/** Light bands, and nothing of its own where our cells have a look. */
export const TABLE_STYLE = 'TableStyleLight1';
