import { raise } from '../protocol/excel-error.ts';
import type { ExcelObject, Property } from '../protocol/excel-object.ts';
import { isExcelObject } from '../protocol/excel-object.ts';
import type { Json } from '../workbook/records.ts';
import type { Soon } from '../workbook/workbook.ts';

/** The look of one chart, by path: "legend/position". */
export interface Look {
  read(path: string): Soon<Json>;
  set(path: string, value: Json): Soon<void>;
}

/** Properties with what a new chart has; a value of another type is InvalidArgument. null takes anything. */
export type Fresh = Readonly<Record<string, Json>>;

/** Properties that are kept under a path of the look. */
export function lookProperties(look: Look, path: string, fresh: Fresh): Record<string, Property> {
  return Object.fromEntries(
    Object.entries(fresh).map(([name, value]) => [
      name,
      {
        get: async () => (await look.read(`${path}/${name}`)) ?? value,
        set: (given) => {
          if (value !== null && typeof given !== typeof value) return raise('InvalidArgument');
          return look.set(`${path}/${name}`, given);
        },
      } satisfies Property,
    ]),
  );
}

/** A format with fill, font and, where the part has one, a line. */
export function partFormat(
  look: Look,
  path: string,
  className: string,
  parts: readonly string[],
): ExcelObject {
  const all: Record<string, () => ExcelObject> = {
    fill: () => ({
      className: 'ChartFill',
      methods: {
        setSolidColor: (color) =>
          look.set(`${path}/fill`, isExcelObject(color) ? raise('InvalidArgument') : color),
        clear: () => look.set(`${path}/fill`, null),
      },
    }),
    font: () => ({ className: 'ChartFont', properties: lookProperties(look, `${path}/font`, FONT) }),
    line: () => line(look, `${path}/line`, 'ChartLineFormat'),
    border: () => line(look, `${path}/border`, 'ChartBorder'),
  };
  return {
    className,
    objects: Object.fromEntries(parts.flatMap((part) => (all[part] ? [[part, all[part]]] : []))),
  };
}

function line(look: Look, path: string, className: string): ExcelObject {
  return {
    className,
    properties: lookProperties(look, path, { color: '', lineStyle: 'Automatic', weight: 0.75 }),
    methods: { clear: () => look.set(`${path}/lineStyle`, 'None') },
  };
}

const FONT: Fresh = {
  bold: false,
  color: '#595959',
  italic: false,
  name: 'Calibri',
  size: 10,
  underline: 'None',
};
