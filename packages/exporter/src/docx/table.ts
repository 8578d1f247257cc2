import {
  type Column,
  displayCells,
  displayWidth,
  element,
  figureCitation,
  isQueriedNumber,
  queryFigures,
  sourceLine,
  type Table,
  type TableCell,
  type XmlNode,
} from '@cyberbudget/core';
import type { ExportRequest } from '../export-request.ts';
import type { Footnotes } from './footnotes.ts';
import { run } from './text.ts';

/** Twips between the margins of A4: 210 mm less 2 × 20 mm. */
const WIDTH = 9_638;

/**
 * A table across the page: its headings on every page that it runs over, numbers to the right,
 * closing rows bold, and for each amount that is printed as such a note with its place and its
 * printed text.
 */
export function wordTable(
  table: Table,
  { unit, language }: Pick<ExportRequest, 'unit' | 'language'>,
  footnotes: Footnotes,
): XmlNode {
  const [titles = [], ...rows] = displayCells(table, unit, language);
  const widths = columnWidths(table, [titles, ...rows]);
  const cell = (text: string, across: number, look: CellLook): XmlNode =>
    tableCell(text, widths[across] ?? 0, { ...look, isNumber: table.columns[across]?.kind !== 'text' });
  return element('w:tbl', {}, [
    tableLook(table.title[language], sourceLine(table, unit, language)),
    element(
      'w:tblGrid',
      {},
      widths.map((width) => element('w:gridCol', { 'w:w': width })),
    ),
    tableRow(
      titles.map((title, across) => cell(title, across, { isHeading: true })),
      true,
    ),
    ...rows.map((texts, down) => {
      const row = table.rows[down];
      const marked = row?.cells.findIndex((one, across) => isPrinted(one, table.columns[across]));
      return tableRow(
        texts.map((text, across) => {
          const citation = across === marked ? citationOf(row?.cells[across] ?? null, language) : null;
          const mark = citation === null ? [] : [footnotes.refer(citation)];
          return cell(text, across, { isBold: row?.kind !== 'body', mark });
        }),
      );
    }),
  ]);
}

interface CellLook {
  readonly isHeading?: boolean;
  readonly isBold?: boolean;
  readonly isNumber?: boolean;
  /** What stands behind the text: the mark of a note. */
  readonly mark?: readonly XmlNode[];
}

/**
 * Whether a cell is an amount that stands in the document as it is, and not one that was worked
 * out.
 */
const isPrinted = (cell: TableCell, column: Column | undefined): boolean =>
  column?.kind === 'yen' &&
  isQueriedNumber(cell) &&
  ['amount', 'listed'].includes(cell.query.measure.id) &&
  queryFigures(cell.query).length === 1;

function citationOf(cell: TableCell, language: 'ja' | 'en'): string | null {
  if (!isQueriedNumber(cell)) return null;
  const figures = queryFigures(cell.query).map(({ figure }) => figure);
  return figureCitation(cell.query.index.document, figures)[language];
}

const tableRow = (cells: readonly XmlNode[], isHeading = false): XmlNode =>
  element('w:tr', {}, [
    element('w:trPr', {}, [element('w:cantSplit', {}), ...(isHeading ? [element('w:tblHeader', {})] : [])]),
    ...cells,
  ]);

function tableCell(
  text: string,
  width: number,
  { isHeading, isBold, isNumber, mark = [] }: CellLook,
): XmlNode {
  const side = isHeading ? 'center' : isNumber ? 'right' : 'left';
  const bold = isHeading || isBold ? [element('w:b', {})] : [];
  const color = isHeading ? [element('w:color', { 'w:val': 'FFFFFF' })] : [];
  const shade = isHeading
    ? [element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': '1F4E79' })]
    : [];
  return element('w:tc', {}, [
    element('w:tcPr', {}, [
      element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      ...shade,
      element('w:vAlign', { 'w:val': isHeading ? 'center' : 'top' }),
    ]),
    element('w:p', {}, [
      element('w:pPr', {}, [
        element('w:pStyle', { 'w:val': 'TableText' }),
        element('w:jc', { 'w:val': side }),
      ]),
      run(text, [...bold, ...color]),
      ...mark,
    ]),
  ]);
}

/** @param caption, description for those who do not see the table */
const tableLook = (caption: string, description: string): XmlNode =>
  element('w:tblPr', {}, [
    element('w:tblW', { 'w:w': 5000, 'w:type': 'pct' }),
    element(
      'w:tblBorders',
      {},
      ['top', 'bottom', 'insideH'].map((side) =>
        element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'A9B4C2' }),
      ),
    ),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element(
      'w:tblCellMar',
      {},
      ['left', 'right'].map((side) => element(`w:${side}`, { 'w:w': MARGIN, 'w:type': 'dxa' })),
    ),
    element('w:tblLook', { 'w:val': '0020', 'w:firstRow': 1 }),
    element('w:tblCaption', { 'w:val': caption }),
    element('w:tblDescription', { 'w:val': description }),
  ]);

/**
 * Widths in twips. No number is broken over two lines; what is left of the page goes where texts
 * and headings are long.
 */
function columnWidths({ columns }: Table, [titles = [], ...rows]: readonly (readonly string[])[]): number[] {
  const wishes = columns.map((column, across) => {
    const longest = Math.max(...rows.map((cells) => displayWidth(cells[across] ?? '')), 2);
    const heading = displayWidth(titles[across] ?? '');
    const isText = column.kind === 'text';
    const word = Math.max(...(titles[across] ?? '').split(' ').map(displayWidth));
    const least = Math.max(isText ? Math.min(longest, 14) : longest + MARK, Math.min(word, 10) + 1);
    return { least, wanted: Math.max(least, isText ? Math.min(longest, 44) : Math.min(heading, 26)) };
  });
  const width = (characters: number): number => characters * CHARACTER + 2 * MARGIN;
  const spare = Math.max(0, WIDTH - wishes.reduce((sum, { least }) => sum + width(least), 0));
  const longing = wishes.reduce((sum, { least, wanted }) => sum + wanted - least, 0);
  const shared = wishes.map(
    ({ least, wanted }) =>
      width(least) + (longing === 0 ? spare / wishes.length : (spare * (wanted - least)) / longing),
  );
  const sum = shared.reduce((total, one) => total + one, 0);
  return shared.map((one) => Math.floor((one * WIDTH) / sum));
}

/**
 * Twips of a digit in the letters of tables, and on either side of a cell; characters that the mark
 * of a note takes.
 */
const CHARACTER = 92;
const MARGIN = 60;
const MARK = 2;
