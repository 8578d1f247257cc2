import { areaOf, areasOverlap } from '@cyberbudget/core';
import type { SheetPlace } from '@cyberbudget/pane/sheet-host';
import type { MemoryBook } from '@cyberbudget/sheets-host';

/** What a spreadsheet holds. */
export interface Held {
  readonly lines: readonly string[];
  /** Widths of the columns in which theirs stands, and the size of its sheet: never less. */
  readonly theirs: readonly number[];
}

/**
 * Everything that a spreadsheet holds, a cell a line. Where theirs stands, how wide it found a
 * column, and whether it found a filter, followed from mine.
 */
export function held({ sheets }: MemoryBook, theirs: SheetPlace | null): Held {
  const own = theirs === null ? null : areaOf(theirs.address);
  const at = (name: string, row: number, column: number): boolean =>
    own !== null && theirs?.sheet === name && areasOverlap(own, { row, column, rows: 1, columns: 1 });
  const lines = sheets.flatMap((one) => {
    const { name, rows, columns, frozen, charts, filter } = one;
    const isBeside = theirs?.sheet === name;
    const cells = [...one.cells].map(([key, typed]) => ['cell', key, typed, one.formats.get(key)]);
    const formats = [...one.formats].filter(([key]) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      return !one.cells.has(key) && !at(name, row, column);
    });
    const widths = [...one.widths].filter(
      ([column, width]) => width !== USUAL_WIDTH && !at(name, own?.row ?? -1, column),
    );
    return [
      ['sheet', frozen, isBeside ? null : [filter, rows, columns]],
      ...cells,
      ...formats.map((format) => ['format', ...format]),
      ...widths.map((width) => ['width', ...width]),
      ...charts.map((chart) => ['chart', chart]),
    ].map((line) => JSON.stringify([name, ...line]).replace(/ \d+(?=["'!])/g, ''));
  });
  const beside = sheets.find(({ name }) => name === theirs?.sheet);
  const columns = Array.from({ length: own?.columns ?? 0 }, (_, across) => (own?.column ?? 0) + across);
  return {
    lines,
    theirs:
      beside === undefined
        ? []
        : [beside.rows, beside.columns, ...columns.map((column) => beside.widths.get(column) ?? USUAL_WIDTH)],
  };
}

const USUAL_WIDTH = 100;
