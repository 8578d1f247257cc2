import { type Language, type Library, missingPart } from '@cyberbudget/core';
import { traceFormula } from '@cyberbudget/core/formula';

/**
 * What live formulas ask for and the library does not have: documents' texts, by their ids, and
 * what stands beside the documents.
 */
export const missingParts = (
  cells: readonly { readonly formula: string }[],
  library: Library,
  language: Language,
): readonly string[] => [
  ...new Set(
    cells.flatMap(({ formula }) => {
      const result = traceFormula(formula, { library, language })?.result;
      return (result?.ok === false ? missingPart(result.problem) : null) ?? [];
    }),
  ),
];
