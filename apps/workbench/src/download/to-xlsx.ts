import { writeBook } from '@cyberbudget/exporter/book';
import type { Cell, WriteSheet } from 'hucre';
import type { CellContent, SheetContent } from './sheet-content.ts';
import { toXlsxStyle } from './xlsx-style.ts';

const pixelsPerCharacter = 7;
const pixelsPerPoint = 4 / 3;

/**
 * An .xlsx file of a book's sheets, as bytes, in the font of a language where a cell names none.
 */
export const toXlsx = (
  sheets: readonly SheetContent[],
  title: string,
  language: 'ja' | 'en',
): Promise<Uint8Array> =>
  writeBook({ properties: { title, creator: 'cyberbudget' }, sheets: sheets.map(writtenSheet) }, language);

function writtenSheet(content: SheetContent): WriteSheet {
  const { name, isHidden, showsGridlines, frozen, columnPixels, rowPixels, cells, merged } = content;
  return {
    name,
    hidden: isHidden,
    view: { showGridLines: showsGridlines },
    ...(frozen === null ? {} : { freezePane: frozen }),
    columns: columnPixels.map((pixels) => ({ width: pixels / pixelsPerCharacter })),
    rowDefs: new Map(rowPixels.map((pixels, row) => [row, { height: pixels / pixelsPerPoint }])),
    cells: new Map(cells.map((cell) => [`${cell.row},${cell.column}`, writtenCell(cell)])),
    merges: merged.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
  };
}

/** An error goes as an error; the library writes a formula's result as a text where it is one. */
const writtenCell = ({ value, formula, note, style }: CellContent): Partial<Cell> => ({
  ...(formula === null ? { value } : { value: null, formula, formulaResult: value }),
  ...(note === null ? {} : { comment: { text: note } }),
  ...(style === null ? {} : { style: toXlsxStyle(style) }),
});
