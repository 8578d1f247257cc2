import type {
  BudgetDocument,
  DetailFigures,
  DetailTexts,
  DocumentFigures,
  DocumentTexts,
  ProgramDetail,
} from './document.ts';

/** A document in two: its figures with their names and places, and the words of its programs' pages. */
export function splitDocument(document: BudgetDocument): {
  readonly figures: DocumentFigures;
  readonly texts: DocumentTexts;
} {
  const parted = document.programs.map(({ detail, ...program }) => ({
    program,
    parts: detail === null ? null : splitDetail(detail),
  }));
  const texts = parted.flatMap(({ program, parts }) => (parts === null ? [] : [[program.id, parts.texts]]));
  const programs = parted.map(({ program, parts }) => ({ ...program, detail: parts?.figures ?? null }));
  return { figures: { ...document, programs }, texts: Object.fromEntries(texts) };
}

function splitDetail({
  bureau,
  purpose,
  overview,
  expectedEffect,
  target,
  fundingSchemes,
  recipients,
  ...figures
}: ProgramDetail): { readonly figures: DetailFigures; readonly texts: DetailTexts } {
  const texts = { bureau, purpose, overview, expectedEffect, target, fundingSchemes, recipients };
  return { figures, texts };
}

/**
 * The document as it was published, in the order of the schema.
 * @throws Error where a page has no words among these texts
 */
export function joinDocument(figures: DocumentFigures, texts: DocumentTexts): BudgetDocument {
  const programs = figures.programs.map(({ detail, ...program }) => {
    if (detail === null) return { ...program, detail };
    const words = texts[program.id];
    if (words === undefined) throw new Error(`no texts of ${program.id}`);
    const { components, parts, ...head } = detail;
    return { ...program, detail: { ...head, ...words, components, parts } };
  });
  return { ...figures, programs };
}

/** Whether a document has the words of its pages with it. */
export const isComplete = (document: DocumentFigures): document is BudgetDocument =>
  document.programs.every(({ detail }) => detail === null || 'overview' in detail);

/** The words of a complete document's pages. */
export const textsOf = ({ programs }: BudgetDocument): DocumentTexts =>
  Object.fromEntries(programs.flatMap(({ id, detail }) => (detail === null ? [] : [[id, detail]])));

/** Whether every page of the document has its words among these texts. */
export const areTextsOf = (texts: DocumentTexts, { programs }: DocumentFigures): boolean =>
  programs.every(({ id, detail }) => detail === null || texts[id] !== undefined);
