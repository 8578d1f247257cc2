import { expect, test } from 'vitest';
import { freeName, freeSheetName } from './free-name.ts';

const takenBy =
  (...names: readonly string[]) =>
  (name: string): boolean =>
    names.includes(name);

test.each([
  ['府省庁別', [], '府省庁別'],
  ['府省庁別', ['府省庁別'], '府省庁別 2'],
  ['府省庁別', ['府省庁別', '府省庁別 2', '府省庁別 3'], '府省庁別 4'],
  ['a'.repeat(40), [], 'a'.repeat(31)],
  ['a'.repeat(40), ['a'.repeat(31)], `${'a'.repeat(29)} 2`],
])('%s beside %j is %s', (wanted, taken, name) => {
  expect(freeSheetName(wanted, takenBy(...taken))).toBe(name);
});

test('a name without a limit keeps its length', () => {
  const wanted = `cyberbudget_${'x'.repeat(60)}`;
  expect(freeName(wanted, takenBy(wanted), { separator: '_' })).toBe(`${wanted}_2`);
});

test('a number with two digits takes the room of two', () => {
  const taken = new Set<string>();
  for (let count = 0; count < 10; count++)
    taken.add(freeSheetName('b'.repeat(31), (name) => taken.has(name)));
  expect([...taken].at(-1)).toBe(`${'b'.repeat(28)} 10`);
});
