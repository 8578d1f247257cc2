import {
  type BesideCase as Beside,
  type Inserted,
  newSheet,
  placed,
  placeIn,
} from '@cyberbudget/conformance/sheet-host-contract';
import { areaOf, areasOverlap } from '@cyberbudget/core';
import type { SheetPlace } from '@cyberbudget/pane/sheet-host';
import { everything } from './insertions.ts';
import type { OpenExcel } from './open-excel.ts';
import { twoPeople } from './two-people.ts';

/**
 * Mine looks, writes, and takes back where writing failed: before which of these requests theirs
 * goes in whole.
 */
export const MOMENTS = { 'before mine is written': 2, 'before mine is taken back': 3 } as const;

/** Where mine goes, and where theirs does. */
export const PLACES = {
  'theirs far from it': { mine: { kind: 'selection' }, theirs: placed('Sheet1', 'AA60') },
  'theirs in its cells': { mine: { kind: 'selection' }, theirs: placed('Sheet1', 'A1') },
  'theirs across its edge': { mine: { kind: 'selection' }, theirs: placed('Sheet1', 'B3') },
  'each in a sheet of its own': { mine: newSheet('表'), theirs: newSheet('別の表') },
  'each in a sheet of that name': { mine: newSheet('表'), theirs: newSheet('表') },
} as const;

/** An insertion that fails, and another beside it. */
export type BesideCase = Beside<keyof typeof PLACES, keyof typeof MOMENTS>;

/**
 * What came of mine, whether theirs went in, what the workbook holds, and how many actions the
 * request has that writes mine.
 */
interface Ended {
  readonly mine: Inserted;
  readonly isTheirs: boolean;
  readonly held: Held;
  readonly actions: number;
}

/** Inserts mine, which fails at an action of the request that writes it, and theirs beside it. */
export async function insertBeside({ insertion, place, moment }: BesideCase, action: number): Promise<Ended> {
  const { excel, mine, theirs, keepWaiting } = twoPeople();
  const places = PLACES[place];
  let [requests, actions] = [0, 0];
  let inserted: Inserted | null = null;
  keepWaiting(async () => {
    requests += 1;
    if (requests === 3) actions = lastTrip(excel);
    if (requests === MOMENTS[moment])
      inserted = await theirs.insertTable({ ...insertion, target: places.theirs, name: 'theirs' });
    if (requests === 2) excel.office.plan({ kind: 'action', index: action, code: 'GeneralException' });
  });
  const outcome = await mine.insertTable({ ...insertion, target: places.mine });
  return {
    mine: outcome,
    isTheirs: (inserted as Inserted | null)?.ok === true,
    held: await held(excel, placeIn(inserted)),
    actions: requests < 3 ? lastTrip(excel) : actions,
  };
}

/** What a workbook holds after these went in one after the other. */
export async function insertedInTurn(
  { insertion, place }: Pick<BesideCase, 'insertion' | 'place'>,
  whose: readonly ('mine' | 'theirs')[],
): Promise<Held> {
  const people = twoPeople();
  const target = PLACES[place];
  let theirs: Inserted | null = null;
  for (const who of whose) {
    const own = who === 'theirs' ? { ...insertion, name: 'theirs' } : insertion;
    const inserted = await people[who].insertTable({ ...own, target: target[who] });
    if (who === 'theirs') theirs = inserted;
  }
  return held(people.excel, placeIn(theirs));
}

/** Actions of the last request that somebody waited for. */
const lastTrip = ({ office }: Pick<OpenExcel, 'office'>): number =>
  office.roundTrips.findLast(({ cleanup }) => !cleanup)?.actions ?? 0;

/** What a workbook holds. */
export interface Held {
  readonly lines: readonly string[];
  /**
   * Widths of the columns in which theirs stands. Where it found them wider than it needs, it left
   * them so.
   */
  readonly theirWidths: readonly number[];
}

/**
 * Everything that a workbook holds, a cell a line, without what is another each time: ids, marks in
 * names of charts, and the number at the end of a name that somebody else has or had. How an empty
 * cell of theirs would show a number is nobody's.
 */
async function held(excel: Pick<OpenExcel, 'workbook'>, theirs: SheetPlace | null): Promise<Held> {
  const { cells, sheets, widths, ...others } = await everything(excel);
  const nameOf = (id: string): string => sheets.find((sheet) => sheet.id === id)?.name ?? id;
  const own = theirs === null ? null : areaOf(theirs.address);
  const isTheirs = (sheet: string, row: number, column: number): boolean =>
    own !== null && theirs?.sheet === sheet && areasOverlap(own, { row, column, rows: 1, columns: 1 });
  const shown = cells.flatMap(([area, formulas, formats]) =>
    formulas.flatMap((line, down) =>
      line.flatMap((formula, across) => {
        const [sheet, row, column] = [nameOf(area.sheet), area.row + down, area.column + across];
        const format = formats[down]?.[across] ?? '';
        const isNothing = formula === '' && (format === 'General' || isTheirs(sheet, row, column));
        return isNothing ? [] : [JSON.stringify([sheet, row, column, formula, format])];
      }),
    ),
  );
  const plain = (value: unknown): string =>
    JSON.stringify(value, (key, inner: unknown) => (NOT_COMPARED.has(key) ? undefined : inner));
  const first = sheets[0]?.name ?? '';
  const inColumn = (column: number): boolean =>
    own !== null && theirs?.sheet === first && column >= own.column && column < own.column + own.columns;
  const wide = widths.flatMap((width, column) =>
    inColumn(column) ? [] : [JSON.stringify(['width', column, width])],
  );
  const lines = [...shown, ...wide, ...sheets.map(plain), ...Object.values(others).flat().map(plain)];
  return {
    lines: lines.map((line) =>
      line
        .replace(/_[0-9a-f]{8}_(?=pie|bar)/g, '_mark_')
        .replace(/\{[0-9A-F-]{36}\}/gi, nameOf)
        .replace(/[ _]\d+(?=["'!]|_mark_)/g, ''),
    ),
    theirWidths: widths.filter((_, column) => inColumn(column)),
  };
}

/**
 * Ids are others each time; where a chart stands follows from widths of columns; a sheet of figures
 * that both use was mine to finish.
 */
const NOT_COMPARED: ReadonlySet<string> = new Set(['id', 'left', 'top', 'frozen']);
