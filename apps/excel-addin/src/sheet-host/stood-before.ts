import type { Area } from '@cyberbudget/core';
import { enteredCell } from '@cyberbudget/pane/layout';
import type { SheetPlace } from '@cyberbudget/pane/sheet-host';
import { Refusal } from './refusal.ts';
import { setFormat } from './set-format.ts';
import { areaIn, formulaIn, PLACE } from './used-cells.ts';

/** What stood in cells that were empty when somebody looked, and no longer when they were written. */
export interface Stood {
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** Number formats of cells that held something or looked other than in a new workbook. */
interface Dressed {
  readonly area: Area;
  readonly numberFormat: readonly (readonly string[])[];
}

/** A place that is about to be written, and what is there at that moment. */
export interface StoodBefore {
  /** Asks what is there; call it just before anything is written there, in the same request. */
  readonly askPlace: (place: Excel.Range, columns: number) => void;
  /** Asks what stands in a part of it that is written by a later request. */
  readonly ask: (cells: Excel.Range) => void;
  /** Call it after `context.sync()`. @throws Refusal where something stood there */
  readonly refuse: (place: SheetPlace) => void;
  /** What was there, as far as Excel answered: it does so also where a later step of the request failed. */
  readonly found: () => Found;
}

export interface Found {
  /** Whether Excel came to the question. Where it did not, and answered at all, nothing was written either. */
  readonly isAnswered: boolean;
  readonly cells: readonly Stood[];
  readonly dressed: Dressed | null;
  /** Names of the tables that lay there. */
  readonly tables: readonly string[];
  /** Widths of the columns in points; empty where they are not known. */
  readonly widths: readonly number[];
}

const NOTHING: Found = { isAnswered: false, cells: [], dressed: null, tables: [], widths: [] };

export function stoodBefore(): StoodBefore {
  const asked: Excel.Range[] = [];
  let readPlace = (): Omit<Found, 'isAnswered' | 'cells'> => NOTHING;
  const ask = (cells: Excel.Range): void => {
    asked.push(cells.getUsedRangeOrNullObject(true).load(`${PLACE},formulas,values`));
  };
  // Excel answers in order: where the last is here, so are all.
  const found = (): Found => {
    const place = answered(readPlace);
    if (place === undefined || asked.length === 0) return NOTHING;
    return {
      isAnswered: true,
      cells: asked.flatMap((range) => answered(() => stoodIn(range)) ?? []),
      ...place,
    };
  };
  return {
    askPlace(place, count) {
      ask(place);
      const looks = place.getUsedRangeOrNullObject(false).load(`${PLACE},numberFormat`);
      const tables = place.getTables(false).load('items/name');
      const columns = Array.from({ length: count }, (_, column) =>
        place.getColumn(column).format.load('columnWidth'),
      );
      readPlace = () => {
        const area = areaIn(looks);
        return {
          widths: columns.map(({ columnWidth }) => columnWidth),
          tables: tables.items.map(({ name }) => name),
          dressed: area === null ? null : { area, numberFormat: looks.numberFormat },
        };
      };
    },
    ask,
    refuse(place) {
      if (isTaken(found())) throw new Refusal({ code: 'cells-taken', place, free: null });
    },
    found,
  };
}

/** Whether the place was somebody else's by the time it was written. */
export const isTaken = ({ cells, tables }: Found): boolean => cells.length > 0 || tables.length > 0;

/** Undefined where Excel did not come to the question. */
function answered<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Null where nothing stood there. */
function stoodIn(range: Excel.Range): Stood | null {
  const area = areaIn(range);
  if (area === null) return null;
  const { formulas, values } = range;
  return { area, formulas, values };
}

/**
 * Brings back what was overwritten: number formats and contents. Formulas first: what they fill is there then, and is not typed over.
 * @param isNewer whether a cell holds something that somebody wrote since
 */
export async function bringBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { cells: stood, dressed }: Found,
  isNewer: (row: number, column: number) => boolean,
): Promise<void> {
  const at = (row: number, column: number): Excel.Range => sheet.getRangeByIndexes(row, column, 1, 1);
  const own = dressed === null ? [] : cellsOf(dressed.area, dressed.numberFormat);
  for (const { row, column, content } of own)
    if (content !== 'General' && !isNewer(row, column)) setFormat(at(row, column), content);
  const cells = stood.flatMap(({ area, formulas, values }) =>
    cellsOf(area, values)
      .filter(({ row, column }) => !isNewer(row, column))
      .map(({ row, column, content: value }) => {
        const formula = formulaIn(formulas[row - area.row]?.[column - area.column], value);
        return { range: at(row, column), formula, value };
      }),
  );
  for (const { range, formula } of cells) if (formula !== '') range.formulas = [[formula]];
  for (const { range } of cells) range.load('values');
  await context.sync();
  for (const { range, formula, value } of cells)
    if (formula === '' && value !== '' && range.values[0]?.[0] === '')
      range.formulas = [[typeof value === 'string' ? enteredCell(value) : value]];
}

const cellsOf = <T>(area: Area, grid: readonly (readonly T[])[]) =>
  grid.flatMap((line, down) =>
    line.map((content, across) => ({ row: area.row + down, column: area.column + across, content })),
  );
