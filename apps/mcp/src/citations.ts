import { documentCitation, type Language, queryCitations } from '@cyberbudget/core';
import { isRows, type Traced } from '@cyberbudget/core/functions';

/** Where an answer is printed: the figures behind its numbers, a citation for each document; for other tables the document. */
export function citations(traced: Traced, language: Language): string[] {
  if (traced.queries.length > 0) return queryCitations(traced.queries).map((cited) => cited[language]);
  return isRows(traced) ? traced.documents.map((document) => documentCitation(document)[language]) : [];
}
