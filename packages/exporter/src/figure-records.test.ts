import { figureRecords } from '@cyberbudget/core';
import { describe, expect, test } from 'vitest';
import { PUBLISHED } from './request.fixture.ts';
import { TWO_DOCUMENTS } from './two-documents.fixture.ts';

const records = PUBLISHED.documents.flatMap(({ document }) => figureRecords(document, 'ja'));

test('every figure that the import counts as an entry, a component or a part is exported', () => {
  const counted = PUBLISHED.documents.flatMap(({ account }) =>
    (account ?? []).filter(({ use }) => ['field', 'component', 'part'].includes(use)),
  );
  const place = ({ line, text }: { line: number | null; text: string }): string => `${line} ${text}`;
  const exported = new Set(
    records.map(({ textLine, printedText }) => place({ line: textLine, text: printedText })),
  );
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
    ).toEqual([
      ['other-total', 'fy2040-draft', 2039, 'initial', 'approved'],
      ['other-ministry', 'fy2040-draft', 2039, 'initial', 'approved'],
    ]);
  });
});

test('an amount printed for a ministry is a figure of its own kind, beside the total and not in it', () => {
  const ofMinistries = TWO_DOCUMENTS.documents
    .flatMap(({ document }) => figureRecords(document, 'ja'))
    .filter(({ kind }) => kind.endsWith('ministry'))
    .map(({ id, kind, ministry, amountYen, share, printedText, textLine }) =>
      [id, kind, ministry, amountYen, share, printedText, textLine].join(' '),
    );
  expect(ofMinistries).toEqual([
    'fy2040-draft/ministries/mic ministry 総務省 14340000000  143.4億円 70',
    'fy2040-draft/ministries/mic/other-1 other-ministry 総務省 12010000000  120.1億円 71',
  ]);
});
