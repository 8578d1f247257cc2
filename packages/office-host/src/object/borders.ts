import type { OfficeObject } from '../protocol/office-object.ts';
import type { Area } from '../workbook/area.ts';
import type { BorderLine } from '../workbook/records.ts';
import { assertWritable, oneOf, type Realm } from './realm.ts';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const STYLES = ['None', 'Continuous', 'Double'] as const;
const FRESH: BorderLine = { style: 'None', color: '#000000', weight: 'Thin' };

/** The lines around a range, each kept with the cells of the range. */
export const borders = (realm: Realm, area: Area): OfficeObject => ({
  className: 'RangeBorderCollection',
  item: (side) => border(realm, area, oneOf(SIDES, side)),
});

function border(realm: Realm, area: Area, side: string): OfficeObject {
  const { cells } = realm.workbook;
  const read = async () => (await cells.formats({ ...area, rows: 1, columns: 1 }))[0]?.[0]?.borders ?? {};
  return {
    className: 'RangeBorder',
    id: () => side,
    properties: {
      style: {
        get: async () => ((await read())[side] ?? FRESH).style,
        set: async (given) => {
          await assertWritable(realm, area);
          const lines = await read();
          const line = { ...(lines[side] ?? FRESH), style: oneOf(STYLES, given) };
          await cells.setFormat(area, { borders: { ...lines, [side]: line } });
        },
      },
    },
  };
}
