import type { BudgetDocument, Correction, Figure } from '@cyberbudget/core';
import { accountFor } from './account/account.ts';
import { toReport } from './account/report.ts';
import { allLines, printedLines, settlePlaces } from './account/settle-places.ts';
import { type Built, buildDocument } from './build/build-document.ts';
import { checkConsistency } from './check/consistency.ts';
import { type RefusalCode, readSoFar, stageToTry } from './check/read-so-far.ts';
import { refusalOf } from './check/refusals.ts';
import { buildCorrected, withHandMarks } from './correct/build-corrected.ts';
import { anchorsOfFigures, readCorrections } from './correct/read-corrections.ts';
import type { PrintedFigure } from './figure/figure.ts';
import { figuresByLine } from './list/reading.ts';
import { type Ordered, placedByOrder } from './page/by-order.ts';
import { csvAsTabs } from './page/csv.ts';
import { findMarks } from './page/find-marks.ts';
import { inferPageStarts, type NumberedText } from './page/infer-page-starts.ts';
import type { Line } from './page/line.ts';
import { withoutNoteMarks } from './page/note-marks.ts';
import { readLines } from './page/read-lines.ts';
import type { ImportProblem, ReadSoFar } from './problem/problem.ts';
import type { ImportOptions, ImportResult } from './result/import-result.ts';
import { documentStage } from './stage/document-stage.ts';
import type { Stage } from './stage/stage.ts';
import { placedByCells } from './table/cell-by-cell.ts';
import { placedByRecords } from './table/records.ts';
import { forgetTexts } from './text/remember.ts';
import { includesOne } from './text/words.ts';

/** The longest text that is read, in characters: fifty times a published document. */
export const TEXT_LIMIT = 2_000_000;

/** The most figures and marks that are accounted for: a published document has a hundred. */
const FIGURES_LIMIT = 5_000;

/** What every document of this kind is about, in the words of 2014 or later. */
const SUBJECT = ['サイバー', 'ｻｲﾊﾞｰ', '情報セキュリティ', 'cyber'];

/**
 * Reads a published budget document from its text.
 * @returns the document with the account of every figure, or why there is none: a text that is
 * empty, too large, foreign or cut off
 */
export function importText(text: string, options: ImportOptions = {}): ImportResult {
  return importDecoded(text, options, null);
}

/** The same for a text that was decoded from bytes. */
export function importDecoded(text: string, options: ImportOptions, encoding: string | null): ImportResult {
  const problem = unreadable(text);
  if (problem !== null) return { ok: false, problems: [problem] };
  const source = readLines(csvAsTabs(text) ?? text);
  const { lines, byOrder } = placedLines(withoutNoteMarks(source.lines));
  return importLines({ ...inferPageStarts({ ...source, lines }), byOrder }, options, encoding);
}

/** The lines of a text where its tables had them, as far as records, order or heads say so. */
function placedLines(printed: readonly Line[]): Ordered {
  const records = placedByRecords(printed);
  return records === null
    ? placedByCells(placedByOrder(printed))
    : { lines: records, byOrder: new Set<number>() };
}

/** The same for the lines of a text or of a PDF. */
export function importLines(
  source: NumberedText,
  options: ImportOptions,
  encoding: string | null,
): ImportResult {
  try {
    return readDocument(source, options, encoding);
  } finally {
    forgetTexts();
  }
}

function readDocument(source: NumberedText, options: ImportOptions, encoding: string | null): ImportResult {
  const read = readCorrections(source.lines, options.corrections ?? []);
  if (!read.ok) return { ok: false, problems: read.problems };
  const { lines, placed } = read.value;
  const figures = withHandMarks(figuresByLine(lines), placed);
  const size = source.lines.reduce((sum, line) => sum + findMarks(line).length, countOf(figures));
  if (size > FIGURES_LIMIT)
    return { ok: false, problems: [{ code: 'too-large', size, limit: FIGURES_LIMIT, unit: 'figures' }] };
  const named = documentStage(lines);
  const fiscalYear = options.fiscalYear ?? named?.fiscalYear;
  const phase = options.phase ?? named?.phase;
  const stage = fiscalYear === undefined || phase === undefined ? null : { fiscalYear, phase };
  const { built, all, unmatched, kept } = buildCorrected(placed, figures, (rest) =>
    buildDocument({ ...source, lines }, rest, stage ?? stageToTry(lines), options),
  );
  if (unmatched.length > 0) return { ok: false, problems: unmatched };
  const account = accountFor(all, built.claims, ({ line }) => lines[line - 1]);
  const notices = [
    ...built.notices,
    ...checkConsistency(built.document, { ...source, lines }),
    ...account.notices,
  ];
  const settled = settlePlaces({ figures: account.figures, notices }, lines);
  const anchors = anchorsOfFigures(source.lines, placed, all);
  const report = toReport(
    { lines: source.lines.length, pages: source.pages, encoding },
    { figures: settled.figures, anchors, printed: allLines(source.lines) },
    settled.notices,
  );
  const soFar = (code: RefusalCode): ReadSoFar =>
    settlePlaces(readSoFar(code, built, report, source.lines), source.lines);
  const code = unfit(stage, figures, source.lines);
  if (code !== null) return { ok: false, problems: [{ code, reading: soFar(code) }] };
  const refusal = refusalOf(built, report, source.lines);
  if (refusal !== null)
    return { ok: false, problems: [{ ...refusal, reading: soFar(refusal.code) }], report };
  const document = complete(built, settled.figures, lines, source.lines);
  return { ok: true, document: withCorrections(document, kept), report };
}

const countOf = (figures: ReadonlyMap<number, readonly PrintedFigure[]>): number =>
  [...figures.values()].reduce((sum, { length }) => sum + length, 0);

/** Why a text is no document of this kind, whatever was read in it; null where it may be one. */
function unfit(
  stage: Stage | null,
  figures: ReadonlyMap<number, readonly PrintedFigure[]>,
  lines: readonly Line[],
): 'no-stage' | 'no-amounts' | 'not-cybersecurity' | null {
  if (stage === null) return 'no-stage';
  if (figures.size === 0) return 'no-amounts';
  return lines.some(({ raw }) => includesOne(raw.toLowerCase(), SUBJECT)) ? null : 'not-cybersecurity';
}

/**
 * @param read the lines as they were read; @param printed the same as printed, where a person read
 * some otherwise
 */
function complete(
  { document }: Built,
  figures: readonly Figure[],
  read: readonly Line[],
  printed: readonly Line[],
): BudgetDocument {
  const whole = { ...settlePlaces(document, read), figures: [...figures] };
  return { ...whole, printedLines: printedLines(whole, printed) };
}

const withCorrections = (document: BudgetDocument, corrections: readonly Correction[]): BudgetDocument =>
  corrections.length === 0 ? document : { ...document, corrections: [...corrections] };

function unreadable(text: string): ImportProblem | null {
  if (text.trim() === '') return { code: 'empty' };
  if (text.length > TEXT_LIMIT)
    return { code: 'too-large', size: text.length, limit: TEXT_LIMIT, unit: 'characters' };
  return text.includes('\u0000') ? { code: 'not-text' } : null;
}
