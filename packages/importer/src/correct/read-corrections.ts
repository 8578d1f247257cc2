import type { Correction, PrintAnchor } from '@cyberbudget/core';
import { boxAt } from '../account/settle-places.ts';
import type { PrintedFigure } from '../figure/figure.ts';
import type { Line } from '../page/line.ts';
import type { ImportProblem } from '../problem/problem.ts';
import { anchorsOf, type FoundPrint, findPrint, wholeNumber } from './find-print.ts';
import { replacePrint } from './replace-print.ts';

/** A correction and the print that it is about, in the lines as they were corrected. */
export interface PlacedCorrection {
  readonly correction: Correction;
  readonly print: FoundPrint;
}

/** The lines of a text as a person read them, and what that person says of its figures. */
export interface CorrectedLines {
  readonly lines: readonly Line[];
  readonly placed: readonly PlacedCorrection[];
}

/**
 * Finds the prints that corrections are about, and reads those anew that were misread. One that
 * matches nothing stops it: it is never applied elsewhere.
 */
export function readCorrections(
  lines: readonly Line[],
  corrections: readonly Correction[],
):
  | { readonly ok: true; readonly value: CorrectedLines }
  | { readonly ok: false; readonly problems: ImportProblem[] } {
  const made = corrections.filter(({ is }) => is !== null);
  const found = made.map((correction) => ({ correction, print: findPrint(lines, correction.print) }));
  const problems = found.flatMap(({ correction: { print: anchor }, print }): ImportProblem[] =>
    print === null ? [{ code: 'correction-unmatched', text: anchor.exact, page: anchor.page }] : [],
  );
  const placed = found.flatMap(({ correction, print }) => (print === null ? [] : [{ correction, print }]));
  if (problems.length > 0) return { ok: false, problems };
  const corrected = [...lines];
  // From the right, so that what is found in a line stays where it is.
  const fromRight = [...placed].sort((one, other) => other.print.start - one.print.start);
  const shifted = new Map<PlacedCorrection, FoundPrint>();
  for (const entry of fromRight) {
    const { correction, print } = entry;
    const line = corrected[print.line - 1];
    if (correction.is?.kind !== 'text' || line === undefined) continue;
    const { text } = correction.is;
    corrected[print.line - 1] = replacePrint(line, print.start, print.end, text);
    const longer = text.length - (print.end - print.start);
    for (const other of placed) {
      const { line: number, start, end } = shifted.get(other) ?? other.print;
      if (number !== print.line || start < print.start) continue;
      const at = start === print.start ? start : start + longer;
      shifted.set(other, { line: number, start: at, end: end + longer });
    }
  }
  return {
    ok: true,
    value: {
      lines: corrected,
      placed: placed.map((entry) => ({ ...entry, print: shifted.get(entry) ?? entry.print })),
    },
  };
}

/** The addresses of figures in the text as it is printed, whatever a person read in it. */
export function anchorsOfFigures(
  printed: readonly Line[],
  placed: readonly PlacedCorrection[],
  figures: readonly PrintedFigure[],
): PrintAnchor[] {
  const read = placed.filter(({ correction }) => correction.is?.kind === 'text');
  const longer = ({ correction: { is, print } }: PlacedCorrection): number =>
    is?.kind === 'text' ? is.text.length - print.exact.length : 0;
  const prints = figures.map(({ line, start, end, value }): FoundPrint => {
    const before = read.filter(({ print }) => print.line === line && print.end <= start);
    const shift = before.reduce((sum, entry) => sum + longer(entry), 0);
    const print = { line, start: start - shift, end: end - shift };
    return value === null ? wholeNumber(printed[line - 1]?.raw ?? '', print) : print;
  });
  return anchorsOf(printed, prints).map((anchor, position) => {
    const figure = figures[position];
    const own = read.find(({ print }) => figure !== undefined && figureAt([figure], print) !== null);
    if (own !== undefined) return own.correction.print;
    const box = boxAt(printed[anchor.line - 1], prints[position]);
    return box === null ? anchor : { ...anchor, box };
  });
}

/** The figure that stands where a print does. */
export const figureAt = (
  figures: readonly PrintedFigure[],
  { line, start, end }: FoundPrint,
): PrintedFigure | null =>
  figures.find((figure) => figure.line === line && figure.start < end && start < figure.end) ?? null;
