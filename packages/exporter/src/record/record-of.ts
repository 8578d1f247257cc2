import {
  type BudgetDocument,
  type BudgetYear,
  figureCitation,
  type Language,
  type OtherAmount,
  PHASE_NAMES,
  type Phase,
  type PrintedAmount,
  type PrintedShare,
} from '@cyberbudget/core';
import type { FigureRecord } from './figure-record.ts';

/** What is peculiar to a figure. */
export type Own = Pick<FigureRecord, 'kind'> &
  Partial<
    Pick<
      FigureRecord,
      'ministryCode' | 'ministry' | 'fieldCode' | 'field' | 'programCode' | 'program' | 'component'
    >
  >;

/** Makes the records of one document. */
export interface RecordMaker {
  /** @param path what the figure is, inside the document: "fields/3/share" */
  readonly of: (path: string, figure: PrintedAmount | PrintedShare, own: Own) => FigureRecord;
  /** Amounts of other years and stages that stand beside a figure, under that year and stage. */
  readonly others: (path: string, amounts: readonly OtherAmount[], own: Own) => FigureRecord[];
}

/** The stages as the Fiscal Data Package knows them: nothing has been decided before the budget is passed. */
const BUDGET_PHASES: Readonly<Record<Phase, FigureRecord['budgetPhase']>> = {
  request: 'proposed',
  draft: 'proposed',
  initial: 'approved',
  supplementary: 'adjusted',
};

/** The maker of a document's records; names and citations in the language, the printed text as printed. */
export function recordMaker(document: BudgetDocument, language: Language): RecordMaker {
  const of: RecordMaker['of'] = (path, figure, own) => ({
    id: `${document.id}/${path}`,
    document: document.id,
    ...stage(document, language),
    ministryCode: null,
    ministry: null,
    fieldCode: null,
    field: null,
    programCode: null,
    program: null,
    component: null,
    ...own,
    amountYen: 'amountYen' in figure ? figure.amountYen : null,
    roundingYen: 'roundingYen' in figure ? figure.roundingYen : null,
    share: 'share' in figure ? figure.share : null,
    currency: 'JPY',
    direction: 'expenditure',
    publisher: (language === 'en' ? document.publisherEnglish : null) ?? document.publisher,
    title: document.title,
    url: document.url,
    page: figure.page,
    line: figure.line,
    printedText: figure.text,
    citation: figureCitation(document, [figure])[language],
  });
  const others: RecordMaker['others'] = (path, amounts, own) =>
    amounts.map((other, position) => ({
      ...of(`${path}/other-${position + 1}`, other.amount, own),
      ...stage(other, language),
    }));
  return { of, others };
}

const stage = (
  { fiscalYear, phase }: BudgetYear,
  language: Language,
): Pick<FigureRecord, 'fiscalYear' | 'phase' | 'phaseName' | 'budgetPhase'> => ({
  fiscalYear,
  phase,
  phaseName: PHASE_NAMES[phase][language],
  budgetPhase: BUDGET_PHASES[phase],
});
