import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toYen } from '../amount/yen.ts';
import type { BudgetDocument, Program } from '../document/document.ts';
import { createLibrary } from '../library/library.ts';
import { matchPrograms } from './match-programs.ts';

const program = (id: string, ministry: string, title: string): Program => ({
  id,
  ministry,
  strategyField: '1',
  title,
  amount: { amountYen: toYen(10_000_000), roundingYen: toYen(10_000_000), text: '0.1億円', line: 1, page: 1 },
  others: [],
  mark: null,
  detail: null,
});

const madeUp = (fiscalYear: number, listed: readonly (readonly [string, string])[]): BudgetDocument => ({
  schemaVersion: 2,
  id: `fy${fiscalYear}-draft`,
  fiscalYear,
  phase: 'draft',
  title: '架空の資料',
  publisher: null,
  publisherEnglish: null,
  url: null,
  published: null,
  terms: null,
  source: { file: 'x.txt', lines: 1, pages: null },
  total: null,
  others: [],
  strategyFields: [],
  ministries: [],
  programs: listed.map(([ministry, title], position) =>
    program(`${fiscalYear}-${position}`, ministry, title),
  ),
  notes: [],
  figures: [],
  printedLines: [],
});

const listing = fc.array(
  fc.tuple(fc.constantFrom('mic', 'npa'), fc.constantFrom('演習', '演 習', '解析', '監視')),
);
const documents = fc
  .array(listing, { minLength: 1, maxLength: 4 })
  .map((listings) =>
    createLibrary(listings.map((listed, position) => madeUp(2030 + position, listed))).documents.toReversed(),
  );

test('every program of every document stands in exactly one place', () => {
  fc.assert(
    fc.property(documents, (indexed) => {
      const placed = matchPrograms(indexed).flatMap(({ programs }) =>
        programs.flatMap((one) => one?.id ?? []),
      );
      const listed = indexed.flatMap(({ document }) => document.programs.map(({ id }) => id));
      expect([...placed].sort()).toEqual([...listed].sort());
    }),
  );
});

test('what is matched has one ministry and one title, blanks aside', () => {
  fc.assert(
    fc.property(documents, (indexed) => {
      for (const { programs } of matchPrograms(indexed)) {
        const names = programs.flatMap((one) =>
          one === null ? [] : [`${one.ministry} ${one.title.replace(' ', '')}`],
        );
        expect(new Set(names).size).toBe(1);
      }
    }),
  );
});

test('a document stands in its own column', () => {
  fc.assert(
    fc.property(documents, (indexed) => {
      for (const { programs } of matchPrograms(indexed)) {
        expect(programs).toHaveLength(indexed.length);
        for (const [position, one] of programs.entries()) {
          if (one !== null) expect(indexed[position]?.document.programs).toContain(one);
        }
      }
    }),
  );
});
