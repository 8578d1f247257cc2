import type { Language, Library } from '@cyberbudget/core';
import { traceFormula } from '@cyberbudget/core/formula';

/** The documents, by their ids, whose texts live formulas look into and which the library does not have. */
export const missingTexts = (
  cells: readonly { readonly formula: string }[],
  library: Library,
  language: Language,
): readonly string[] => [
  ...new Set(
    cells.flatMap(({ formula }) => {
      const result = traceFormula(formula, { library, language })?.result;
      return result?.ok === false && result.problem.code === 'texts-missing' ? [result.problem.document] : [];
    }),
  ),
];
