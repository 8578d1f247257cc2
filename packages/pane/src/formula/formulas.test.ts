import { createLibrary, programQuery, queryFormula } from '@cyberbudget/core';
import { traceFormula } from '@cyberbudget/core/formula';
import { isRows } from '@cyberbudget/core/functions';
import { documents } from '@cyberbudget/documents';
import { describe, expect, test } from 'vitest';
import { twinsOf } from './twins.ts';

const library = createLibrary(documents.filter(({ fiscalYear }) => fiscalYear === 2023));
const [index] = library.documents;
if (index === undefined) throw new Error('no document');

/** The one number that a formula with constant arguments gives. */
function answered(formula: string): unknown {
  const traced = traceFormula(formula, { library, language: 'ja' });
  const result = traced?.result;
  if (result?.ok !== true) throw new Error(`no answer to ${formula}`);
  return isRows(result.value) ? result.value.rows : result.value.value;
}

describe('twins', () => {
  test.each([
    ['=CYBERBUDGET("総務省",2023)', 'cyberbudget get 総務省 --year 2023'],
    ['=CYBERBUDGET(,2023,3,"掲載率")', 'cyberbudget get --year 2023 --field 3 --measure 掲載率'],
    [
      '=CYBERBUDGET("Ministry of Defense",2023,,"estimate","million yen")',
      'cyberbudget get 防衛省 --year 2023 --measure 推計額 --unit 百万円',
    ],
    ['=CYBERBUDGET("全体",45017)', 'cyberbudget get --year 2023'],
    ['=CYBERBUDGET("総務省")', 'cyberbudget get 総務省 --year 2023'],
    ['=CYBERBUDGET_TABLE("分野",,"円")', "cyberbudget fn CYBERBUDGET_TABLE 分野 '' 円"],
  ])('%s in a terminal', (formula, line) => {
    expect(twinsOf(formula, library, 'ja')?.terminal).toBe(line);
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
      const formula = queryFormula(programQuery(index, program), { library, unit: '億円', language: 'ja' });
      const [, row, column] = /,(\d+),(\d+)\)$/.exec(formula) ?? [];
      const rows = answered(formula) as (string | number)[][];
      expect(rows[Number(row) - 1]?.[Number(column) - 1]).toBe(program.amount.amountYen / 1e8);
    },
  );
});
