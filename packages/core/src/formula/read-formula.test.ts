import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFormula } from './read-formula.ts';

const left = { kind: 'value', value: undefined };
const value = (cell: unknown) => ({ kind: 'value', value: cell });

describe('readFormula', () => {
  test.each([
    [
      '{1,2;3,4}',
      {
        kind: 'array',
        rows: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    ['{ "総務省" ; "a ""b""" }', { kind: 'array', rows: [['総務省'], ['a "b"']] }],
    ['{-1.5,+2e3,.5}', { kind: 'array', rows: [[-1.5, 2000, 0.5]] }],
    ['{TRUE,false,#n/a}', { kind: 'array', rows: [[true, false, { cellError: '#N/A' }]] }],
    ['=F()', { kind: 'call', name: 'F', args: [] }],
    ['=F(,)', { kind: 'call', name: 'F', args: [left, left] }],
    ['F("a",,3)', { kind: 'call', name: 'F', args: [value('a'), left, value(3)] }],
    [
      '=F(G({1}),#DIV/0!)',
      {
        kind: 'call',
        name: 'F',
        args: [
          { kind: 'call', name: 'G', args: [{ kind: 'array', rows: [[1]] }] },
          value({ cellError: '#DIV/0!' }),
        ],
      },
    ],
  ])('%s', (text, expression) => expect(readFormula(text)).toEqual({ ok: true, expression }));

  test.each([
    ['{1,2;3}', 6],
    ['{1,,2}', 3],
    ['{}', 1],
    ['{総務省}', 1],
    ['=F(', 3],
    ['=F(1 2)', 5],
    ['=F(1))', 5],
    ['=F("a)', 3],
    ['=A1+1', 1],
    ['', 0],
  ])('%s cannot be read from %s on', (text, at) => expect(readFormula(text)).toEqual({ ok: false, at }));

  test.each([
    ['=F(a1)', [{ kind: 'reference', address: 'A1' }]],
    ['=F(A2:B30)', [{ kind: 'reference', address: 'A2:B30' }]],
  ])('%s is read where cells may be referred to', (text, args) =>
    expect(readFormula(text, { references: true })).toEqual({
      ok: true,
      expression: { kind: 'call', name: 'F', args },
    }),
  );

  test('any text is read or refused at a place in it', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      ',',
      ';',
      '"',
      '=',
      '1',
      '-',
      'F',
      '#N/A',
      ' ',
      '総',
      '.',
      'e',
    );
    fc.assert(
      fc.property(
        fc.array(pieces).map((some) => some.join('')),
        (text) => {
          const read = readFormula(text);
          expect(read.ok || (read.at >= 0 && read.at <= text.length)).toBe(true);
        },
      ),
    );
  });

  test('a constant read is the constant written', () => {
    const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean());
    const written = (one: string | number | boolean): string =>
      typeof one === 'string' ? `"${one.replaceAll('"', '""')}"` : String(one).toUpperCase();
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (row) => {
        const expression = { kind: 'array', rows: [row] };
        expect(readFormula(`{${row.map(written).join(',')}}`)).toEqual({ ok: true, expression });
      }),
    );
  });

  test('a very long text takes no longer than reading it', () => {
    const nested = `=${'F('.repeat(2000)}${')'.repeat(2000)}`;
    expect(readFormula(nested).ok).toBe(true);
    expect(readFormula(`{${'"'.repeat(200_001)}}`).ok).toBe(false);
  });
});
