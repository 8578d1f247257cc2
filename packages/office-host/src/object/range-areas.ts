import { raise } from '../protocol/excel-error.ts';
import type { Argument, ExcelObject } from '../protocol/excel-object.ts';
import { formatAddress } from '../workbook/address.ts';
import { type Area, intersection } from '../workbook/area.ts';
import type { CellValue } from '../workbook/records.ts';
import { typeOf } from './cell-type.ts';
import { oneOf, type Realm, sheetById } from './realm.ts';

/** Several ranges of one sheet; ItemNotFound for none. */
export function areasOf(realm: Realm, areas: readonly Area[]): ExcelObject {
  const sheet = areas[0]?.sheet ?? raise('ItemNotFound');
  return {
    className: 'RangeAreas',
    kept: true,
    properties: {
      address: {
        get: async () => {
          const { name } = await sheetById(realm, sheet);
          return areas.map((area) => formatAddress(name, area)).join(',');
        },
      },
      areaCount: { get: () => areas.length },
      cellCount: { get: () => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
    },
    objects: {
      areas: () => ({ className: 'RangeCollection', items: () => areas.map((area) => realm.range(area)) }),
    },
  };
}

const KINDS = ['Blanks', 'Constants', 'Formulas'] as const;
const VALUES = ['All', 'Errors', 'Logical', 'Numbers', 'Text'] as const;

/** The cells of a kind, a range a row of neighbours; ItemNotFound where there are none. */
export async function specialCells(
  realm: Realm,
  area: Area,
  kind: Argument,
  values?: Argument,
): Promise<ExcelObject> {
  const wanted = oneOf(KINDS, kind);
  const typed = oneOf(VALUES, values ?? 'All');
  const { cells } = realm.workbook;
  const used = await cells.used(area.sheet, false);
  const within = (used && intersection(used, area)) ?? raise('ItemNotFound');
  const formulas = await cells.formulas(within);
  const shown = await cells.values(within);
  const hits = formulas.flatMap((line, down) =>
    runs(line.map((formula, at) => isWanted(wanted, typed, formula, shown[down]?.[at] ?? ''))).map(
      ({ first, length }): Area => ({
        sheet: area.sheet,
        row: within.row + down,
        column: within.column + first,
        rows: 1,
        columns: length,
      }),
    ),
  );
  return areasOf(realm, hits);
}

function isWanted(kind: (typeof KINDS)[number], type: string, formula: CellValue, value: CellValue): boolean {
  if (kind === 'Blanks') return formula === '' && value === '';
  const isFormula = typeof formula === 'string' && formula.startsWith('=');
  if (formula === '' || isFormula !== (kind === 'Formulas')) return false;
  return type === 'All' || type === TYPE_NAMES[typeOf(value)];
}

const TYPE_NAMES: Record<string, string> = {
  Double: 'Numbers',
  Boolean: 'Logical',
  Error: 'Errors',
  String: 'Text',
};

function runs(flags: readonly boolean[]): { first: number; length: number }[] {
  const found: { first: number; length: number }[] = [];
  for (const [at, flag] of flags.entries()) {
    const last = found.at(-1);
    if (flag && last && last.first + last.length === at) last.length += 1;
    else if (flag) found.push({ first: at, length: 1 });
  }
  return found;
}
