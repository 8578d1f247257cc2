import { createLibrary } from '@cyberbudget/core';
import { call, findFunction } from '@cyberbudget/core/functions';
import { documents } from '@cyberbudget/documents';
import { describe, expect, test } from 'vitest';
import { dataSheet } from '../layout/data-sheet.ts';
import { computed } from '../layout/sheet-formula.fixture.ts';
import { programFormula } from './program-formula.ts';
import { isComputed, readCall } from './read-call.ts';
import { resolveCall } from './resolve-call.ts';
import { twinsOf } from './twins.ts';
import { yearArgument } from './year-argument.ts';

const library = createLibrary(documents.filter(({ fiscalYear }) => fiscalYear === 2023));
const [index] = library.documents;
if (index === undefined) throw new Error('no document');

/** What the function itself answers to a formula with literal arguments. */
function answered(formula: string): unknown {
  const written = readCall(formula);
  const found = findFunction(written?.id ?? '');
  if (written === null || !found.ok) throw new Error(`no function in ${formula}`);
  const args = written.args.map((argument) => (isComputed(argument) ? null : argument));
  const result = call(found.value, { library, language: 'ja' }, args);
  return result.ok ? result.value : result.problem.code;
}

describe('reading a call', () => {
  test.each([
    ['=CYBERBUDGET()', 'CYBERBUDGET', []],
    ['=CYBERBUDGET("総務省",2023,,"推計額")', 'CYBERBUDGET', ['総務省', 2023, null, '推計額']],
    ['=ROUND( cyberbudget( "a, ""b""" , -1.5 ), 0)', 'CYBERBUDGET', ['a, "b"', -1.5]],
    ['=CYBERBUDGET_TABLE("分野",2023,"円",TRUE)', 'CYBERBUDGET_TABLE', ['分野', 2023, '円', true]],
    [
      '=CYBERBUDGET(A5,SUM(1,2),{1,2})',
      'CYBERBUDGET',
      [{ computed: 'A5' }, { computed: 'SUM(1,2)' }, { computed: '{1,2}' }],
    ],
  ])('%s', (formula, id, args) => {
    expect(readCall(formula)).toEqual({ id, args });
  });

  test.each(['', '総務省', '=SUM(A1:A3)', '="CYBERBUDGET(1)"', '=CYBERBUDGET("総務省"', 'CYBERBUDGET()'])(
    '%s calls none of ours',
    (formula) => {
      expect(readCall(formula)).toBeNull();
    },
  );
});

describe('resolving a call', () => {
  test.each([
    ['=CYBERBUDGET("ＮＩＳＣ","R5")', '内閣官房', null, 'amount', '億円'],
    ['=CYBERBUDGET(,2023,3,"掲載額","百万円")', null, '3', 'listed', '百万円'],
    ['=CYBERBUDGET()', null, null, 'amount', '億円'],
  ])('%s', (formula, ministry, field, measure, unit) => {
    const written = readCall(formula);
    const resolved = written === null ? null : resolveCall(written, library);
    expect(resolved?.subject.ministry?.name ?? null).toBe(ministry);
    expect(resolved?.subject.strategyField?.code ?? null).toBe(field);
    expect([resolved?.measure, resolved?.unit]).toEqual([measure, unit]);
  });

  test.each([
    '=CYBERBUDGET("存在しない省")',
    '=CYBERBUDGET(A5)',
    '=CYBERBUDGET("総務省",1999)',
    '=CYBERBUDGET(,,,"?")',
  ])('%s means nothing that is known here', (formula) => {
    const written = readCall(formula);
    expect(written === null ? undefined : resolveCall(written, library)).toBeNull();
  });
});

describe('twins', () => {
  test.each([
    ['=CYBERBUDGET("総務省",2023)', 'cyberbudget get 総務省 --year 2023'],
    ['=CYBERBUDGET(,2023,3,"掲載率")', 'cyberbudget get --year 2023 --field 3 --measure 掲載率'],
    [
      '=CYBERBUDGET("Ministry of Defense",2023,,"estimate","million yen")',
      "cyberbudget get 'Ministry of Defense' --year 2023 --measure estimate --unit 'million yen'",
    ],
    ['=CYBERBUDGET_TABLE("分野",,"円")', "cyberbudget fn CYBERBUDGET_TABLE 分野 '' 円"],
  ])('%s in a terminal', (formula, line) => {
    expect(twinsOf(formula, library, 'ja')?.terminal).toBe(line);
  });

  test.each([
    '=CYBERBUDGET("総務省",2023)',
    '=CYBERBUDGET("厚生労働省",2023,,"掲載率")',
    '=CYBERBUDGET("総務省",2023,,"下限")',
    '=CYBERBUDGET("防衛省",2023,3)',
    '=CYBERBUDGET(,2023,3)',
    '=CYBERBUDGET(,2023,5,"上限")',
    '=CYBERBUDGET(,,,"非掲載額","百万円")',
    '=CYBERBUDGET("その他",,,"構成比")',
    '=CYBERBUDGET(,2023,,"件数")',
  ])('the SUMIFS of %s give what it gives', (formula) => {
    const native = twinsOf(formula, library, 'ja')?.native;
    const sheet = dataSheet(index.document, 'ja', native?.dataSheet ?? '');
    expect(computed(native?.formula ?? '', sheet)).toBeCloseTo(Number(answered(formula)), 9);
  });

  test('the TypeScript names the function and its arguments', () => {
    const { typescript } = twinsOf('=CYBERBUDGET("総務省",2023,,"推計額")', library, 'ja') ?? {};
    expect(typescript).toContain("findFunction('CYBERBUDGET')");
    expect(typescript).toContain('["総務省", 2023, undefined, "推計額"]');
  });

  test('arguments that the sheet computes have no twin outside of it', () => {
    expect(twinsOf('=CYBERBUDGET(A5,2023)', library, 'ja')).toMatchObject({
      native: null,
      terminal: null,
      typescript: null,
    });
  });
});

describe("a program's formula", () => {
  const { programs } = index.document;

  test.each(programs.map((program) => [program.title, program] as const))(
    '%s: its own amount',
    (_, program) => {
      const formula = programFormula(index, program, { library, unit: '億円', language: 'ja' });
      const [, row, column] = /,(\d+),(\d+)\)$/.exec(formula) ?? [];
      const rows = answered(formula) as (string | number)[][];
      expect(rows[Number(row) - 1]?.[Number(column) - 1]).toBe(program.amount.amountYen / 1e8);
    },
  );
});

describe("a year's argument", () => {
  const draft = index.document;
  const both = createLibrary([draft, { ...draft, id: 'fy2023-initial', phase: 'initial' as const }]);

  test.each([
    ['the only document of its year', draft, library, 2023],
    ['a document that another one of its year answers before', draft, both, '2023年度政府案'],
    ['the document that answers for its year', { ...draft, id: 'fy2023-initial' }, both, 2023],
  ])('%s', (_, document, asked, argument) => {
    expect(yearArgument(document, asked, 'ja')).toBe(argument);
  });
});
