import { AMOUNTS } from './cases/amounts.ts';
import type { FormulaCase } from './cases/formula-case.ts';
import { LEFT_OUT } from './cases/left-out.ts';
import { MEASURES } from './cases/measures.ts';
import { MISTAKES } from './cases/mistakes.ts';
import { NAMES } from './cases/names.ts';
import { RANGES } from './cases/ranges.ts';
import { SOURCES } from './cases/sources.ts';
import { TABLES } from './cases/tables.ts';
import { TEXTS } from './cases/texts.ts';
import { YEARS } from './cases/years.ts';

/** Every formula and what it must give, wherever it stands; computed from the shipped documents. */
export const FORMULA_CASES: Readonly<Record<string, readonly FormulaCase[]>> = {
  amounts: AMOUNTS,
  measures: MEASURES,
  names: NAMES,
  years: YEARS,
  'left out': LEFT_OUT,
  ranges: RANGES,
  tables: TABLES,
  sources: SOURCES,
  mistakes: MISTAKES,
  texts: TEXTS,
};
