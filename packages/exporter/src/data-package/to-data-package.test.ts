import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Draft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { PUBLISHED } from '../request.fixture.ts';
import { toDataPackage } from './to-data-package.ts';

// The JSON schemas as Frictionless publishes them in the package datapackage; of that package nothing else is used.
const profiles = join(
  dirname(createRequire(import.meta.url).resolve('datapackage/package.json')),
  'lib/profiles',
);
const schema = (name: string): object =>
  JSON.parse(readFileSync(join(profiles, `${name}.json`), 'utf8')) as object;

const files = toDataPackage(PUBLISHED);
const file = (path: string): string => files.get(path) ?? expect.fail(`no file ${path}`);

interface Field {
  readonly name: string;
  readonly type: string;
  readonly columnType?: string;
  readonly constraints?: { readonly required?: boolean };
}

interface Descriptor {
  readonly resources: readonly {
    readonly path: string;
    readonly schema: { readonly fields: readonly Field[]; readonly primaryKey: readonly string[] };
  }[];
  readonly model: { readonly measures: Readonly<Record<string, { readonly source: string }>> };
}

const descriptor = JSON.parse(file('datapackage.json')) as Descriptor;

describe.each(['data-package', 'tabular-data-package', 'fiscal-data-package'])(
  'the published schema %s',
  (name) => {
    const ajv = new Draft04({ strict: false, allErrors: true });
    ajv.addFormat('textarea', true);
    addFormats.default(ajv);
    const validate = ajv.compile(schema(name));

    test('holds', () => {
      validate(descriptor);
      expect(validate.errors ?? []).toEqual([]);
    });

    test('would notice a package without resources', () => {
      expect(validate({ ...descriptor, resources: [] })).toBe(false);
    });
  },
);

/** The cells of a CSV text, quotes taken off. */
const parse = (text: string): string[][] =>
  text
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain = '']) =>
        quoted === undefined ? plain : quoted.replaceAll('""', '"'),
      ),
    );

describe.each(descriptor.resources)('$path', ({ path, schema: { fields, primaryKey } }) => {
  const [names = [], ...rows] = parse(file(path));
  const patterns: Readonly<Record<string, RegExp>> = {
    integer: /^-?\d+$/,
    number: /^-?\d+(?:\.\d+)?$/,
    string: /^/,
  };

  test('has the columns of its schema', () => {
    expect(names).toEqual(fields.map(({ name }) => name));
    expect(rows.length).toBeGreaterThan(10);
  });

  test.each(fields)('$name is of type $type', ({ name, type, constraints }) => {
    const cells = rows.map((row) => row[names.indexOf(name)] ?? '');
    const allowed = constraints?.required === true ? cells : cells.filter((cell) => cell !== '');
    expect(allowed.filter((cell) => cell === '' || patterns[type]?.test(cell) !== true)).toEqual([]);
  });

  test('has a primary key', () => {
    const keys = rows.map((row) => primaryKey.map((key) => row[names.indexOf(key)]).join('/'));
    expect(new Set(keys).size).toBe(rows.length);
  });
});

test('the fiscal mapping names columns that are there', () => {
  const sources = JSON.stringify(descriptor.model).matchAll(/"source":"([^"]+)","resource":"figures"/g);
  const columns = new Set(descriptor.resources[0]?.schema.fields.map(({ name }) => name));
  const named = [...sources].map(([, source = '']) => source);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((source) => !columns.has(source))).toEqual([]);
  expect(descriptor.model.measures['amount']?.source).toBe('amount_yen');
});
