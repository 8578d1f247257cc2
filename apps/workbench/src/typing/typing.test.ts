import { describe, expect, test } from 'vitest';
import { argumentAt } from './argument-at.ts';
import { asArgument, fittingValues } from './fitting-values.ts';

describe('the argument at the cursor (|)', () => {
  test.each([
    ['=CYBERBUDGET(|', 'CYBERBUDGET', 0, ''],
    ['=CYBERBUDGET("総|', 'CYBERBUDGET', 0, '"総'],
    ['=cyberbudget("総務省",2023,,"推|', 'CYBERBUDGET', 3, '"推'],
    ['=SUM(1,CYBERBUDGET( "a,b",|', 'CYBERBUDGET', 1, ''],
    ['=SUM(CYBERBUDGET("総務省"),|', 'SUM', 1, ''],
    ["=CYBERBUDGET('a(b'!A1,|", 'CYBERBUDGET', 1, ''],
    ['=CYBERBUDGET("a""(b",  3|', 'CYBERBUDGET', 1, '3'],
  ])('%s', (marked, functionName, index, typed) => {
    expect(argumentAt(marked.replace('|', ''), marked.indexOf('|'))).toMatchObject({
      functionName,
      index,
      typed,
    });
  });

  test.each(['=1+|', '=CYBERBUDGET()|', '=(1,|', 'CYBERBUDGET|', '=SUM({1,|'])('%s is in none', (marked) => {
    expect(argumentAt(marked.replace('|', ''), marked.indexOf('|'))).toBeNull();
  });

  test.each([
    ['=F("総|務省",3)', '"総務省"'],
    ['=F( 総|, 3)', '総'],
    ['=F("総|', '"総'],
  ])('%s ends with its own text', (marked, argument) => {
    const formula = marked.replace('|', '');
    const { start = 0, end = 0 } = argumentAt(formula, marked.indexOf('|')) ?? {};
    expect(formula.slice(start, end)).toBe(argument);
  });
});

describe('the values that fit', () => {
  const values = [
    { name: '金額', stringValue: '金額' },
    { name: '構成比', stringValue: '構成比' },
    { name: 'Ministry of Defense', stringValue: 'MOD' },
    { name: '(3) 安全・安心', numberValue: 3 },
  ];
  test.each([
    ['', ['"金額"', '"構成比"', '"MOD"', '3']],
    ['"', ['"金額"', '"構成比"', '"MOD"', '3']],
    ['"構', ['"構成比"']],
    ['比', ['"構成比"']],
    ['"mod', ['"MOD"']],
    ['defense', ['"MOD"']],
    ['（3', ['3']],
    ['3', []],
    ['"金額"', []],
    ['""', []],
    ['B14', []],
  ])('%s', (typed, expected) => {
    expect(fittingValues(values, typed).map(asArgument)).toEqual(expected);
  });
});
