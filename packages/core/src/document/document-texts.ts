import type {
  BudgetDocument,
  DetailFigures,
  DetailTexts,
  DocumentFigures,
  DocumentTexts,
  ProgramDetail,
} from './document.ts';

/** A document in two: its figures with their names and places, and what is printed around them. */
export function splitDocument(document: BudgetDocument): {
  readonly figures: DocumentFigures;
  readonly texts: DocumentTexts;
} {
  const { printedLines, ...rest } = document;
  const parted = document.programs.map(({ detail, ...program }) => ({
    program,
    parts: detail === null ? null : splitDetail(detail),
  }));
  const details = parted.flatMap(({ program, parts }) => (parts === null ? [] : [[program.id, parts.texts]]));
  const programs = parted.map(({ program, parts }) => ({ ...program, detail: parts?.figures ?? null }));
  return { figures: { ...rest, programs }, texts: { details: Object.fromEntries(details), printedLines } };
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
  figures: DocumentFigures,
  { details, printedLines }: DocumentTexts,
): BudgetDocument {
  const programs = figures.programs.map(({ detail, ...program }) => {
    if (detail === null) return { ...program, detail };
    const words = details[program.id];
    if (words === undefined) throw new Error(`no texts of ${program.id}`);
    const { components, parts, ...head } = detail;
    return { ...program, detail: { ...head, ...words, components, parts } };
  });
  return { ...figures, programs, printedLines: [...printedLines] };
}

/** Whether a document has everything with it. */
export const isComplete = (document: DocumentFigures): document is BudgetDocument =>
  'printedLines' in document &&
  document.programs.every(({ detail }) => detail === null || 'overview' in detail);

/** What a complete document prints around its figures. */
export const textsOf = ({ programs, printedLines }: BudgetDocument): DocumentTexts => ({
  details: Object.fromEntries(programs.flatMap(({ id, detail }) => (detail === null ? [] : [[id, detail]]))),
  printedLines,
});

/** Whether every page of the document has its words among these texts. */
export const areTextsOf = ({ details }: DocumentTexts, { programs }: DocumentFigures): boolean =>
  programs.every(({ id, detail }) => detail === null || details[id] !== undefined);
