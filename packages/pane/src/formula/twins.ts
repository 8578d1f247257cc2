import {
  commandLine,
  dataSheet,
  type FunctionCall,
  type Language,
  type Library,
  nativeFormula,
  queryCall,
  typescriptCall,
  type Unit,
  type WrittenArgument,
} from '@cyberbudget/core';
import { type TracedFormula, traceFormula } from '@cyberbudget/core/formula';

/** The same number by other means; null where there is no such way. */
export interface Twins {
  /** The same formula in Google Sheets and Excel: they are identical. */
  readonly sheet: string;
  /** SUMIFS over the data sheet that the native form inserts, and that sheet's name. */
  readonly native: { readonly formula: string; readonly dataSheet: string } | null;
  /** In a terminal. */
  readonly terminal: string | null;
  /** In a program. */
  readonly typescript: string | null;
}

/** The twins of a live formula; null where the formula calls none of our functions. */
export function twinsOf(formula: string, library: Library, language: Language): Twins | null {
  const traced = traceFormula(formula, { library, language });
  if (traced === null) return null;
  const call = callOf(traced, library, language);
  return {
    sheet: formula,
    native: nativeTwin(traced, language),
    terminal: call === null ? null : commandLine(call),
    typescript: call === null ? null : typescriptCall(call, language),
  };
}

/**
 * A number's question as the core writes it, so that it means the same anywhere; another call with
 * its constants as they are.
 */
function callOf(traced: TracedFormula, library: Library, language: Language): FunctionCall | null {
  const { id, args } = traced.call;
  const query = onlyQuery(traced);
  if (id === 'CYBERBUDGET' && query !== null)
    return queryCall(query, { library, unit: unitOf(traced), language });
  const written = args.map(constant);
  return written.some((argument) => argument === undefined)
    ? null
    : { id, args: written.map((argument) => argument ?? null) };
}

/**
 * An argument as it is written, null where it is left out; undefined where it is no single
 * constant.
 */
function constant(argument: TracedFormula['call']['args'][number]): WrittenArgument | undefined {
  if (argument.kind !== 'value') return undefined;
  const { value = null } = argument;
  return typeof value === 'object' && value !== null ? undefined : value;
}

function nativeTwin(traced: TracedFormula, language: Language): Twins['native'] {
  const query = onlyQuery(traced);
  if (query === null || traced.call.id === 'CYBERBUDGET_SOURCE') return null;
  const figures = dataSheet(query.index.document, language);
  const formula = nativeFormula(query, { figures, unit: unitOf(traced) });
  return formula === null ? null : { formula, dataSheet: figures.name };
}

/** The question of a formula that gives one number. */
const onlyQuery = ({ queries: [query, ...more] }: TracedFormula) =>
  query === undefined || more.length > 0 ? null : query;

const unitOf = ({ result }: TracedFormula): Unit =>
  (result?.ok === true ? result.value.unit : null) ?? '億円';
