import type { BudgetDocument, PrintedAmount } from '@cyberbudget/core';
import { documents } from '@cyberbudget/documents';

/** A document that somebody put among the imported ones, and what a host does with it. */
export interface HostileDocument {
  readonly name: string;
  readonly document: unknown;
  /**
   * refused: it is no document, and its place and reason are told. held-back: it answers nothing
   * until a person agrees. own-year: it answers only where its own year is named. harmless: it
   * answers, and nothing that is in it is obeyed.
   */
  readonly outcome: 'refused' | 'held-back' | 'own-year' | 'harmless';
  /** What is told of a refused one: a piece of the path. */
  readonly path?: string;
}

const published = documents.find(({ id }) => id === 'fy2023-draft');
if (published === undefined) throw new Error('There is no document to make others from.');

/**
 * The published document with a change in one of its amounts, its print and its account left as
 * they are.
 */
const withAmount = (change: Partial<Record<keyof PrintedAmount, number | string>>): unknown => ({
  ...published,
  programs: published.programs.map((program, at) =>
    at === 1 ? { ...program, amount: { ...program.amount, ...change } } : program,
  ),
});

/** The same under another title of one program, which no figure contradicts. */
const titled = (title: string): BudgetDocument => ({
  ...published,
  id: 'fy2024-draft',
  fiscalYear: 2024,
  programs: published.programs.map((program, at) => (at === 1 ? { ...program, title } : program)),
});

/**
 * A whole document, each figure as it would be printed, of another year or in the place of the
 * published one.
 */
const rewritten = (id: string, fiscalYear: number): BudgetDocument => ({
  ...published,
  id,
  fiscalYear,
  figures: [],
  printedLines: [],
  total: {
    ...(published.total as PrintedAmount),
    amountYen: 1_000_000_000 as PrintedAmount['amountYen'],
    text: '10.0億円',
  },
});

/**
 * A hostile document in the form in which it can be kept: one without an id cannot be kept at all.
 */
export const keptForm = ({ document }: HostileDocument): BudgetDocument =>
  ({ id: 'no-document', fiscalYear: 2024, phase: 'draft', ...(document as object) }) as BudgetDocument;

/** Documents that forge, shadow or carry what a host might obey. */
export const HOSTILE_DOCUMENTS: readonly HostileDocument[] = [
  {
    name: 'an amount 4億円 lower, its print left',
    document: withAmount({ amountYen: 450_000_000 }),
    outcome: 'refused',
    path: 'programs.1.amount.amountYen',
  },
  {
    name: 'an amount and its print changed, the lines left',
    document: withAmount({ amountYen: 450_000_000, text: '4.5億円' }),
    outcome: 'refused',
    path: 'programs.1.amount.text',
  },
  {
    name: 'every program twice',
    document: { ...published, programs: [...published.programs, ...published.programs] },
    outcome: 'refused',
    path: 'programs.26.id',
  },
  {
    name: 'amounts beyond sums',
    document: withAmount({ amountYen: 2 ** 52 }),
    outcome: 'refused',
    path: 'programs',
  },
  {
    name: 'rounded to nothing',
    document: withAmount({ roundingYen: 0 }),
    outcome: 'refused',
    path: 'programs.1.amount.roundingYen',
  },
  {
    name: 'rounded to single yen, which the print does not have',
    document: withAmount({ roundingYen: 1 }),
    outcome: 'refused',
    path: 'programs.1.amount.roundingYen',
  },
  {
    name: 'terminal escapes',
    document: titled('\u001B[2J\u001B]0;監視\u0007'),
    outcome: 'refused',
    path: 'programs.1.title',
  },
  {
    name: 'a line feed before a formula',
    document: titled('\n=HYPERLINK("https://example.invalid")'),
    outcome: 'refused',
    path: 'programs.1.title',
  },
  { name: 'no document', document: { schemaVersion: 2 }, outcome: 'refused', path: 'id' },
  {
    name: 'a newer version',
    document: { ...published, schemaVersion: 99 },
    outcome: 'refused',
    path: 'schemaVersion',
  },
  {
    name: 'the published id with other figures',
    document: rewritten('fy2023-draft', 2023),
    outcome: 'held-back',
  },
  { name: 'its year and stage under another id', document: rewritten('another', 2023), outcome: 'held-back' },
  { name: 'a year far ahead', document: rewritten('fy2200-draft', 2200), outcome: 'own-year' },
  { name: 'markup', document: titled('<img src=x onerror="globalThis.obeyed=1">'), outcome: 'harmless' },
  { name: 'a formula behind a zero-width blank', document: titled('\u200B=1+1'), outcome: 'harmless' },
  {
    name: 'a ministry named like a wildcard',
    document: {
      ...titled('監視'),
      ministries: published.ministries.map((entry) => (entry.id === 'mic' ? { ...entry, name: '*' } : entry)),
    },
    outcome: 'harmless',
  },
  { name: 'the published document itself', document: published, outcome: 'harmless' },
];
