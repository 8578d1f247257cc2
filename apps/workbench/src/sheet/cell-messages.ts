import type { Answer } from './result.ts';

/** The cell in which a formula stands. */
export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The sentences behind the errors of the sheet's formulas, by the cell that shows the error. */
export interface CellMessages {
  /**
   * Takes note of a formula's answer; an answer without errors forgets what the formula had before.
   */
  note(place: Place, answer: Answer): void;
  /** The sentence behind the error of a cell; undefined where the add-in gave none for it. */
  find(place: Place): string | undefined;
}

/**
 * Messages for one book. A nested formula has its message at its own cell, whatever cell of the
 * answer was wrong.
 */
export function createCellMessages(): CellMessages {
  const byFormula = new Map<
    string,
    { readonly place: Place; readonly byOffset: ReadonlyMap<string, string> }
  >();
  return {
    note(place, answer) {
      const byOffset = messagesOf(answer);
      if (byOffset.size > 0) byFormula.set(key(place), { place, byOffset });
      else if (byFormula.size > 0) byFormula.delete(key(place));
    },
    find(place) {
      const own = byFormula.get(key(place));
      if (own !== undefined) return own.byOffset.get('0,0') ?? own.byOffset.values().next().value;
      const noted = [...byFormula.values()].filter((entry) => entry.place.sheetId === place.sheetId);
      return noted
        .map((entry) => entry.byOffset.get(offset(entry.place, place)))
        .find((text) => text !== undefined);
    },
  };
}

function messagesOf(answer: Answer): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [row, cells] of answer.rows.entries()) {
    for (const [column, cell] of cells.entries())
      if ('error' in cell) found.set(`${row},${column}`, cell.error.message);
  }
  return found;
}

function key(place: Place): string {
  return `${place.sheetId}!${place.row},${place.column}`;
}

function offset(from: Place, to: Place): string {
  return `${to.row - from.row},${to.column - from.column}`;
}
