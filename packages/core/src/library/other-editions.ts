import type { DocumentFigures } from '../document/document.ts';
import { parseBudgetYear } from '../fiscal-year/phase.ts';
import { normalizeName } from '../name/normalize.ts';
import { type Answer, answer, type Bilingual, problem } from '../problem/problem.ts';
import { documentOrigin } from './citation.ts';
import { type IndexedDocument, indexDocument } from './indexed-document.ts';
import type { Library } from './library.ts';
import { byAnswering } from './unread-document.ts';
import { yearName } from './year-name.ts';

/**
 * The documents that a document can be compared with, the nearest first: of its own year and stage
 * (a corrected edition, and what it took the place of), then other stages of its year, then its
 * stage in other years, then the rest. Those that answer nothing are among them.
 */
export function otherEditions(library: Library, { document }: IndexedDocument): IndexedDocument[] {
  const rank = (other: DocumentFigures): number =>
    (other.fiscalYear === document.fiscalYear ? 0 : 2) + (other.phase === document.phase ? 0 : 1);
  const distance = (other: DocumentFigures): number => Math.abs(other.fiscalYear - document.fiscalYear);
  return allBut(library, document).sort(
    ({ document: one }, { document: other }) =>
      rank(one) - rank(other) || distance(one) - distance(other) || byAnswering(one, other),
  );
}

/** Every other document that a library has, those that answer nothing among them. */
export const allBut = (library: Library, document: DocumentFigures): IndexedDocument[] =>
  [
    ...library.documents,
    ...[...library.replaced, ...library.heldBack].map((other) => indexDocument(other)),
  ].filter((other) => other.document !== document);

/**
 * A document as one chooses it for a comparison: its year and stage, and where it comes from, where
 * another of the library has the same.
 */
export function editionName(library: Library, { document }: IndexedDocument): Bilingual {
  const all = [...library.documents.map((index) => index.document), ...library.replaced, ...library.heldBack];
  const name = yearName(document);
  if (all.filter((other) => yearName(other).ja === name.ja).length < 2) return name;
  const origin = originOf(library, document);
  return { ja: `${name.ja}（${origin.ja}）`, en: `${name.en} (${origin.en})` };
}

/** What is held back has no origin yet: it was imported all the same. */
const originOf = (library: Library, document: DocumentFigures): Bilingual =>
  documentOrigin(library.heldBack.includes(document) ? { replacesPublished: false } : document.origin);

/**
 * The edition that a text names: an id, a year with or without a stage, "公表資料" or "取込" of the
 * same year and stage.
 * @param given null for the nearest
 */
export function findEdition(
  library: Library,
  index: IndexedDocument,
  given: string | null,
): Answer<IndexedDocument> {
  const others = otherEditions(library, index);
  const found = given === null ? others[0] : named(given, [...others, index], library);
  if (found !== undefined) return answer(found);
  return problem({
    code: 'unknown-edition',
    given,
    known: others.map((other) => editionName(library, other)),
  });
}

function named(
  given: string,
  editions: readonly IndexedDocument[],
  library: Library,
): IndexedDocument | undefined {
  const name = normalizeName(given);
  const asked = parseBudgetYear(name);
  return (
    editions.find(({ document }) => document.id === given) ??
    editions.find((edition) => spellings(library, edition).includes(name)) ??
    (asked === null
      ? undefined
      : editions.find(
          ({ document: { fiscalYear, phase } }) =>
            fiscalYear === asked.fiscalYear && (asked.phase === null || phase === asked.phase),
        ))
  );
}

function spellings(library: Library, edition: IndexedDocument): string[] {
  const [name, origin] = [editionName(library, edition), originOf(library, edition.document)];
  return [name.ja, name.en, origin.ja, origin.en].map(normalizeName);
}
