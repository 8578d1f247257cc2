import { type BudgetDocument, findDocument, type Language, type Library, yearName } from '@cyberbudget/core';

/** How formulas name a document's year: the bare year where it means this document, else with its stage. */
export function yearArgument(
  document: BudgetDocument,
  library: Library,
  language: Language,
): number | string {
  const found = findDocument(library, { fiscalYear: document.fiscalYear, phase: null });
  const isDefault = found.ok && found.value.document.id === document.id;
  return isDefault ? document.fiscalYear : yearName(document)[language];
}
