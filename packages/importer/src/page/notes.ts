import { foldedOf, isBlank, type Line } from './line.ts';

/** What stands before a note and behind what it is about: "※1", "*2", "注 2", "（注１）". */
const SIGNED = /^(※|\*|\(?注) ?(\d{0,2})(?!\d)\)?/;
/** The same without a sign: "2) 見込み額", "(2) 見込み", "2 見込み". */
const PLAIN = /^(?:(\d{1,2})\)|\((\d{1,2})\)|(\d{1,2})(?= )) ?(?=\p{L})/u;
const HAS_FIGURE = /\d ?(?:[兆億万千円%]|百万)|単位/;
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
      const signed = SIGNED.exec(text);
      const isAlone = signed?.[0].length === text.length;
      if (signed === null || (isAlone && !leads(line, text))) continue;
      const [whole, sign = '', number = ''] = signed;
      marks.add(sign.replace('(', '') + number);
      // "※ 2" can be the note ※2, and the note ※ that begins with a 2.
      if (/ \d/.test(whole)) marks.add(sign.replace('(', ''));
    }
  }
  const heads = new Set(lines.filter(({ folded }) => HAS_FIGURE.test(folded)).flatMap(plainMarks));
  const unit = lines.some(({ folded }) => folded.includes('単位'));
  const behind = new Set(lines.flatMap(marksBehindTexts));
  for (const line of lines) {
    const own = HAS_FIGURE.test(line.folded) ? [] : plainMarks(line);
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
const segments = (text: string): string[] => text.split(/(?<=\p{L}) (?=(?:※|\*|\(?注) ?\d)/u);

const plainMarks = (line: Line): string[] =>
  line.cells.flatMap((cell) => {
    const match = PLAIN.exec(foldedOf(line, cell));
    return match === null ? [] : [match[0].trim()];
  });

/** A note without a sign beside one with a sign: "※1 再掲   2 見込み". */
const isNoteBeside = (line: Line): boolean =>
  line.cells.some((cell) => SIGNED.test(foldedOf(line, cell))) && line.cells.length > 1;

/** The marks without a sign that stand right behind a text and before its amount: "検知技術の開発(1) 33.1億円". */
const BEHIND = /(?<=[^\s\d.,(])(?:\(\d{1,2}\)|\d{1,2}\)?)(?= *\d[\d,.]* ?[億百千万])/g;
const GLUED = /(?<=[^\s\d.,(])\d(?=\d[\d,.]* ?[億百千万])/g;
const marksBehindTexts = ({ folded }: Line): string[] =>
  folded.length > LONGEST
    ? []
    : [...folded.matchAll(BEHIND), ...folded.matchAll(GLUED)].map(([mark]) => mark);
