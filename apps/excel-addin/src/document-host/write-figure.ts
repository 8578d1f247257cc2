import type { FigureChange } from '@cyberbudget/pane/document-host';
import type { FoundFigure } from './figures.ts';
import { lookOfTable } from './look-of-table.ts';
import type { WayBack } from './take-back.ts';

/**
 * Puts another content, tag and footnote in the place of a figure's.
 * @param back a new footnote says here how it is taken away again
 */
export function writeFigure(figure: FoundFigure, change: FigureChange, back: WayBack[]): void {
  const { control, table, cells } = figure;
  const isOther = JSON.stringify(cells) !== JSON.stringify(change.cells);
  if (isOther && table !== null) writeTable(table, cells, change);
  if (isOther && table === null) control.insertText(change.cells[0]?.[0] ?? '', 'Replace');
  if (control.tag !== change.tag) control.tag = change.tag;
  if (control.title !== change.title) control.title = change.title;
  const kept = isOther && figure.footnote?.isInside === true ? figure.note : null;
  const note = writeNote(figure, change.note ?? kept);
  if (note !== null) back.push([() => note.delete()]);
}

/**
 * A new note behind the old one, which then goes: its text alone cannot be set without losing its
 * number.
 */
function writeNote({ control, footnote, note }: FoundFigure, text: string | null): Word.NoteItem | null {
  const isInside = footnote?.isInside === true;
  if (text === null || (text === note && !isInside)) return null;
  // A note within the control went with the text that was replaced.
  if (footnote === null || isInside) return control.getRange('After').insertFootnote(text);
  const written = footnote.item.reference.getRange('After').insertFootnote(text);
  footnote.item.delete();
  return written;
}

/**
 * Rows and columns are added or taken away at the end; the table is never cleared, which would
 * break its control (OfficeDev/office-js issue 6330).
 */
function writeTable(table: Word.Table, before: FoundFigure['cells'], change: FigureChange): void {
  const [rows, columns] = [change.cells.length, change.cells[0]?.length ?? 0];
  const [oldRows, oldColumns] = [before.length, before[0]?.length ?? 0];
  const blank = (down: number, across: number) =>
    Array.from({ length: down }, () => Array<string>(across).fill(''));
  if (columns > oldColumns)
    table.addColumns('End', columns - oldColumns, blank(oldRows, columns - oldColumns));
  if (columns < oldColumns) table.deleteColumns(columns, oldColumns - columns);
  if (rows > oldRows) table.addRows('End', rows - oldRows, blank(rows - oldRows, columns));
  if (rows < oldRows) table.deleteRows(rows, oldRows - rows);
  table.values = change.cells.map((row) => [...row]);
  if (rows !== oldRows || columns !== oldColumns) lookOfTable(table, change);
}
