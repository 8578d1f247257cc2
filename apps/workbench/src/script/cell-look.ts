import type { Area } from '@cyberbudget/core';
import type { BorderLine, CellFormat } from '@cyberbudget/office-host';
import type { CellLook } from '@cyberbudget/sheets-host';

const vertical: Readonly<Record<string, string>> = { top: 'Top', middle: 'Center', bottom: 'Bottom' };
const horizontal: Readonly<Record<string, string>> = { left: 'Left', center: 'Center', right: 'Right' };
const line: BorderLine = { style: 'Continuous', color: '#000000', weight: 'Thin' };

/** A part of an area, and how its cells are to look. */
export interface DressedPart {
  readonly part: Area;
  readonly format: CellFormat;
}

/**
 * A look of Google's in the grid's words: one for the whole area, and one for each edge that has a
 * line.
 */
export function toFormats(area: Area, look: CellLook): readonly DressedPart[] {
  const format = wholeFormat(look);
  const edges = (look.borders ?? []).map((side) => edgeOf(area, side));
  return Object.keys(format).length === 0 ? edges : [{ part: area, format }, ...edges];
}

function wholeFormat(look: CellLook): CellFormat {
  const vertically = vertical[look.vertical ?? ''];
  const horizontally = horizontal[look.horizontal ?? ''];
  return {
    ...(look.bold === undefined ? {} : { bold: look.bold }),
    ...(look.fontSize === undefined ? {} : { fontSize: look.fontSize }),
    ...(look.fontColor === undefined ? {} : { fontColor: look.fontColor }),
    ...(look.background === undefined ? {} : { fillColor: look.background }),
    ...(look.wrap === undefined ? {} : { wrapText: look.wrap }),
    ...(vertically === undefined ? {} : { verticalAlignment: vertically }),
    ...(horizontally === undefined ? {} : { horizontalAlignment: horizontally }),
  };
}

function edgeOf(area: Area, side: NonNullable<CellLook['borders']>[number]): DressedPart {
  const { row, column, rows, columns } = area;
  const row1 = { ...area, rows: 1 };
  const column1 = { ...area, columns: 1 };
  const parts = {
    top: { part: row1, edge: 'EdgeTop' },
    bottom: { part: { ...row1, row: row + rows - 1 }, edge: 'EdgeBottom' },
    left: { part: column1, edge: 'EdgeLeft' },
    right: { part: { ...column1, column: column + columns - 1 }, edge: 'EdgeRight' },
  } as const;
  const { part, edge } = parts[side];
  return { part, format: { borders: { [edge]: line } } };
}
