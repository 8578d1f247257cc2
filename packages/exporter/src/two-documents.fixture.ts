import { type BudgetDocument, createLibrary, type Program, toYen } from '@cyberbudget/core';
import type { ExportRequest } from './export-request.ts';
import { PUBLISHED } from './request.fixture.ts';

const [published] = PUBLISHED.documents;
if (published === undefined) throw new Error('no document');

/** Every program of the made-up document has 0.1億円 more than the published one. */
const more = (program: Program): Program => ({
  ...program,
  id: program.id.replace('fy2023', 'fy2040'),
  amount: { ...program.amount, amountYen: toYen(program.amount.amountYen + 10_000_000) },
});

/** A made-up document of another year: with amounts of the year before beside its own. */
const madeUp: BudgetDocument = {
  ...published.document,
  id: 'fy2040-draft',
  fiscalYear: 2040,
  programs: published.document.programs.map(more),
  others:
    published.document.total === null
      ? []
      : [{ fiscalYear: 2039, phase: 'initial', amount: published.document.total }],
};

const library = createLibrary([published.document, madeUp]);

/** The published document and a made-up one. */
export const TWO_DOCUMENTS: ExportRequest = { ...PUBLISHED, library, documents: library.documents };
