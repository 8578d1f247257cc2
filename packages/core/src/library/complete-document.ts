import type { BudgetDocument } from '../document/document.ts';
import { isComplete, joinDocument } from '../document/document-texts.ts';
import { withoutOrigin } from './imported-document.ts';
import type { IndexedDocument } from './indexed-document.ts';

/**
 * A document of a library as it was published, with the words of its pages; null while they are not
 * here.
 */
export function completeDocument({
  document,
  texts,
  lines,
  account,
}: IndexedDocument): BudgetDocument | null {
  if (isComplete(document)) return withoutOrigin(document);
  if (texts === null || lines === null || account === null) return null;
  const printedLines = [...lines.values()];
  return joinDocument(withoutOrigin(document), { details: texts, printedLines, figures: account });
}
