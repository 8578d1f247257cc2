import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '@cyberbudget/core/functions';
import { describe, expect, test } from 'vitest';
import type { CustomEnum } from '../metadata/custom-enums.ts';
import type { FunctionsJson } from '../metadata/functions-json.ts';
import { dist, startExcelRuntime } from './excel-runtime.ts';

const read = (name: string): FunctionsJson => JSON.parse(readFileSync(join(dist, name), 'utf8'));
const english = read('functions.json');
const japanese = read('functions-ja.json');

// Microsoft documents the format in "Manually create JSON metadata for custom functions" and
// "Custom functions naming"; what its pages require is spelled out here, together with what this
// product requires of itself.
describe.each([
  ['functions.json', english],
  ['functions-ja.json', japanese],
])('%s', (_, { functions, enums, ...top }) => {
  test('lets errors and data types in cells through to the functions', () => {
    expect(top).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
  });

  test('describes the functions of the catalogue, each once', () => {
    expect(functions.map(({ id }) => id)).toEqual(CATALOGUE.map(({ id }) => id));
  });

  describe.each(functions.map((definition) => [definition.id, definition] as const))(
    '%s',
    (id, definition) => {
      test('has a name that Excel takes: a letter first, no dot, no letter I, the id itself', () => {
        expect(definition.name).toBe(id);
        expect(id).toMatch(/^[A-Z][A-Z_]{2,127}$/);
        // Turkish Excel makes İ of an i that is typed small; DETAIL has no short word without one,
        // and is found where it is typed in capitals.
        if (id !== 'CYBERBUDGET_DETAIL') expect(id).not.toContain('I');
      });

      test('says nothing that would make it stream, recalculate or ask for addresses', () => {
        expect(Object.keys(definition).sort()).toEqual(
          ['description', 'helpUrl', 'id', 'name', 'parameters', 'result'].sort(),
        );
      });

      test('takes ranges everywhere and gives ranges', () => {
        const shape = { type: 'any', dimensionality: 'matrix' };
        expect(definition.result).toEqual(shape);
        for (const parameter of definition.parameters)
          expect(parameter).toMatchObject({ ...shape, optional: true });
      });

      test('leads to its own help', () => {
        expect(definition.helpUrl).toMatch(/^https:\/\/[^#]+\.html#[a-z_]+$/);
        expect(definition.helpUrl.endsWith(`#${id.toLowerCase()}`)).toBe(true);
      });

      test('has a text everywhere', () => {
        const texts = [
          definition.description,
          ...definition.parameters.flatMap((one) => [one.name, one.description]),
        ];
        for (const text of texts) expect(text.trim()).not.toBe('');
      });

      test('names only lists of values that are there', () => {
        const ids = enums.map((one) => one.id);
        const named = definition.parameters.flatMap(({ customEnumId }) => customEnumId ?? []);
        expect(ids).toEqual(expect.arrayContaining(named));
      });
    },
  );

  test.each(enums.map((one) => [one.id, one] as const))(
    'the list %s holds values of one type, each once',
    (id, one) => {
      expect(id).toMatch(/^[A-Z]+$/);
      const values = one.values.map((value) =>
        one.type === 'string' ? value.stringValue : value.numberValue,
      );
      expect(values.map((value) => typeof value)).toEqual(values.map(() => one.type));
      expect(new Set(values).size).toBe(values.length);
    },
  );
});

test('every parameter with choices has its list', () => {
  const asked = CATALOGUE.flatMap(({ parameters }) => parameters.map(({ choices }) => choices));
  const ids = new Set(asked.flatMap((choice) => (choice === null ? [] : [choice.toUpperCase()])));
  expect(new Set(japanese.enums.map(({ id }) => id))).toEqual(ids);
});

test('the languages differ in texts only', () => {
  expect(skeleton(japanese)).toEqual(skeleton(english));
});

const skeleton = ({ functions, enums }: FunctionsJson): unknown => ({
  functions: functions.map(({ id, name, parameters }) => [
    id,
    name,
    parameters.map((one) => one.customEnumId),
  ]),
  enums: enums.map(({ id, type, values }) => [id, type, values.length]),
});

describe('the lists of values carry the figures of the document', () => {
  const tooltip = ({ values }: CustomEnum, value: string | number): string | undefined =>
    values.find(({ stringValue, numberValue }) => stringValue === value || numberValue === value)?.tooltip;
  const list = (id: string): CustomEnum => {
    const found = japanese.enums.find((one) => one.id === id);
    if (found === undefined) throw new Error(`There is no list ${id}.`);
    return found;
  };

  test.each([
    ['MINISTRY', '総務省', '総務省: 掲載 33.9億円・構成比 10.4%'],
    ['MINISTRY', '内閣官房', '内閣官房: 掲載 2.6億円'],
    ['UNIT', '億円', '1億円 = 100,000,000円'],
  ])('%s, %s', (id, value, text) => {
    expect(tooltip(list(id), value)).toContain(text);
  });

  test('field 3: 878.0億円 and 63.7%', () => {
    expect(tooltip(list('STRATEGYFIELD'), 3)).toMatch(/公表 878\.0億円.*構成比 63\.7%$/);
  });

  test.each(
    japanese.enums
      .filter(({ id }) => id === 'MINISTRY')
      .flatMap(({ values }) => values.map(({ stringValue }) => stringValue)),
  )('the offered name %s is one that CYBERBUDGET knows', (name) => {
    const share = startExcelRuntime().associated['CYBERBUDGET']?.([[name]], null, null, [['件数']]);
    expect(share).toHaveLength(1);
  });
});
