import { isBehindLetter, isDigit } from '../text/letters.ts';
import { plainMarkOf, signAt, signedMarkAt } from '../text/note-mark.ts';
import { hasAmount } from '../text/number-form.ts';
import { foldedOf, isBlank, type Line } from './line.ts';

const hasFigure = (folded: string): boolean =>
  hasAmount(folded) || folded.includes('%') || folded.includes('単位');
/** A longer line is running text. */
export const LONGEST = 400;

/** The marks that the notes of a page begin with, without blanks: "※1", "注2", "(2)", "2)", "2". */
export interface Notes {
  readonly marks: ReadonlySet<string>;
  /** The lines that are such notes and have no sign to say so. */
  readonly plain: ReadonlySet<Line>;
}

/** The notes of a page: a line or a cell that begins with a mark. */
export function notesOf(lines: readonly Line[]): Notes {
  const marks = new Set<string>();
  const plain = new Set<Line>();
  for (const line of lines) {
    if (isBlank(line) || line.raw.length > LONGEST) continue;
    for (const text of line.cells.flatMap((cell) => segments(foldedOf(line, cell)))) {
      const signed = signedMarkAt(text, 0);
      const isAlone = signed?.end === text.length;
      if (signed === null || (isAlone && !leads(line, text))) continue;
      marks.add(signed.sign + signed.number);
      // "※ 2" can be the note ※2, and the note ※ that begins with a 2.
      if (signed.spaced) marks.add(signed.sign);
    }
  }
  const heads = new Set(lines.filter(({ folded }) => hasFigure(folded)).flatMap(plainMarks));
  const unit = lines.some(({ folded }) => folded.includes('単位'));
  const behind = new Set(lines.flatMap(marksBehindTexts));
  for (const line of lines) {
    const own = hasFigure(line.folded) ? [] : plainMarks(line);
    const isNote = own.length > 0 && !unit && own.every((mark) => behind.has(mark) || marks.has(`注${mark}`));
    if (!isNote && !(own.length > 0 && isNoteBeside(line))) continue;
    if (own.some((mark) => heads.has(mark) && !mark.startsWith('('))) continue;
    for (const mark of own) marks.add(mark);
    if (own.length === line.cells.length) plain.add(line);
  }
  return { marks, plain };
}

/** Whether a mark stands before the text of its note in a cell of its own. */
export const leads = ({ cells, folded }: Line, mark: string): boolean =>
  cells.length > 1 && folded.trim().startsWith(mark);

/** Notes that follow each other after one blank: "注1 再掲を含む 注2 見込み". */
function segments(text: string): string[] {
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    const end = signAt(text, at + 1)?.end ?? text.length;
    const number = text.charAt(end) === ' ' ? end + 1 : end;
    if (isDigit(text.charAt(number)) && isBehindLetter(text, at))
      return [text.slice(0, at), ...segments(text.slice(at + 1))];
  }
  return [text];
}

const plainMarks = (line: Line): string[] =>
  line.cells.flatMap((cell) => plainMarkOf(foldedOf(line, cell)) ?? []);

/** A note without a sign beside one with a sign: "※1 再掲   2 見込み". */
const isNoteBeside = (line: Line): boolean =>
  line.cells.some((cell) => signedMarkAt(foldedOf(line, cell), 0) !== null) && line.cells.length > 1;

/**
 * The marks without a sign that stand right behind a text and before its amount: "検知技術の開発(1)
 * 33.1億円".
 */
const BEHIND = /(?<=[^\s\d.,(])(?:\(\d{1,2}\)|\d{1,2}\)?)(?= *\d[\d,.]* ?[億百千万])/g;
const marksBehindTexts = ({ folded }: Line): string[] =>
  folded.length > LONGEST
    ? []
    : [...folded.matchAll(BEHIND)].flatMap(([mark]) =>
        mark.split('').every(isDigit) ? [mark, mark.charAt(0)] : [mark],
      );
