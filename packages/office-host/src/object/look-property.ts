import { raise } from '../protocol/office-error.ts';
import type { Property } from '../protocol/office-object.ts';
import type { Json } from '../workbook/records.ts';
import type { Soon } from '../workbook/workbook.ts';

/** The look of one chart, by path: "legend/position". */
export interface Look {
  read(path: string): Soon<Json>;
  set(path: string, value: Json): Soon<void>;
}

/**
 * Properties that are kept under a path of the look.
 * @param fresh what each is in a new chart; a value of another type is InvalidArgument
 */
export function lookProperties(
  look: Look,
  path: string,
  fresh: Readonly<Record<string, string | boolean>>,
): Record<string, Property> {
  return Object.fromEntries(
    Object.entries(fresh).map(([name, value]) => [
      name,
      {
        get: async () => (await look.read(`${path}/${name}`)) ?? value,
        set: (given) =>
          typeof given === typeof value ? look.set(`${path}/${name}`, given) : raise('InvalidArgument'),
      } satisfies Property,
    ]),
  );
}
