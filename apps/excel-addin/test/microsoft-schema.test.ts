import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Draft04 from 'ajv-draft-04';
import { describe, expect, test } from 'vitest';
import type { FunctionsJson } from '../metadata/functions-json.ts';
import { dist } from './excel-runtime.ts';

const require = createRequire(import.meta.url);

// Microsoft's published schema of custom functions, as its own package ships it with the app
// manifest 1.30: functions, parameters, results and enums in the form that functions.json shares.
// What allows errors as arguments stands in functions.json alone.
const {
  definitions,
} = require('@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json');
const ajv = new Draft04({ strict: false, allErrors: true, validateFormats: false });
const validate = ajv.compile({ $ref: '#/definitions/extensionCustomFunctions', definitions });

const errorsOf = (metadata: unknown): string[] => {
  validate(metadata);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

const read = (name: string): FunctionsJson => JSON.parse(readFileSync(join(dist, name), 'utf8'));

describe.each(['functions.json', 'functions-ja.json'])('%s', (name) => {
  const { $schema, allowErrorForDataTypeAny, ...metadata } = read(name);

  test("satisfies Microsoft's schema", () => {
    expect(errorsOf(metadata)).toEqual([]);
  });

  test('names the schema that Microsoft documents', () => {
    expect($schema).toMatch(/^https:\/\/developer\.microsoft\.com\/.*custom-functions\.schema\.json$/);
    expect(allowErrorForDataTypeAny).toBe(true);
  });
});

const named = (id: string) => ({ id, name: id, parameters: [], result: {} });

test.each([
  ['an id that begins with a digit', { functions: [named('1CYBER')] }],
  ['a function without a result', { functions: [{ id: 'ABC', name: 'ABC', parameters: [] }] }],
  ['help without https', { functions: [{ ...named('ABC'), helpUrl: 'http://example.go.jp' }] }],
  ['a parameter without a name', { functions: [{ ...named('ABC'), parameters: [{ type: 'any' }] }] }],
  [
    'an unknown member of an enum',
    {
      functions: [named('ABC')],
      enums: [{ id: 'ABC', type: 'string', values: [{ name: 'a', value: 'a' }] }],
    },
  ],
])('the schema refuses %s', (_, metadata) => {
  expect(errorsOf(metadata)).not.toEqual([]);
});
