import {
  type BudgetDocument,
  figureCitation,
  type Language,
  type NamedAmount,
  PHASE_NAMES,
  type PhaseId,
  type PrintedAmount,
  type PrintedShare,
  type Program,
} from '@cyberbudget/core';
import { type FigureNames, figureNames } from './figure-names.ts';
import type { FigureRecord } from './figure-record.ts';

/** The stages as the Fiscal Data Package knows them: nothing has been decided before the budget is passed. */
const BUDGET_PHASES: Readonly<Record<PhaseId, FigureRecord['budgetPhase']>> = {
  request: 'proposed',
  draft: 'proposed',
  initial: 'approved',
  supplementary: 'adjusted',
};

/** What is peculiar to a figure. */
type Own = Pick<FigureRecord, 'kind'> &
  Partial<
    Pick<
      FigureRecord,
      'ministryCode' | 'ministry' | 'fieldCode' | 'field' | 'programCode' | 'program' | 'component'
    >
  >;

type Records = (path: string, figure: PrintedAmount | PrintedShare, own: Own) => FigureRecord;

/**
 * Every figure of a document that has a place in the model: the total, fields, shares, programs, their components and parts.
 * @param language of names and citations; the printed text stays as printed
 */
export function figureRecords(document: BudgetDocument, language: Language): FigureRecord[] {
  const record = recordsOf(document, language);
  const names = figureNames(document, language);
  const { total, strategyFields, ministries, programs } = document;
  return [
    ...(total === null ? [] : [record('total', total, { kind: 'total' })]),
    ...strategyFields.flatMap(({ code, total: amount, share }) => [
      record(`fields/${code}`, amount, { kind: 'field', ...names.field(code) }),
      ...(share === null
        ? []
        : [record(`fields/${code}/share`, share, { kind: 'field-share', ...names.field(code) })]),
    ]),
    ...ministries.flatMap(({ id, share }) =>
      share === null
        ? []
        : [record(`ministries/${id}/share`, share, { kind: 'ministry-share', ...names.ministry(id) })],
    ),
    ...programs.flatMap((program) => programRecords(program, record, names)),
  ];
}

function programRecords(program: Program, record: Records, names: FigureNames): FigureRecord[] {
  const { id, title, amount, detail, ministry, strategyField } = program;
  const path = `programs/${id.slice(id.indexOf('/') + 1)}`;
  const of = { ...names.ministry(ministry), ...names.field(strategyField), programCode: id, program: title };
  const inside = (kind: 'component' | 'part', members: readonly NamedAmount[]): FigureRecord[] =>
    members.map(({ name, amount: own }, position) =>
      record(`${path}/${kind}-${position + 1}`, own, { kind, ...of, component: name }),
    );
  return [
    record(path, amount, { kind: 'program', ...of }),
    ...inside('component', detail?.components ?? []),
    ...inside('part', detail?.parts ?? []),
  ];
}

const recordsOf =
  (document: BudgetDocument, language: Language): Records =>
  (path, figure, own) => ({
    id: `${document.id}/${path}`,
    document: document.id,
    fiscalYear: document.fiscalYear,
    phase: document.phase,
    phaseName: PHASE_NAMES[document.phase][language],
    budgetPhase: BUDGET_PHASES[document.phase],
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
