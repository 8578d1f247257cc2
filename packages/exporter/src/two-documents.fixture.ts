import {
  createLibrary,
  type DocumentFigures,
  type PrintedAmount,
  type ProgramFigures,
  toYen,
} from '@cyberbudget/core';
import type { ExportRequest } from './export-request.ts';
import { PUBLISHED } from './request.fixture.ts';

const [published] = PUBLISHED.documents;
if (published === undefined) throw new Error('no document');

/** Every program of the made-up document has 0.1億円 more than the published one. */
const more = (program: ProgramFigures): ProgramFigures => ({
  ...program,
  id: program.id.replace('fy2023', 'fy2040'),
  amount: { ...program.amount, amountYen: toYen(program.amount.amountYen + 10_000_000) },
});

/** What the made-up document prints for 総務省 as a whole, and for the year before. */
const ofMinistry = (millions: number, line: number): PrintedAmount => ({
  amountYen: toYen(millions * 1_000_000),
  roundingYen: toYen(10_000_000),
  text: `${millions / 100}億円`,
  line,
  page: 3,
});

/**
 * A made-up document of another year: with an amount of a ministry, and amounts of the year before
 * beside its own.
 */
const madeUp: DocumentFigures = {
  ...published.document,
  id: 'fy2040-draft',
  fiscalYear: 2040,
  programs: published.document.programs.map(more),
  ministries: published.document.ministries.map((ministry) =>
    ministry.id === 'mic'
      ? {
          ...ministry,
          amount: ofMinistry(14_340, 70),
          others: [{ fiscalYear: 2039, phase: 'initial', amount: ofMinistry(12_010, 71) }],
        }
      : ministry,
  ),
  others:
    published.document.total === null
      ? []
      : [{ fiscalYear: 2039, phase: 'initial', amount: published.document.total }],
};

const library = createLibrary([published.document, madeUp]);

/** The published document and a made-up one. */
export const TWO_DOCUMENTS: ExportRequest = { ...PUBLISHED, library, documents: library.documents };
