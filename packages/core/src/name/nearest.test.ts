import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const KNOWN = ['総務省', '外務省', '文部科学省', '経済産業省', '警察庁', 'NISC', '防衛省'];

test.each([
  ['総無省', ['総務省']],
  ['総務', ['総務省']],
  ['経産産業省', ['経済産業省']],
  ['ＮＳＩＣ', ['NISC']],
  ['nicc', ['NISC']],
  ['文科学省', ['文部科学省']],
  ['xyz', []],
  ['', []],
])('%s is near %s', (given, names) => expect(nearest(given, KNOWN)).toEqual(names));

test('two letters that changed places are one slip: the nearer name comes first', () =>
  expect(nearest('abdc', ['abxy', 'abcd', 'abdx'])[0]).toBe('abcd'));

test('at most three, each once', () =>
  expect(nearest('aaaa', ['aaab', 'aaab', 'aaac', 'aaad', 'aaae'])).toEqual(['aaab', 'aaac', 'aaad']));

test('a known name is nearest to itself', () =>
  fc.assert(
    fc.property(fc.constantFrom(...KNOWN), (name) => {
      expect(nearest(name, KNOWN)[0]).toBe(name);
    }),
  ));

test('only known names are proposed, whatever was typed', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (given) => {
      expect(KNOWN).toEqual(expect.arrayContaining(nearest(given, KNOWN)));
    }),
  ));
