import { UNIT_NAMES, type Unit } from '../amount/unit.ts';
import type { DocumentFigures } from '../document/document.ts';
import { pairKey } from '../library/indexed-document.ts';
import { findDocument, type Library } from '../library/library.ts';
import { searchPrograms } from '../library/search.ts';
import { yearName } from '../library/year-name.ts';
import { amount } from '../measure/amount.ts';
import { listed } from '../measure/listed.ts';
import { printedAmount } from '../measure/subject.ts';
import { plainMinistryName } from '../ministry/ministry-name.ts';
import { fileText } from '../name/unprinted.ts';
import type { Language } from '../problem/problem.ts';
import { isAmount, type Query } from './query.ts';

/** An argument as a formula writes it; null where it is left out. */
export type WrittenArgument = string | number | boolean | null;

/**
 * A call of one of the functions with literal arguments: a question that can be put again in any
 * language.
 */
export interface FunctionCall {
  /** The function's id: CYBERBUDGET. */
  readonly id: string;
  readonly args: readonly WrittenArgument[];
}

/**
 * How a question is written: the unit of its answer, the language of its names, and the library
 * that says which year needs its stage.
 */
export interface WritingTerms {
  readonly library: Library;
  readonly unit: Unit;
  readonly language: Language;
}

/**
 * A text, a number or a truth value as an argument of a formula; what no file can hold is not
 * written.
 */
export const argumentText = (value: Exclude<WrittenArgument, null>): string =>
  typeof value === 'string' ? `"${fileText(value).replaceAll('"', '""')}"` : String(value).toUpperCase();

/** A call as a formula writes it, without "="; arguments left out at the end are not written. */
export function callText({ id, args }: FunctionCall): string {
  const last = args.findLastIndex((argument) => argument !== null);
  const texts = args.slice(0, last + 1).map((argument) => (argument === null ? '' : argumentText(argument)));
  return `${id}(${texts.join(',')})`;
}

/**
 * The call that asks a question: CYBERBUDGET("総務省",2023,,"推計額"). It always names its year.
 */
export function queryCall(query: Query, { library, unit, language }: WritingTerms): FunctionCall {
  const { index, ministry, strategyField, measure } = query;
  return {
    id: 'CYBERBUDGET',
    args: [
      ministry === null ? null : plainMinistryName(ministry)[language],
      yearArgument(index.document, library, language),
      strategyField === null ? null : fieldArgument(strategyField.code),
      isDefault(query) ? null : measure.name[language],
      isAmount(query) ? unitArgument(unit, language) : null,
    ],
  };
}

/** What a ministry lists is its amount as long as the document prints none. */
const isDefault = (query: Query): boolean =>
  query.measure.id === amount.id ||
  (query.measure.id === listed.id && query.ministry !== null && printedAmount(query) === null);

/** Which column of CYBERBUDGET_PROGRAMS holds the amount. */
const AMOUNT_COLUMN = 4;

/**
 * The live formula of a number: =CYBERBUDGET("総務省",2023,,"推計額"). The amount of one program is
 * a place in the list of the programs that its ministry, field and title find:
 * =INDEX(CYBERBUDGET_PROGRAMS("総務省",2023,4,"ナショナルサイバートレーニングセンターの強化",,0),1,4)
 */
export function queryFormula(query: Query, terms: WritingTerms): string {
  const { index, ministry, strategyField, program } = query;
  const call = queryCall(query, terms);
  if (program === undefined) return `=${callText(call)}`;
  const found = searchPrograms(index, { ministry, strategyField, term: program.title });
  // Other pages too may hold the title. While their texts are not here, the whole list of ministry
  // and field is the same to a number.
  const title = found.ok ? program.title : null;
  const programs = found.ok
    ? found.value
    : (index.byPair.get(pairKey(program.ministry, program.strategyField))?.programs ?? []);
  const ordinal = programs.findIndex(({ id }) => id === program.id) + 1;
  const [name = null, year = null, field = null, , unit = null] = call.args;
  const list = callText({ id: 'CYBERBUDGET_PROGRAMS', args: [name, year, field, title, unit, 0] });
  return `=INDEX(${list},${ordinal},${AMOUNT_COLUMN})`;
}

/**
 * How formulas name a document's year: the bare year where it means this document, else with its
 * stage.
 */
export function yearArgument(
  document: DocumentFigures,
  library: Library,
  language: Language,
): number | string {
  const found = findDocument(library, { fiscalYear: document.fiscalYear, phase: null });
  const isDefaultOfYear = found.ok && found.value.document.id === document.id;
  return isDefaultOfYear ? document.fiscalYear : yearName(document)[language];
}

/** A unit as formulas name it; null for 億円, the default. */
export const unitArgument = (unit: Unit, language: Language): string | null =>
  unit === '億円' ? null : UNIT_NAMES[unit][language];

/** A field's code as an argument: a number where it is one. */
export const fieldArgument = (code: string): string | number =>
  /^\d{1,3}$/.test(code) ? Number(code) : code;
