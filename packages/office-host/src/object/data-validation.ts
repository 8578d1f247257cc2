import type { ExcelObject } from '../protocol/excel-object.ts';
import type { Area } from '../workbook/area.ts';
import type { Json } from '../workbook/records.ts';
import { assertWritable, type Realm, recordOf } from './realm.ts';

const KINDS: Record<string, string> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** What may be typed into a range. The rule is kept as it was given. */
export function dataValidation(realm: Realm, area: Area): ExcelObject {
  const { cells } = realm.workbook;
  const read = async (): Promise<Record<string, Json>> => {
    const [first] = (await cells.formats({ ...area, rows: 1, columns: 1 })).flat();
    return (first?.validation ?? {}) as Record<string, Json>;
  };
  const lay = async (change: Record<string, Json>) => {
    await assertWritable(realm, area);
    await cells.setFormat(area, { validation: { ...(await read()), ...change } });
  };
  const part = (name: string, fresh: Json) => ({
    get: async () => (await read())[name] ?? fresh,
    set: (value: Json) => lay({ [name]: recordOf(value) }),
  });
  return {
    className: 'DataValidation',
    properties: {
      rule: part('rule', {}),
      errorAlert: part('errorAlert', { message: '', showAlert: true, style: 'Stop', title: '' }),
      prompt: part('prompt', { message: '', showPrompt: true, title: '' }),
      ignoreBlanks: {
        get: async () => (await read())['ignoreBlanks'] ?? true,
        set: (value) => lay({ ignoreBlanks: value }),
      },
      type: {
        get: async () => KINDS[Object.keys(((await read())['rule'] as object) ?? {})[0] ?? ''] ?? 'None',
      },
    },
    methods: {
      clear: async () => {
        await assertWritable(realm, area);
        await cells.setFormat(area, { validation: {} });
      },
    },
  };
}
