import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { freeIdentifiers } from './free-identifiers.ts';

const free = (code: string): string[] => [...freeIdentifiers(parse(code, { ecmaVersion: 2019 }))].sort();

test.each([
  ['a call', 'fetch(1)', ['fetch']],
  ['a member', 'crypto.subtle', ['crypto']],
  ['a computed member', 'table[key]', ['key', 'table']],
  ['a declared variable', 'const one = 1; one', []],
  ['a parameter and its default', 'function f(a, b = other) { return a + b }', ['other']],
  ['a pattern', 'const { a: b, ...rest } = c; const [d = e] = b; [rest, d]', ['c', 'e']],
  ['a property name', '({ name: value })', ['value']],
  ['a caught error', 'try { a() } catch (error) { error }', ['a']],
])('%s', (_, code, names) => {
  expect(free(code)).toEqual(names);
});
