import { circledNumber } from '../text/enumerator.ts';
import { hasDigit } from '../text/letters.ts';
import { DASHES } from '../text/no-amount.ts';
import { includesOne, wordsOf } from '../text/words.ts';
import { foldedOf, type Line } from './line.ts';

/** The mark with which a detail page names its place: "（２）国民が安全で…社会の実現ー⑥". */
export interface Mark {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly strategyField: string;
  /** The field's name as this mark prints it. */
  readonly fieldName: string;
  readonly ordinal: number;
}

/** The number of a field in brackets. */
export const CODE = /\((\d{1,2})\) ?/g;
/**
 * A field's name, a dash (slides set a long-vowel sign for it) and the number of the page in the
 * field.
 */
const TAIL =
  /^([^【】○●「」、。]{2,60}?) ?[ー‐‑‒–—―−-] ?(?:([①-⑳㉑-㉟])|(\d{1,2})|\((\d{1,2})\))(?=$|\s|[^\d\s億円年月%])/;

/** The marks of a line; a line of a list or of running text has none. */
export function findMarks(line: Line): Mark[] {
  const marks: Mark[] = [];
  if (!line.folded.includes('(')) return marks;
  for (const match of line.folded.matchAll(CODE)) {
    const nameStart = match.index + match[0].length;
    const tail = TAIL.exec(line.folded.slice(nameStart, nameStart + 70));
    if (tail === null) continue;
    const [whole, name = '', circled, plain, bracketed] = tail;
    const ordinal = circled === undefined ? Number(plain ?? bracketed) : (circledNumber(circled) ?? 0);
    marks.push({
      line,
      start: match.index,
      end: nameStart + whole.length,
      strategyField: match[1] ?? '',
      fieldName: line.raw.slice(nameStart, nameStart + name.length),
      ordinal,
    });
  }
  return marks;
}

/** The marks of a page's lines; one that is too long for its line goes on in a cell of the next. */
export const marksOf = (lines: readonly Line[]): Mark[] =>
  lines.flatMap((line, index) => [...findMarks(line), ...brokenMark(line, lines[index + 1])]);

/** The end of a mark on a line of its own: "システム形成ー⑥". */
function endsMark(text: string): boolean {
  if (circledNumber(text.slice(-1)) === null) return false;
  const dashed = text.slice(0, -1).trimEnd();
  const name = dashed.slice(0, -1).trimEnd();
  const isName = wordsOf(name).length === 1 && !hasDigit(name) && !includesOne(name, '【】○●「」、。()');
  return isName && name.length <= 30 && DASHES.includes(dashed.slice(-1));
}

/**
 * A mark whose name the line begins and a cell of the next one ends; it is cited as its first line
 * prints it.
 */
function brokenMark(line: Line, next: Line | undefined): Mark[] {
  if (next === undefined || !line.folded.includes('(')) return [];
  const ends = next.cells.map((cell) => foldedOf(next, cell)).filter(endsMark);
  if (ends.length === 0) return [];
  const begun = line.cells.flatMap((cell) => {
    const text = foldedOf(line, cell);
    const last = [...text.matchAll(CODE)].at(-1);
    return last === undefined
      ? []
      : [{ cell, at: last.index, nameAt: last.index + last[0].length, code: last[1] }];
  });
  return begun.flatMap(({ cell, at, nameAt, code = '' }) => {
    const name = foldedOf(line, cell).slice(nameAt);
    const [end] = ends;
    const tail = end === undefined ? null : TAIL.exec(name + end);
    const [whole = '', , circled = ''] = tail ?? [];
    if (end === undefined || whole.length < name.length + end.length || circled === '') return [];
    const [start, nameStart] = [cell.start + at, cell.start + nameAt];
    const fieldName = line.raw.slice(nameStart, cell.end) + end.slice(0, end.length - 2);
    const ordinal = circledNumber(circled) ?? 0;
    return [{ line, start, end: cell.end, strategyField: code, fieldName, ordinal }];
  });
}
