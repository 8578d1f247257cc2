import {
  type BudgetDocument,
  type createLibrary,
  findDocument,
  libraryNotes,
  passedOverNote,
  whatChanges,
} from '@cyberbudget/core';
import { readDocument } from '@cyberbudget/core/schema';
import { documents, publishedLibrary } from '@cyberbudget/documents';
import { describe, expect, test } from 'vitest';
import { HOSTILE_DOCUMENTS } from './hostile-documents.ts';

const answering = (library: ReturnType<typeof createLibrary>): string => {
  const found = findDocument(library, null);
  return found.ok ? found.value.document.id : found.problem.code;
};
const newestPublished = answering(publishedLibrary());

describe('a document that a person did not agree to', () => {
  test.each(HOSTILE_DOCUMENTS)('$name: $outcome', ({ document, outcome, path }) => {
    const read = readDocument(JSON.parse(JSON.stringify(document)));
    expect(read.ok ? null : read.path).toBe(path ?? null);
    if (!read.ok) return expect(outcome).toBe('refused');
    const library = publishedLibrary([{ document: read.document, agreed: false }]);
    expect(answering(library)).toBe(newestPublished);
    expect(library.heldBack.length).toBe(outcome === 'held-back' ? 1 : 0);
    expect(libraryNotes(library).length).toBe(outcome === 'held-back' ? 1 : 0);
    return expect(passedOverNote(library) !== null).toBe(
      outcome === 'own-year' || library.documents[0] !== library.newest,
    );
  });
});

const [published] = documents;
const shadow = HOSTILE_DOCUMENTS.find(({ outcome }) => outcome === 'own-year')?.document as BudgetDocument;
const inPlace = HOSTILE_DOCUMENTS.find(({ outcome }) => outcome === 'held-back')?.document as BudgetDocument;

describe('what a person is asked', () => {
  const library = publishedLibrary();

  test('a newer year would answer formulas without a year, and takes no place', () =>
    expect(whatChanges(library, shadow)).toMatchObject({
      isPublished: false,
      replaces: [],
      withoutYear: { id: newestPublished },
      withYear: null,
      needsConsent: true,
    }));

  test('the same year and stage would take the place of the published document', () =>
    expect(whatChanges(library, inPlace)).toMatchObject({
      replaces: [{ id: 'fy2023-draft' }],
      needsConsent: true,
    }));

  test('an earlier year needs no consent', () =>
    expect(whatChanges(library, { ...shadow, id: 'fy2019-draft', fiscalYear: 2019 })).toMatchObject({
      replaces: [],
      withoutYear: null,
      withYear: null,
      needsConsent: false,
    }));

  test('the published document itself changes nothing', () => {
    const again = { ...JSON.parse(JSON.stringify(published)), publisher: null, terms: null };
    expect(whatChanges(library, again)).toMatchObject({ isPublished: true, needsConsent: false });
    const [held] = publishedLibrary([{ document: again, agreed: true }]).documents;
    expect(held?.document.origin).toBeUndefined();
  });
});

describe('once a person agreed', () => {
  test('it answers, and says so', () => {
    const library = publishedLibrary([{ document: shadow, agreed: true }]);
    expect(answering(library)).toBe(shadow.id);
    expect(libraryNotes(library).map(({ ja }) => ja)).toEqual([expect.stringContaining('年度を省いた数式')]);
  });

  test('in the place of the published document too', () => {
    const library = publishedLibrary([{ document: inPlace, agreed: true }]);
    expect(library.byYear.get(2023)?.map(({ document }) => document.origin)).toEqual([
      { replacesPublished: true },
    ]);
    expect(libraryNotes(library).map(({ ja }) => ja)).toEqual([expect.stringContaining('公表資料の代わり')]);
  });
});
