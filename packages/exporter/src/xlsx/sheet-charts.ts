import { columnLetters, quotedSheet, type Table, UNIT_NAMES, yearName } from '@cyberbudget/core';
import type { ChartSeries, WriteSheet } from 'hucre';
import { HEADING_ROW } from './heading-row.ts';
import type { TableSheetOptions } from './table-sheet.ts';

/**
 * Which columns of a table are drawn side by side, or as parts of one bar; the first colour for the
 * first.
 */
const DRAWN: Readonly<Record<string, { readonly columns: readonly string[]; readonly stacked: boolean }>> = {
  ministry: { columns: ['listed', 'amount', 'estimate'], stacked: false },
  field: { columns: ['listed', 'unlisted'], stacked: true },
};

/** What a printed page holds below its headings. */
const LINES_OF_PAGE = 20;

/** Told apart by everyone who sees colours otherwise, and in grey. */
const COLORS = ['1F4E79', 'D9822B', 'A9B4C2'];

/**
 * Bars of a table's body below it, drawn by the spreadsheet from the cells: a row hidden by a
 * filter leaves the chart too.
 * @param below the row, from 0, at which the chart may begin
 */
export function sheetCharts(
  table: Table,
  { language, unit, sheetName, below }: TableSheetOptions & { readonly below: number },
): Pick<WriteSheet, 'charts' | 'rowBreaks'> {
  const drawn = DRAWN[table.id];
  const bodies = table.rows.filter(({ kind }) => kind === 'body').length;
  if (drawn === undefined || bodies === 0) return {};
  const range = (column: number): string =>
    `${quotedSheet(sheetName)}!$${columnLetters(column)}$${HEADING_ROW + 1}:$${columnLetters(column)}$${HEADING_ROW + bodies}`;
  const found = drawn.columns.map((id) => table.columns.findIndex((column) => column.id === id));
  const series = found
    .filter((at) => at >= 0)
    .map(
      (at, position): ChartSeries => ({
        name: table.columns[at]?.title[language] ?? '',
        values: range(at),
        categories: range(0),
        color: COLORS[position % COLORS.length] ?? '1F4E79',
        dataLabels: drawn.stacked ? false : { showValue: true, position: 'outEnd', fontSize: 9 },
      }),
    );
  if (series.length === 0) return {};
  const title = chartTitle(table, language, UNIT_NAMES[unit][language]);
  return {
    // Printed, it has a page of its own: none is cut in two.
    rowBreaks: [below - 1],
    charts: [
      {
        type: 'bar',
        title,
        altText: title,
        titleFontSize: 12,
        lang: language === 'ja' ? 'ja-JP' : 'en-US',
        series,
        barGrouping: drawn.stacked ? 'stacked' : 'clustered',
        gapWidth: 60,
        ...(drawn.stacked ? { overlap: 100 } : {}),
        legend: 'bottom',
        // The first row stands at the top, and the amounts at the foot.
        axes: {
          x: { reverse: true },
          y: { crosses: 'max', gridlines: { major: true }, numberFormat: { formatCode: '#,##0' } },
        },
        anchor: {
          from: { row: below, col: 0 },
          to: { row: below + Math.min(LINES_OF_PAGE, 6 + 2 * bodies), col: 7 },
        },
      },
    ],
  };
}

/** A picture leaves its sheet: its title says what it is of, when, and in which unit. */
function chartTitle({ title, document }: Table, language: 'ja' | 'en', unit: string): string {
  const year = document === null ? '' : yearName(document)[language];
  return language === 'ja'
    ? `政府のサイバーセキュリティ予算 ${title.ja}（${[year, `単位: ${unit}`].filter((part) => part !== '').join('、')}）`
    : `Japan's cybersecurity budget, ${title.en} (${[year, unit].filter((part) => part !== '').join(', ')})`;
}
