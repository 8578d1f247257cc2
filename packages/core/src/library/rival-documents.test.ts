import { describe, expect, test } from 'vitest';
import { madeUpDocument } from '../made-up-document.fixture.ts';
import { createLibrary, findDocument } from './library.ts';
import { libraryNotes } from './library-notes.ts';

const document = (id: string, fiscalYear: number, total: string) => ({
  ...madeUpDocument({ total }),
  ...{ id, fiscalYear, phase: 'draft' as const },
});
const published = [document('a', 2023, '10.0')];
const [one, other] = [document('one', 2024, '11.0'), document('other', 2024, '12.0')];
const YEARS = [
  ['where no year is named', null],
  ['where their year is', { fiscalYear: 2024, phase: null }],
  ['where their stage is', { fiscalYear: 2024, phase: 'draft' }],
] as const;

const answers = (imported: Parameters<typeof createLibrary>[1], asked: (typeof YEARS)[number][1]) => {
  const found = findDocument(createLibrary(published, imported), asked);
  return found.ok ? found.value.document.id : found.problem;
};

describe('two imported documents of one year and stage', () => {
  test.each(YEARS)('%s neither answers, whatever their order, and both are named', (_, asked) => {
    for (const both of [
      [one, other],
      [other, one],
    ]) {
      const imported = both.map((entry) => ({ document: entry, agreed: true }));
      expect(answers({ imported }, asked)).toMatchObject({ code: 'documents-rival', ids: ['one', 'other'] });
      expect(libraryNotes(createLibrary(published, { imported })).map(({ ja }) => ja)).toEqual([
        '取り込んだ2024年度政府案が2つあるため、どちらも使っていません（one、other）。',
      ]);
    }
  });

  test.each(YEARS.slice(1))('%s the one that a person agreed to answers', (_, asked) => {
    for (const agreed of [one, other]) {
      const imported = [one, other].map((entry) => ({ document: entry, agreed: entry === agreed }));
      expect(answers({ imported }, asked)).toBe(agreed.id);
      expect(answers({ imported: [...imported].reverse() }, asked)).toBe(agreed.id);
    }
  });

  test('others are left out of it', () => {
    const imported = [one, other].map((entry) => ({ document: entry, agreed: false }));
    expect(answers({ imported }, null)).toBe('a');
  });

  test('in the place of one published document neither answers either', () => {
    const imported = ['b', 'c'].map((id) => ({ document: document(id, 2023, '9.0'), agreed: true }));
    expect(answers({ imported }, null)).toMatchObject({ code: 'documents-rival', ids: ['b', 'c'] });
  });
});
