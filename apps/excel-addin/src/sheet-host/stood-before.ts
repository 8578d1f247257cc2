import type { Area } from '@cyberbudget/core';
import { enteredCell } from '@cyberbudget/pane/layout';
import type { SheetPlace } from '@cyberbudget/pane/sheet-host';
import { answered } from './made.ts';
import { Refusal } from './refusal.ts';
import { setFormat } from './set-format.ts';
import { areaIn, formulaIn, PLACE } from './used-cells.ts';

/**
 * What stood in cells that were empty when somebody looked, and no longer when they were written.
 */
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
  /** What was there, as far as Excel answered, as it also does where a later step failed. */
  readonly found: () => Found;
}

export interface Found {
  /**
   * Whether Excel came to the question. Where it did not, and answered at all, nothing was written
   * either.
   */
  readonly isAnswered: boolean;
  readonly cells: readonly Stood[];
  readonly dressed: Dressed | null;
  /** Names of the tables that lay there. */
  readonly tables: readonly string[];
  /** Widths of the columns in points; empty where they are not known. */
  readonly widths: readonly number[];
  /** What the sheet used; null where it was empty. */
  readonly used: Area | null;
}

const NOTHING: Found = { isAnswered: false, cells: [], dressed: null, tables: [], widths: [], used: null };

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
      const used = place.worksheet.getUsedRangeOrNullObject(true).load(PLACE);
      const tables = place.getTables(false).load('items/name');
      const columns = Array.from({ length: count }, (_, column) =>
        place.getColumn(column).format.load('columnWidth'),
      );
      readPlace = () => {
        const area = areaIn(looks);
        return {
          widths: columns.map(({ columnWidth }) => columnWidth),
          tables: tables.items.map(({ name }) => name),
          used: areaIn(used),
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

/** Null where nothing stood there. */
function stoodIn(range: Excel.Range): Stood | null {
  const area = areaIn(range);
  if (area === null) return null;
  const { formulas, values } = range;
  return { area, formulas, values };
}

/** What a cell holds that somebody else wrote. */
interface Held {
  readonly formula: string;
  readonly value: unknown;
}

/**
 * Brings back what was overwritten: number formats and contents. Formulas first: what they fill is
 * there then, and is not typed over.
 * @param newer what somebody wrote into a cell, as far as it stands there now; null where nothing
 * of others does
 */
export async function bringBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { cells: stood, dressed }: Found,
  newer: (row: number, column: number) => Held | null,
): Promise<void> {
  const at = (row: number, column: number): Excel.Range => sheet.getRangeByIndexes(row, column, 1, 1);
  const all = stood.flatMap(({ area, formulas, values }) =>
    cellsOf(area, values).map(({ row, column, content: value }) => {
      const formula = formulaIn(formulas[row - area.row]?.[column - area.column], value);
      return { row, column, formula, value };
    }),
  );
  // A cell that still holds what stood there was given another format, and nothing else.
  const kept = all.filter(({ row, column, formula, value }) => {
    const now = newer(row, column);
    return now !== null && now.formula === formula && now.value === value;
  });
  const isKept = (row: number, column: number): boolean =>
    kept.some((cell) => cell.row === row && cell.column === column);
  const own = dressed === null ? [] : cellsOf(dressed.area, dressed.numberFormat);
  for (const { row, column, content } of own)
    if (newer(row, column) === null ? content !== 'General' : isKept(row, column))
      setFormat(at(row, column), content);
  const cells = all
    .filter(({ row, column }) => newer(row, column) === null)
    .map(({ row, column, ...cell }) => ({ ...cell, range: at(row, column) }));
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
