import { dataRows, type Layout, type RowRole } from '@cyberbudget/pane/layout';
import type { Destination } from './find-target.ts';
import { setFormat } from './set-format.ts';

const QUIET = '#595959';

/** How rows look that stand outside the table proper. */
const LOOKS: Readonly<Partial<Record<RowRole, (format: Excel.RangeFormat) => void>>> = {
  title: ({ font }) => {
    font.bold = true;
    font.size = 14;
  },
  unit: quiet,
  note: quiet,
  source: quiet,
  listed: ({ borders }) => {
    borders.getItem('EdgeTop').style = 'Continuous';
  },
  total: ({ font, borders }) => {
    font.bold = true;
    borders.getItem('EdgeTop').style = 'Continuous';
    borders.getItem('EdgeBottom').style = 'Continuous';
  },
};

function quiet({ font }: Excel.RangeFormat): void {
  font.size = 9;
  font.color = QUIET;
}

/** Rows of text alone, whose cells are no numbers. */
const LINES: ReadonlySet<RowRole> = new Set(['title', 'unit', 'header', 'note', 'source']);

/**
 * Gives rows and columns their look; columns of a sheet with other things on it are widened and
 * never made narrower.
 */
export function formatTable(
  sheet: Excel.Worksheet,
  { area, widths }: Pick<Destination, 'area' | 'widths'>,
  layout: Layout,
): void {
  const rowAt = (position: number): Excel.Range =>
    sheet.getRangeByIndexes(area.row + position, area.column, 1, area.columns);
  for (const [position, role] of layout.rows.entries()) {
    const range = LINES.has(role) || LOOKS[role] !== undefined ? rowAt(position) : null;
    if (range === null) continue;
    if (LINES.has(role)) setFormat(range, 'General');
    LOOKS[role]?.(range.format);
  }
  formatHeader(rowAt(layout.header), layout);
  const rows = dataRows(layout);
  for (const [position, column] of layout.columns.entries()) {
    const wanted = pointsOf(column.width);
    if (wanted > (widths[position] ?? 0))
      sheet.getRangeByIndexes(area.row, area.column + position, 1, 1).format.columnWidth = wanted;
    formatColumn(
      sheet.getRangeByIndexes(area.row + layout.header, area.column + position, rows, 1).format,
      column,
    );
  }
}

/**
 * What is said in words in a column of numbers stands where they stand; a text beside numbers keeps
 * off them.
 */
function formatColumn(
  format: Excel.RangeFormat,
  { align, indented, wraps }: Layout['columns'][number],
): void {
  if (align === 'right') format.horizontalAlignment = 'Right';
  if (indented) {
    format.horizontalAlignment = 'Left';
    format.indentLevel = 1;
  }
  if (wraps) format.wrapText = true;
}

/**
 * Headings wrap and stand over their column; a table that one formula fills has no table's colours,
 * so its heading gets some.
 */
function formatHeader(header: Excel.Range, { table }: Layout): void {
  header.format.wrapText = true;
  header.format.verticalAlignment = 'Center';
  if (table !== null) return;
  header.format.font.bold = true;
  header.format.borders.getItem('EdgeBottom').style = 'Continuous';
}

/**
 * The width of a column in points: Excel's Japanese standard font takes 8 pixels a character at 96
 * to the inch.
 */
export const pointsOf = (characters: number): number => characters * 6 + 4;
