import {
  documentCitation,
  type Language,
  type Library,
  problemSentence,
  type Query,
  queryFigures,
  queryNotes,
} from '@cyberbudget/core';
import { type TracedFormula, traceFormula } from '@cyberbudget/core/formula';
import { documentsOf } from '@cyberbudget/core/functions';
import type { LiveCell, SharePlan } from '../sheet-host/sheet-host.ts';

const WORDS = {
  ja: {
    name: '出典',
    headings: ['シート', 'セル', '値', '数式', '資料', '頁', '行目', '原文'],
    open: '資料は数式の引数しだいです',
  },
  en: {
    name: 'Sources',
    headings: ['Sheet', 'Cell', 'Value', 'Formula', 'Document', 'Page', 'Line', 'As printed'],
    open: 'Depends on what the arguments refer to',
  },
} as const;

/** Most figures that one row quotes; a table's formula rests on all of its document. */
const MOST_QUOTED = 40;

/**
 * What 配布用にする does with the live formulas of a workbook: which cells become values, and where
 * each number is printed.
 */
export function sharePlan(cells: readonly LiveCell[], library: Library, language: Language): SharePlan {
  const { name, headings } = WORDS[language];
  return {
    cells: cells.map(({ place }) => place),
    sources: { name, rows: [[...headings], ...cells.flatMap((cell) => sourceRows(cell, library, language))] },
  };
}

function sourceRows(cell: LiveCell, library: Library, language: Language): (string | number)[][] {
  const { place, formula, shown } = cell;
  const first = [place.sheet, place.address, shown, formula];
  const traced = traceFormula(formula, { library, language });
  const printed = (traced?.queries ?? []).flatMap((query) => printedRows(query, language));
  const rows = printed.length === 0 ? [[documentText(traced, language), '', '', '']] : printed;
  return rows
    .slice(0, MOST_QUOTED)
    .map((row, position) => [...(position === 0 ? first : ['', '', '', '']), ...row]);
}

/**
 * Where the figures behind a number are printed; where nothing is listed, the document and the
 * sentence that says so.
 */
function printedRows(query: Query, language: Language): (string | number)[][] {
  const document = documentCitation(query.index.document)[language];
  const figures = queryFigures(query);
  return figures.length === 0
    ? queryNotes(query).map((note) => [document, '', '', note[language]])
    : figures.map(({ figure: { page, lineOnPage, text } }) => [document, page ?? '', lineOnPage ?? '', text]);
}

/**
 * A table or a list rests on its whole document; what has no answer rests on none, and arguments of
 * the sheet may name any.
 */
function documentText(traced: TracedFormula | null, language: Language): string {
  if (traced === null || traced.result === null) return WORDS[language].open;
  const { result } = traced;
  if (!result.ok) return problemSentence(result.problem, language);
  return documentsOf(result.value)
    .map((document) => documentCitation(document)[language])
    .join('、');
}
