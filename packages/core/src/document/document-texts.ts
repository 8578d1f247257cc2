import type {
  BudgetDocument,
  DetailFigures,
  DetailTexts,
  DocumentFigures,
  DocumentTexts,
  ProgramDetail,
} from './document.ts';

/**
 * A document in two: its figures with their names and places; what is printed around them, and the
 * account of all of them.
 */
export function splitDocument(document: BudgetDocument): {
  readonly figures: DocumentFigures;
  readonly texts: DocumentTexts;
} {
  const { printedLines, figures, ...rest } = document;
  const parted = document.programs.map(({ detail, ...program }) => ({
    program,
    parts: detail === null ? null : splitDetail(detail),
  }));
  const details = parted.flatMap(({ program, parts }) => (parts === null ? [] : [[program.id, parts.texts]]));
  const programs = parted.map(({ program, parts }) => ({ ...program, detail: parts?.figures ?? null }));
  const texts = { details: Object.fromEntries(details), printedLines, figures };
  return { figures: { ...rest, programs }, texts };
}

function splitDetail({
  bureau,
  purpose,
  overview,
  expectedEffect,
  target,
  fundingSchemes,
  recipients,
  otherText,
  ...figures
}: ProgramDetail): { readonly figures: DetailFigures; readonly texts: DetailTexts } {
  const texts = { bureau, purpose, overview, expectedEffect, target, fundingSchemes, recipients };
  return { figures, texts: otherText === undefined ? texts : { ...texts, otherText } };
}

/**
 * The document as it was published, in the order of the schema.
 * @throws Error where a page has no words among these texts
 */
export function joinDocument(
  document: DocumentFigures,
  { details, printedLines, figures }: DocumentTexts,
): BudgetDocument {
  const programs = document.programs.map(({ detail, ...program }) => {
    if (detail === null) return { ...program, detail };
    const words = details[program.id];
    if (words === undefined) throw new Error(`no texts of ${program.id}`);
    const { components, parts, ...head } = detail;
    return { ...program, detail: { ...head, ...words, components, parts } };
  });
  const { corrections, ...rest } = document;
  const corrected = corrections === undefined ? {} : { corrections };
  return { ...rest, programs, figures: [...figures], printedLines: [...printedLines], ...corrected };
}

/** Whether a document has everything with it. */
export const isComplete = (document: DocumentFigures): document is BudgetDocument =>
  'printedLines' in document &&
  document.programs.every(({ detail }) => detail === null || 'overview' in detail);

/** What a complete document prints around its figures, and their account. */
export const textsOf = ({ programs, printedLines, figures }: BudgetDocument): DocumentTexts => ({
  details: Object.fromEntries(programs.flatMap(({ id, detail }) => (detail === null ? [] : [[id, detail]]))),
  printedLines,
  figures,
});

/**
 * Whether these are the rest of the document: every page has its words, and its figures their
 * account.
 */
export const areTextsOf = (
  { details, figures }: Partial<DocumentTexts>,
  { programs }: DocumentFigures,
): boolean =>
  Array.isArray(figures) &&
  programs.every(({ id, detail }) => detail === null || details?.[id] !== undefined);
