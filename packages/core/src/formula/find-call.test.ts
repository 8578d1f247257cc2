import { describe, expect, test } from 'vitest';
import { findCall, findCalls } from './find-call.ts';

/**
 * A call as its name and arguments: constants as they are, null where one is left out, text for
 * what the sheet computes.
 */
function shown(formula: string): unknown {
  const call = findCall(formula);
  if (call === null) return null;
  const args = call.args.map((argument) =>
    argument.kind === 'value'
      ? (argument.value ?? null)
      : argument.kind === 'computed'
        ? { computed: argument.text }
        : argument.kind,
  );
  return [call.id, args];
}

describe('the first call of ours in a formula', () => {
  test.each([
    ['=CYBERBUDGET()', 'CYBERBUDGET', []],
    ['=CYBERBUDGET("総務省",2023,,"推計額")', 'CYBERBUDGET', ['総務省', 2023, null, '推計額']],
    ['=ROUND( cyberbudget( "a, ""b""" , -1.5 ), 0)', 'CYBERBUDGET', ['a, "b"', -1.5]],
    ['=CYBERBUDGET_TABLE("分野",2023,"円",TRUE)', 'CYBERBUDGET_TABLE', ['分野', 2023, '円', true]],
    [
      '=CYBERBUDGET(A5,SUM(1,2)+1,{1,2},表!B3)',
      'CYBERBUDGET',
      ['reference', { computed: 'SUM(1,2)+1' }, 'array', { computed: '表!B3' }],
    ],
    ["='CYBERBUDGET(1)'!A1+CYBERBUDGET(3)", 'CYBERBUDGET', [3]],
    ['="CYBERBUDGET(1)"&CYBERBUDGET(2)', 'CYBERBUDGET', [2]],
    ['=IF(A1>0,CYBERBUDGET("防衛省"),0)', 'CYBERBUDGET', ['防衛省']],
    ['=CYBERBUDGET("a"&"b",2023)', 'CYBERBUDGET', [{ computed: '"a"&"b"' }, 2023]],
  ])('%s', (formula, id, args) => expect(shown(formula)).toEqual([id, args]));

  test.each([
    '',
    '総務省',
    '=SUM(A1:A3)',
    '="CYBERBUDGET(1)"',
    '=CYBERBUDGET("総務省"',
    '=CYBERBUDGET(A1',
    'CYBERBUDGET()',
    '=MYCYBERBUDGET("総務省")',
    '=MY.CYBERBUDGET("総務省")',
    '=私のCYBERBUDGET("総務省")',
    '=CYBERBUDGET_X("総務省")',
    '=CYBERBUDGET',
  ])('%s calls none', (formula) => expect(findCall(formula)).toBeNull());
});

test('every call is found, those among arguments too', () =>
  expect(
    findCalls('=CYBERBUDGET("総務省",2023)-IF(A1,CYBERBUDGET(A2),CYBERBUDGET_META("版"))').map(
      ({ id, args }) => [id, args.length],
    ),
  ).toEqual([
    ['CYBERBUDGET', 2],
    ['CYBERBUDGET', 1],
    ['CYBERBUDGET_META', 1],
  ]));
