import {
  type Language,
  type Library,
  type Problem,
  queryCitation,
  readTable,
  readUnit,
} from '@cyberbudget/core';
import { traceFormula } from '@cyberbudget/core/formula';
import { cellValue, isRows } from '@cyberbudget/core/functions';
import type { FigureChange } from '../sheet-host/document-host.ts';
import { figureTitle } from './figure-of.ts';
import { figureText } from './figure-text.ts';
import { constantCall } from './formula-arguments.ts';
import { tableTexts } from './table-of.ts';
import type { FigureKind } from './tag.ts';

/** What a figure shows as the documents are now. */
export type CurrentFigure = Omit<FigureChange, 'was' | 'tag' | 'note'> & {
  /** What its footnote would say; null for what has none. */
  readonly citation: string | null;
};

/** What a figure shows now, or why nothing; null where its formula is not one that a figure has. */
export type FigureReading =
  | { readonly ok: true; readonly value: CurrentFigure }
  | { readonly ok: false; readonly problem: Problem | null };

const UNREADABLE = { ok: false, problem: null } as const;
const PLAIN = { closing: [], textColumns: [], citation: null } as const;

/** What a formula shows, as a figure of that kind and in that language. */
export function readFigure(
  { kind, formula }: { readonly kind: FigureKind; readonly formula: string },
  library: Library,
  language: Language,
): FigureReading {
  return kind === 'figure'
    ? ofSentence(formula, library, language)
    : ofTable(formula, kind, library, language);
}

function ofSentence(formula: string, library: Library, language: Language): FigureReading {
  const traced = traceFormula(formula, { library, language });
  if (traced === null || traced.result === null) return UNREADABLE;
  if (!traced.result.ok) return traced.result;
  const { value } = traced.result;
  const [query, other] = isRows(value) ? value.queries : traced.queries;
  // A search that finds more than the one program that it was made for would answer with any of
  // them.
  if (query === undefined || other !== undefined) return UNREADABLE;
  const title = figureTitle(query, language);
  const content = isRows(value) ? null : cellValue(value);
  if (typeof content === 'string') return { ok: true, value: { ...PLAIN, cells: [[content]], title } };
  const unit = readUnit(unitArgumentOf(formula));
  const text = unit.ok ? figureText(query, unit.value, language) : unit;
  return text.ok
    ? {
        ok: true,
        value: { ...PLAIN, cells: [[text.value]], title, citation: queryCitation(query)[language] },
      }
    : text;
}

/** The unit is the fifth argument of CYBERBUDGET and of CYBERBUDGET_PROGRAMS. */
const unitArgumentOf = (formula: string) => constantCall(formula)?.args[4] ?? undefined;

function ofTable(
  formula: string,
  kind: Exclude<FigureKind, 'figure'>,
  library: Library,
  language: Language,
): FigureReading {
  const call = constantCall(formula);
  if (call === null) return UNREADABLE;
  const [name, year, unitText, , term] = call.args;
  const table = readTable({ kind: name, year, term }, library);
  if (!table.ok) return table;
  const unit = readUnit(unitText);
  if (!unit.ok) return unit;
  const { source, ...texts } = tableTexts(table.value, unit.value, language);
  return {
    ok: true,
    value:
      kind === 'table' ? { ...texts, citation: null } : { ...PLAIN, cells: [[source]], title: texts.title },
  };
}
