import { expect, test } from 'vitest';
import type { BudgetYear } from '../fiscal-year/phase.ts';
import { madeUpDocument } from '../made-up-document.fixture.ts';
import { documentStanding } from './document-standing.ts';
import { createLibrary } from './library.ts';
import { libraryNotes, passedOverNote } from './library-notes.ts';

const document = (id: string, fiscalYear: number, phase: BudgetYear['phase'], total = '10.0') => ({
  ...madeUpDocument({ total }),
  ...{ id, fiscalYear, phase },
});
const published = [document('a', 2023, 'draft'), document('b', 2021, 'draft')];

test.each([
  ['a newer year', document('own', 2024, 'draft'), 'newest', 'passed-over'],
  ['an older year', document('own', 2020, 'draft'), 'own-year', 'own-year'],
  ['a later stage of the newest year', document('own', 2023, 'initial'), 'newest', 'stage-only'],
  ['a later stage of an older year', document('own', 2021, 'initial'), 'first-of-year', 'stage-only'],
  ['an earlier stage', document('own', 2023, 'request'), 'own-year', 'own-year'],
  ['the same stage', document('own', 2023, 'draft'), 'in-place', 'held-back'],
  ['the same id', document('a', 2023, 'draft', '9.0'), 'in-place', 'held-back'],
  ['the published document', document('a', 2023, 'draft'), 'published', 'published'],
] as const)('%s', (_, own, agreed, otherwise) => {
  const [yes, no] = [true, false].map((consent) =>
    createLibrary(published, { imported: [{ document: own, agreed: consent }] }),
  );
  expect([yes, no].map((library) => library && documentStanding(library, own.id))).toEqual([
    agreed,
    otherwise,
  ]);
  const isSaid = ['newest', 'first-of-year', 'in-place'].includes(agreed);
  expect([yes, no].map((library) => library && libraryNotes(library).length)).toEqual([
    isSaid ? 1 : 0,
    otherwise === 'held-back' ? 1 : 0,
  ]);
});

test.each([
  ['a newer year', document('own', 2024, 'draft'), '年度を名指した', null],
  ['a later stage of the newest year', document('own', 2023, 'initial'), '段階まで', '段階まで'],
  ['a later stage of an older year', document('own', 2021, 'initial'), null, '段階まで'],
  ['an earlier stage', document('own', 2023, 'request'), null, null],
] as const)('without consent %s is passed over where no year is named', (_, own, noYear, withYear) => {
  const library = createLibrary(published, { imported: [{ document: own, agreed: false }] });
  const said = [null, own.fiscalYear].map((year) => passedOverNote(library, year)?.ja ?? null);
  expect(said).toEqual([noYear, withYear].map((words) => words && expect.stringContaining(words)));
});

test('a document that the library does not have has no standing', () =>
  expect(documentStanding(createLibrary(published), 'own')).toBeNull());
