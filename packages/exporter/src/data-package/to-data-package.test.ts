import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION, VERSION_DAY } from '@cyberbudget/core';
import Ajv from 'ajv';
import Draft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { PUBLISHED } from '../request.fixture.ts';
import { toDataPackage, toDataPackageOfVersion2 } from './to-data-package.ts';

const schema = (name: string): object =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'profiles', `${name}.json`), 'utf8')) as object;

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
const version2 = JSON.parse(toDataPackageOfVersion2(PUBLISHED).get('datapackage.json') ?? '') as Descriptor;

describe.each([
  ['tabular-data-package', descriptor, Draft04],
  ['fiscal-data-package', descriptor, Draft04],
  ['datapackage-2.0', version2, Ajv],
] as const)('the published schema %s', (name, described, Validator) => {
  const ajv = new Validator({ strict: false, allErrors: true });
  ajv.addFormat('textarea', true);
  addFormats.default(ajv);
  const validate = ajv.compile(schema(name));

  test('holds', () => {
    validate(described);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('would notice a package without resources', () => {
    expect(validate({ ...described, resources: [] })).toBe(false);
  });
});

test('version 2 has the same files and columns, without the words of version 1', () => {
  const second = toDataPackageOfVersion2(PUBLISHED);
  expect([...second.keys()]).toEqual([...files.keys()]);
  for (const [path, text] of files) if (path.endsWith('.csv')) expect(second.get(path)).toBe(text);
  expect(version2.resources.map(({ schema: { fields } }) => fields.map(({ name }) => name))).toEqual(
    descriptor.resources.map(({ schema: { fields } }) => fields.map(({ name }) => name)),
  );
  expect(JSON.stringify(version2)).not.toMatch(/"(?:profile|columnType|model)"/);
});

test.each([
  ['1', descriptor],
  ['2', version2],
])(
  'version %s says licence, version, sources with their terms, and the day of the version, not of the run',
  (_, said) => {
    expect(said).toMatchObject({
      version: VERSION,
      created: `${VERSION_DAY}T00:00:00Z`,
      licenses: [{ name: 'MIT' }],
      sources: [
        { title: expect.stringContaining('令和５年度予算政府案'), terms: expect.stringContaining('NISC') },
      ],
    });
  },
);

test('two runs give the same bytes', () => {
  expect([...toDataPackage(PUBLISHED)]).toEqual([...files]);
});

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
