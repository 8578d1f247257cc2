import {
  documentCitation,
  type Language,
  type Library,
  listedPrograms,
  type PrintedFigure,
  printedAmount,
  printedShare,
} from '@cyberbudget/core';
import { isComputed, readCall, type WrittenCall } from '../formula/read-call.ts';
import { documentOf, type ResolvedCall, resolveCall } from '../formula/resolve-call.ts';
import type { LiveCell, SharePlan } from '../sheet-host/sheet-host.ts';

const WORDS = {
  ja: {
    name: '出典',
    headings: ['シート', 'セル', '値', '数式', '資料', '頁', '行', '原文'],
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

/** What 配布用にする does with the live formulas of a workbook: which cells become values, and where each number is printed. */
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
  const written = readCall(formula);
  const resolved = written === null ? null : resolveCall(written, library);
  if (resolved === null) return [[...first, documentText(written, library, language), '', '', '']];
  const document = documentCitation(resolved.subject.index.document)[language];
  const figures = figuresOf(resolved).slice(0, MOST_QUOTED);
  const rows = figures.map(({ page, line, text }) => [document, page ?? '', line, text]);
  const quoted = rows.length === 0 ? [[document, '', '', '']] : rows;
  return quoted.map((row, position) => [...(position === 0 ? first : ['', '', '', '']), ...row]);
}

/** A table or a list rests on its whole document, which the second argument of every function but CYBERBUDGET_CHANGE names. */
function documentText(written: WrittenCall | null, library: Library, language: Language): string {
  const year = written?.args[1] ?? null;
  const named = written === null || written.id === 'CYBERBUDGET_CHANGE' || isComputed(year);
  const index = named ? null : documentOf(year === null ? '' : String(year), library);
  return index === null ? WORDS[language].open : documentCitation(index.document)[language];
}

/** The printed figures that a number rests on: itself where it is printed, else the programs or the share and the total. */
export function figuresOf({ subject, measure }: ResolvedCall): readonly PrintedFigure[] {
  const printed = printedAmount(subject);
  const share = printedShare(subject);
  const { total } = subject.index.document;
  const listed = listedPrograms(subject);
  const programs = listed.ok ? listed.value.programs.map(({ amount }) => amount) : [];
  const estimated = printed === null ? [share, total] : [printed];
  const figures: Readonly<Record<ResolvedCall['measure'], readonly (PrintedFigure | null)[]>> = {
    amount: printed === null ? programs : [printed],
    listed: programs,
    count: programs,
    unlisted: [printed, ...programs],
    estimate: estimated,
    low: estimated,
    high: estimated,
    share: [share],
    coverage: [...estimated, ...programs],
  };
  return figures[measure].filter((figure) => figure !== null);
}
