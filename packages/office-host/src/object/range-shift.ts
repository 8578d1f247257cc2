import { type Area, boundingArea } from '../workbook/area.ts';
import { assertWritable, placed, type Realm } from './realm.ts';

/** Takes cells out and moves those after them, down to the last used one. Sizes and merges stay where they are. */
export async function deleteCells(realm: Realm, area: Area, shift: 'Up' | 'Left'): Promise<void> {
  const { cells } = realm.workbook;
  await assertWritable(realm, area);
  const used = await cells.used(area.sheet, false);
  const rest = used && remainder(area, boundingArea(used, area), shift === 'Up');
  if (!rest) return cells.clear(area, 'All');
  await move(realm, rest, shift === 'Up' ? { ...rest, row: area.row } : { ...rest, column: area.column });
}

/** Makes room for new cells by moving those after them. */
export async function insertCells(realm: Realm, area: Area, shift: 'Down' | 'Right'): Promise<void> {
  const { cells } = realm.workbook;
  await assertWritable(realm, area);
  const used = await cells.used(area.sheet, false);
  const from = used && onwards(area, used, shift === 'Down');
  if (!from) return;
  const to =
    shift === 'Down'
      ? { ...from, row: from.row + area.rows }
      : { ...from, column: from.column + area.columns };
  await move(realm, from, placed(to));
}

/** Cells from the area's far edge to the end of what is used. */
function remainder(area: Area, all: Area, up: boolean): Area | null {
  return up
    ? onwards({ ...area, row: area.row + area.rows }, all, true)
    : onwards({ ...area, column: area.column + area.columns }, all, false);
}

/** Cells from the area's near edge to the end of what is used. */
function onwards(area: Area, all: Area, down: boolean): Area | null {
  const rows = all.row + all.rows - area.row;
  const columns = all.column + all.columns - area.column;
  if (down) return rows > 0 ? { ...area, rows } : null;
  return columns > 0 ? { ...area, columns } : null;
}

async function move({ workbook: { cells } }: Realm, from: Area, to: Area): Promise<void> {
  const formulas = await cells.formulas(from);
  const numberFormats = await cells.numberFormats(from);
  const formats = await cells.formats(from);
  await cells.clear(from, 'All');
  await cells.write(to, formulas);
  await cells.setNumberFormats(to, numberFormats);
  for (const [down, line] of formats.entries()) {
    for (const [right, format] of line.entries()) {
      const cell = { sheet: to.sheet, row: to.row + down, column: to.column + right, rows: 1, columns: 1 };
      if (Object.keys(format).length > 0) await cells.setFormat(cell, format);
    }
  }
}
