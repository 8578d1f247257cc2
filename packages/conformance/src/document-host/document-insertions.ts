import { type BudgetDocument, createLibrary, programQuery, readQuery } from '@cyberbudget/core';
import { documents, publishedLibrary } from '@cyberbudget/documents';
import type { FigureInsertion } from '@cyberbudget/pane/document-host';

export const library = publishedLibrary();

/** A figure of the published documents, by default what 総務省 lists in 2023. */
export function figureInsertion(
  ministry: string | null = '総務省',
  measure = '予算額',
  changes: Partial<FigureInsertion> = {},
): FigureInsertion {
  const found = readQuery({ ministry, year: 2023, measure }, library);
  if (!found.ok) throw new Error(found.problem.code);
  return { query: found.value, unit: '億円', language: 'ja', library, ...changes };
}

/** The amount of the program with these words in its title. */
export function programInsertion(title: string): FigureInsertion {
  const [index] = library.documents;
  const program = index?.document.programs.find((one) => one.title.includes(title));
  if (index === undefined || program === undefined) throw new Error(`no program ${title}`);
  return { query: programQuery(index, program), unit: '億円', language: 'ja', library };
}

/**
 * The published document as it would be with other amounts: each of 総務省's programs lists 1億円
 * more.
 */
function withMore(document: BudgetDocument, changes: Partial<BudgetDocument>): BudgetDocument {
  const more = (program: BudgetDocument['programs'][number]): BudgetDocument['programs'][number] => {
    const { amount } = program;
    const amountYen = (amount.amountYen + 100_000_000) as typeof amount.amountYen;
    return program.ministry === 'mic' ? { ...program, amount: { ...amount, amountYen } } : program;
  };
  return { ...document, programs: document.programs.map(more), ...changes };
}

const [published] = documents;
if (published === undefined) throw new Error('There is no document to make others from.');

/** The library after the document was corrected, and with another year's beside it. */
export const corrected = createLibrary([withMore(published, {})]);
export const twoYears = createLibrary([
  published,
  withMore(published, { id: 'fy2024-initial', fiscalYear: 2024, phase: 'initial' }),
]);
