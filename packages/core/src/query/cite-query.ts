import { documentCitation, figureCitation } from '../library/citation.ts';
import type { Bilingual } from '../problem/problem.ts';
import { queryFigures } from './answer-query.ts';
import type { Query } from './query.ts';

/**
 * The citation of a number: document, places, and the texts exactly as printed of the figures
 * behind it; the document alone where nothing is listed.
 */
export const queryCitation = (query: Query): Bilingual => citation([query]);

/** The citations of several numbers, one for each document. */
export function queryCitations(queries: readonly Query[]): Bilingual[] {
  const documents = new Set(queries.map(({ index }) => index));
  return [...documents].map((index) => citation(queries.filter((query) => query.index === index)));
}

function citation(queries: readonly Query[]): Bilingual {
  const document = queries[0]?.index.document;
  if (document === undefined) return { ja: '', en: '' };
  const figures = new Set(queries.flatMap((query) => queryFigures(query).map(({ figure }) => figure)));
  return figures.size > 0 ? figureCitation(document, [...figures]) : documentCitation(document);
}
