import { documentCitation, type Language, queryCitations } from '@cyberbudget/core';
import { documentsOf, type Traced } from '@cyberbudget/core/functions';

/**
 * Where an answer is printed: the figures behind its numbers, a citation for each document; else
 * the documents it tells of.
 */
export const citations = (traced: Traced, language: Language): string[] =>
  (traced.queries.length > 0
    ? queryCitations(traced.queries)
    : documentsOf(traced).map(documentCitation)
  ).map((cited) => cited[language]);
