import {
  type Answer,
  callText,
  type Query,
  queryCitation,
  queryFormula,
  searchPrograms,
  subjectName,
  yearName,
} from '@cyberbudget/core';
import type { FigureInsertion } from '../sheet-host/document-host.ts';
import { figureText } from './figure-text.ts';
import { constantCall } from './formula-arguments.ts';
import { shortTitle, tagOf } from './tag.ts';

/**
 * A figure as it goes into a sentence. `layoutInsertion` of documents: an adapter only places it.
 */
export interface PlacedFigure {
  readonly text: string;
  /** null where no tag has room for its formula. */
  readonly tag: string | null;
  readonly title: string;
  readonly citation: string;
  /** The tag of the citation where that stands in brackets. */
  readonly citationTag: string | null;
}

/** What stands in the document for a number; a problem where the document prints none. */
export function figureOf({ query, unit, language, library }: FigureInsertion): Answer<PlacedFigure> {
  const text = figureText(query, unit, language);
  if (!text.ok) return text;
  // A tag is read in either language: the shorter one leaves more room.
  const terms = { library, unit, language: 'ja' } as const;
  const formula = query.program === undefined ? queryFormula(query, terms) : programFormula(query, terms);
  const placed = {
    text: text.value,
    tag: formula === null ? null : tagOf(formula),
    title: figureTitle(query, language),
    citation: queryCitation(query)[language],
    citationTag: query.program === undefined && formula !== null ? citationTag(formula) : null,
  };
  return { ok: true, value: placed };
}

/** What a control of a figure is called. */
export const figureTitle = (query: Query, language: FigureInsertion['language']): string =>
  shortTitle(
    [
      subjectName(query)[language],
      yearName(query.index.document)[language],
      query.measure.name[language],
    ].join(' '),
  );

const FEWEST_LETTERS = 4;

/**
 * The formula of a program's amount by as few letters of its title as find it alone: whole titles
 * are longer than a tag.
 * @returns null where none that fits does
 */
function programFormula(query: Query, terms: Omit<FigureInsertion, 'query'>): string | null {
  const { index, ministry, strategyField, program } = query;
  if (program === undefined) return null;
  for (let letters = FEWEST_LETTERS; letters <= program.title.length; letters++) {
    const title = program.title.slice(0, letters);
    const found = searchPrograms(index, { ministry, strategyField, term: title });
    const [only, other] = found.ok ? found.value : [];
    if (only?.id !== program.id || other !== undefined) continue;
    const whole = queryFormula({ ...query, program: { ...program, title } }, terms);
    return tagOf(whole) === null ? null : whole;
  }
  return null;
}

/** The tag of the citation of what =CYBERBUDGET("総務省",2023,4,"推計額","百万円") asks. */
function citationTag(formula: string): string | null {
  const [ministry = null, year = null, field = null, measure = null] = constantCall(formula)?.args ?? [];
  return tagOf(`=${callText({ id: 'CYBERBUDGET_SOURCE', args: [ministry, year, field, null, measure] })}`);
}
