import type { BudgetDocument, Correction, Figure } from '@cyberbudget/core';
import { accountFor } from './account/account.ts';
import { toReport } from './account/report.ts';
import { allLines, printedLines, settlePlaces } from './account/settle-places.ts';
import { type Built, buildDocument } from './build/build-document.ts';
import { checkConsistency } from './check/consistency.ts';
import { refusals } from './check/refusals.ts';
import { buildCorrected, withHandMarks } from './correct/build-corrected.ts';
import { anchorsOfFigures, readCorrections } from './correct/read-corrections.ts';
import type { ImportOptions, ImportResult } from './import-result.ts';
import { figuresByLine } from './list/reading.ts';
import { placedByOrder } from './page/by-order.ts';
import { csvAsTabs } from './page/csv.ts';
import { findMarks } from './page/find-marks.ts';
import type { Line } from './page/line.ts';
import { withoutNoteMarks } from './page/note-marks.ts';
import { readLines } from './page/read-lines.ts';
import type { ImportProblem } from './problem/problem.ts';
import { inferPageStarts, type NumberedText } from './slide/infer-page-starts.ts';
import { documentStage } from './stage/document-stage.ts';
import { placedByCells } from './table/cell-by-cell.ts';

/** The longest text that is read, in characters: fifty times a published document. */
export const TEXT_LIMIT = 2_000_000;

/** The most figures and marks that are accounted for: a published document has a hundred. */
const FIGURES_LIMIT = 5_000;

/** What every document of this kind is about, in the words of 2014 or later. */
const SUBJECT = /サイバー|ｻｲﾊﾞｰ|情報セキュリティ|cyber/i;

/**
 * Reads a published budget document from its text.
 * @returns the document with the account of every figure, or why there is none: a text that is empty, too large, foreign or cut off
 */
export function importText(text: string, options: ImportOptions = {}): ImportResult {
  return importDecoded(text, options, null);
}

/** The same for a text that was decoded from bytes. */
export function importDecoded(text: string, options: ImportOptions, encoding: string | null): ImportResult {
  const problem = unreadable(text);
  if (problem !== null) return { ok: false, problems: [problem] };
  const source = readLines(csvAsTabs(text) ?? text);
  const { lines, byOrder } = placedByCells(placedByOrder(withoutNoteMarks(source.lines)));
  return importLines({ ...inferPageStarts({ ...source, lines }), byOrder }, options, encoding);
}

/** The same for the lines of a text or of a PDF. */
export function importLines(
  source: NumberedText,
  options: ImportOptions,
  encoding: string | null,
): ImportResult {
  const read = readCorrections(source.lines, options.corrections ?? []);
  if (!read.ok) return { ok: false, problems: read.problems };
  const corrected = { ...source, lines: read.value.lines };
  const figures = withHandMarks(figuresByLine(corrected.lines), read.value.placed);
  const named = documentStage(corrected.lines);
  const fiscalYear = options.fiscalYear ?? named?.fiscalYear;
  const phase = options.phase ?? named?.phase;
  if (fiscalYear === undefined || phase === undefined) return { ok: false, problems: [{ code: 'no-stage' }] };
  const marks = source.lines.reduce((sum, line) => sum + findMarks(line).length, 0);
  const count = [...figures.values()].reduce((sum, { length }) => sum + length, marks);
  if (count > FIGURES_LIMIT)
    return {
      ok: false,
      problems: [{ code: 'too-large', size: count, limit: FIGURES_LIMIT, unit: 'figures' }],
    };
  if (figures.size === 0) return { ok: false, problems: [{ code: 'no-amounts' }] };
  if (!source.lines.some(({ raw }) => SUBJECT.test(raw)))
    return { ok: false, problems: [{ code: 'not-cybersecurity' }] };
  const { built, all, unmatched, kept } = buildCorrected(read.value.placed, figures, (rest) =>
    buildDocument(corrected, rest, { fiscalYear, phase }, options),
  );
  if (unmatched.length > 0) return { ok: false, problems: unmatched };
  const account = accountFor(all, built.claims, ({ line }) => corrected.lines[line - 1]);
  const counted = { lines: source.lines.length, pages: source.pages, encoding };
  const notices = [...built.notices, ...checkConsistency(built.document, corrected), ...account.notices];
  const placed = settlePlaces({ figures: account.figures, notices }, corrected.lines);
  const anchors = anchorsOfFigures(source.lines, read.value.placed, all);
  const printed = allLines(source.lines);
  const report = toReport(counted, { figures: placed.figures, anchors, printed }, placed.notices);
  const problems = refusals(built, report, source.lines);
  return problems.length > 0
    ? { ok: false, problems, report }
    : {
        ok: true,
        document: withCorrections(complete(built, placed.figures, corrected.lines, source.lines), kept),
        report,
      };
}

/** @param read the lines as they were read; @param printed the same as printed, where a person read some otherwise */
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
