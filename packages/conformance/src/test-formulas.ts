import { describe, expect, test } from 'vitest';
import { differences } from './expectation.ts';
import { evaluate } from './formula/evaluate.ts';
import type { FormulaHost } from './formula/formula-host.ts';
import type { FormulaCase } from './formula-cases/formula-case.ts';
import { FORMULA_CASES } from './formula-cases.ts';

/**
 * The contract of every host of the functions: one test for each formula. A case that needs what
 * the host lacks is left out.
 * @param host made once, before the tests
 * @param suits further restriction, for a host that cannot be asked everything
 * @param themes the formulas; others than those of the published documents for a host that holds
 * another document
 */
export function testFormulas(
  host: FormulaHost,
  suits: (one: FormulaCase) => boolean = () => true,
  themes: Readonly<Record<string, readonly FormulaCase[]>> = FORMULA_CASES,
): void {
  const can = ({ needs = [] }: FormulaCase): boolean => !needs.some((need) => host.lacks.includes(need));
  for (const [theme, cases] of Object.entries(themes)) {
    describe(theme, () => {
      test.each(cases.filter((one) => can(one) && suits(one)).map((one) => [titleOf(one), one] as const))(
        '%s',
        (_, one) => {
          const answer = evaluate(one.formula, host, one.cells, one.language);
          expect(differences(answer, one.expected, host)).toEqual([]);
        },
      );
    });
  }
}

const titleOf = ({ formula, expected, cells }: FormulaCase): string => {
  const shown = formula.length > 100 ? `${formula.slice(0, 100)}…` : formula;
  const beside = cells === undefined ? '' : ` over ${JSON.stringify(cells)}`;
  const wanted =
    expected.kind === 'cell'
      ? typeof expected.cell === 'object'
        ? `${expected.cell.error} ${expected.cell.says}`
        : String(expected.cell)
      : expected.kind === 'rows'
        ? JSON.stringify(expected.rows).slice(0, 60)
        : expected.size.join('×');
  return `${shown}${beside} → ${wanted}`;
};
