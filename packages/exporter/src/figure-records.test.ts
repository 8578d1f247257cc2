import { figureRecords } from '@cyberbudget/core';
import { describe, expect, test } from 'vitest';
import { PUBLISHED } from './request.fixture.ts';
import { TWO_DOCUMENTS } from './two-documents.fixture.ts';

const records = PUBLISHED.documents.flatMap(({ document }) => figureRecords(document, 'ja'));

test('every figure that the import counts as an entry, a component or a part is exported', () => {
  const counted = PUBLISHED.documents.flatMap(({ document }) =>
    document.figures.filter(({ use }) => ['field', 'component', 'part'].includes(use)),
  );
  const place = ({ line, text }: { line: number; text: string }): string => `${line} ${text}`;
  const exported = new Set(records.map(({ line, printedText }) => place({ line, text: printedText })));
  expect(counted.length).toBeGreaterThan(40);
  expect(counted.map(place).filter((figure) => !exported.has(figure))).toEqual([]);
});

test('ids are unique', () => {
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
});

describe('an amount of another year', () => {
  const others = TWO_DOCUMENTS.documents
    .flatMap(({ document }) => figureRecords(document, 'en'))
    .filter(({ kind }) => kind.startsWith('other-'));

  test('stands under that year and stage, and is no total of the document', () => {
    expect(
      others.map(({ kind, document, fiscalYear, phase, budgetPhase }) => [
        kind,
        document,
        fiscalYear,
        phase,
        budgetPhase,
      ]),
    ).toEqual([['other-total', 'fy2040-draft', 2039, 'initial', 'approved']]);
  });
});
