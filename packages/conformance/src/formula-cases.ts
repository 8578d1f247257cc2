import { AMOUNTS } from './formula-cases/amounts.ts';
import { DETAILS } from './formula-cases/details.ts';
import type { FormulaCase } from './formula-cases/formula-case.ts';
import { LEFT_OUT } from './formula-cases/left-out.ts';
import { MEASURES } from './formula-cases/measures.ts';
import { MISTAKES } from './formula-cases/mistakes.ts';
import { NAMES } from './formula-cases/names.ts';
import { PROGRAMS } from './formula-cases/programs.ts';
import { RANGES } from './formula-cases/ranges.ts';
import { SOURCES } from './formula-cases/sources.ts';
import { TABLES } from './formula-cases/tables.ts';
import { TEXTS } from './formula-cases/texts.ts';
import { YEARS } from './formula-cases/years.ts';

/** Every formula and what it must give, wherever it stands; computed from the shipped documents. */
export const FORMULA_CASES: Readonly<Record<string, readonly FormulaCase[]>> = {
  amounts: AMOUNTS,
  measures: MEASURES,
  names: NAMES,
  years: YEARS,
  'left out': LEFT_OUT,
  ranges: RANGES,
  tables: TABLES,
  programs: PROGRAMS,
  details: DETAILS,
  sources: SOURCES,
  mistakes: MISTAKES,
  texts: TEXTS,
};
