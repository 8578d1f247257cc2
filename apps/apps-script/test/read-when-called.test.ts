import { expect, test } from 'vitest';
import { readWhenCalled } from '../publish/read-when-called.ts';

const bundled = (top: string): string => `var one = (function(exports) {\n\t${top}\n})({});`;

test.each([
  ['a constant', 'var half = (n) => n / 2;', 'function half(n) {\n\t\treturn n / 2;\n\t}'],
  ['no parameters', 'var one = () => 1;', 'function one() {\n\t\treturn 1;\n\t}'],
  ['a block', 'var one = () => { return 1; };', 'function one() { return 1; }'],
  ['an object', 'var point = (x, y) => ({ x, y });', 'function point(x, y) {\n\t\treturn { x, y };\n\t}'],
  ['a default', 'var more = (n, by = 1) => n + by;', 'function more(n, by = 1) {\n\t\treturn n + by;\n\t}'],
  [
    'a member',
    'var it = { of: (n) => [n].map((m) => m) };',
    'var it = { of: function(n) {\n\t\treturn [n].map((m) => m);\n\t} };',
  ],
  ['one within a function', 'function all(list) { return list.map((n) => n); }', null],
  ['a text over lines', 'var two = () => `1\n2`;', 'function two() {\n\t\treturn `1\n2`;\n\t}'],
])('%s', (_, given, expected) => {
  expect(readWhenCalled(bundled(given))).toBe(bundled(expected ?? given));
});

test('an arrow function that a function could not stand for is refused', () => {
  expect(() => readWhenCalled(bundled('var own = () => this;'))).toThrow('cannot be a function');
});
