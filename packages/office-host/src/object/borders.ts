import type { ExcelObject, Property } from '../protocol/excel-object.ts';
import type { Area } from '../workbook/area.ts';
import type { BorderLine } from '../workbook/records.ts';
import { assertWritable, oneOf, type Realm, textOf } from './realm.ts';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const NONE: BorderLine = { style: 'None', color: '#000000', weight: 'Thin' };

/** The lines around and inside a range, each kept with the cells of the range. */
export function borders(realm: Realm, area: Area): ExcelObject {
  return {
    className: 'RangeBorderCollection',
    item: (side) => border(realm, area, oneOf(SIDES, side)),
    items: () => SIDES.map((side) => border(realm, area, side)),
  };
}

function border(realm: Realm, area: Area, side: string): ExcelObject {
  const { cells } = realm.workbook;
  const read = async () => {
    const [[format]] = (await cells.formats({ ...area, rows: 1, columns: 1 })) as [
      [{ borders?: Record<string, BorderLine> }],
    ];
    return format.borders?.[side] ?? NONE;
  };
  const set = async (change: Partial<BorderLine>) => {
    await assertWritable(realm, area);
    const [[format]] = (await cells.formats({ ...area, rows: 1, columns: 1 })) as [
      [{ borders?: Record<string, BorderLine> }],
    ];
    const line = { ...(format.borders?.[side] ?? { ...NONE, style: 'Continuous' }), ...change };
    await cells.setFormat(area, { borders: { ...format.borders, [side]: line } });
  };
  const property = (name: keyof BorderLine, given: (value: unknown) => string): Property => ({
    get: async () => (await read())[name],
    set: (value) => set({ [name]: given(value) }),
  });
  return {
    className: 'RangeBorder',
    id: () => side,
    properties: {
      sideIndex: { get: () => side },
      style: property('style', (value) => oneOf(STYLES, value as string)),
      color: property('color', (value) => textOf(value as string).toUpperCase()),
      weight: property('weight', (value) => oneOf(WEIGHTS, value as string)),
    },
  };
}
