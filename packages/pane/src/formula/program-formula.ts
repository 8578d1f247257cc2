import {
  type IndexedDocument,
  type Language,
  type Library,
  ministryById,
  type Program,
  searchPrograms,
  type Unit,
} from '@cyberbudget/core';
import { fieldArgument, functionCall, unitArgument } from '../layout/live-cells.ts';
import { yearArgument } from './year-argument.ts';

/** Which column of CYBERBUDGET_PROGRAMS holds the amount. */
const AMOUNT_COLUMN = 4;

/**
 * The live formula of one program's amount: a place in the list of the programs that its ministry, field and title find.
 * =INDEX(CYBERBUDGET_PROGRAMS("総務省",2023,4,"ナショナルサイバートレーニングセンターの強化",,0),1,4)
 */
export function programFormula(
  index: IndexedDocument,
  program: Program,
  {
    library,
    unit,
    language,
  }: { readonly library: Library; readonly unit: Unit; readonly language: Language },
): string {
  const ministry = index.document.ministries.find(({ id }) => id === program.ministry) ?? null;
  const strategyField =
    index.document.strategyFields.find(({ code }) => code === program.strategyField) ?? null;
  const found = searchPrograms(index, { ministry, strategyField, term: program.title });
  const ordinal = found.findIndex(({ id }) => id === program.id) + 1;
  const name = ministry?.name ?? program.ministry;
  const list = functionCall('CYBERBUDGET_PROGRAMS', [
    language === 'ja' ? name : (ministryById(program.ministry)?.english ?? name),
    yearArgument(index.document, library, language),
    fieldArgument(program.strategyField),
    program.title,
    unitArgument(unit, language),
    0,
  ]);
  return `=INDEX(${list},${ordinal},${AMOUNT_COLUMN})`;
}
