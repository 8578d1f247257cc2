import type { DocumentFigures, OtherAmount, PrintedAmount, PrintedShare } from '../document/document.ts';
import { type BudgetYear, PHASE_NAMES, type Phase } from '../fiscal-year/phase.ts';
import { figureCitation } from '../library/citation.ts';
import type { Language } from '../problem/problem.ts';
import type { FigureRecord } from './figure-record.ts';

/** What is peculiar to a figure. */
export type RecordSubject = Pick<FigureRecord, 'kind'> &
  Partial<
    Pick<
      FigureRecord,
      'ministryCode' | 'ministry' | 'fieldCode' | 'field' | 'programCode' | 'program' | 'component'
    >
  >;

/** Builds the records of one document. */
export interface RecordBuilder {
  /** @param path what the figure is, inside the document: "fields/3/share" */
  readonly build: (
    path: string,
    figure: PrintedAmount | PrintedShare,
    subject: RecordSubject,
  ) => FigureRecord;
  /** Amounts of other years and stages that stand beside a figure, under that year and stage. */
  readonly buildOthers: (
    path: string,
    amounts: readonly OtherAmount[],
    subject: RecordSubject,
  ) => FigureRecord[];
}

/**
 * The stages as the Fiscal Data Package knows them: nothing has been decided before the budget is
 * passed.
 */
const BUDGET_PHASES: Readonly<Record<Phase, FigureRecord['budgetPhase']>> = {
  request: 'proposed',
  draft: 'proposed',
  initial: 'approved',
  supplementary: 'adjusted',
};

/**
 * The builder of a document's records; names and citations in the language, the printed text as
 * printed.
 */
export function recordBuilder(document: DocumentFigures, language: Language): RecordBuilder {
  const build: RecordBuilder['build'] = (path, figure, subject) => ({
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
    ...subject,
    amountYen: 'amountYen' in figure ? figure.amountYen : null,
    roundingYen: 'roundingYen' in figure ? figure.roundingYen : null,
    share: 'share' in figure ? figure.share : null,
    shareRounding: 'share' in figure ? figure.rounding : null,
    currency: 'JPY',
    direction: 'expenditure',
    publisher: (language === 'en' ? document.publisherEnglish : null) ?? document.publisher,
    title: document.title,
    url: document.url,
    page: figure.page,
    line: figure.lineOnPage ?? null,
    textLine: figure.box === undefined ? figure.line : null,
    printedText: figure.text,
    citation: figureCitation(document, [figure])[language],
  });
  const buildOthers: RecordBuilder['buildOthers'] = (path, amounts, subject) =>
    amounts.map((other, position) => ({
      ...build(`${path}/other-${position + 1}`, other.amount, subject),
      ...stage(other, language),
    }));
  return { build, buildOthers };
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
