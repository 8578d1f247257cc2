import { digitsAt, isBehindLetter, isBlank, isCount, isDigit } from '../text/letters.ts';
import { signAt } from '../text/note-mark.ts';
import { startsWithOne, without } from '../text/words.ts';
import { findMarks } from './find-marks.ts';
import { foldedOf, type Line, linesByPage } from './line.ts';
import { LONGEST, leads, notesOf } from './notes.ts';

/**
 * In a text raised signs stand among the letters. Where a note of the page begins with the same
 * mark, it is no part of the title or the amount beside it; a digit that can be either a mark's or
 * an amount's is unreadable.
 */
export function withoutNoteMarks(lines: readonly Line[]): Line[] {
  // A detail page is running text with numbered paragraphs.
  const lists = [...linesByPage(lines)].filter(([, own]) =>
    own.every((line) => findMarks(line).length === 0),
  );
  const notes = new Map(lists.map(([page, own]) => [page, notesOf(own)]));
  return lines.map((line) => {
    const here = notes.get(line.page);
    if (here === undefined || here.marks.size === 0 || line.raw.length > LONGEST) return line;
    if (here.plain.has(line))
      return { ...line, raw: '', folded: '', cells: [], printed: { raw: line.raw, at: [] } };
    const drop = new Set<number>();
    let { folded } = line;
    for (const { from, to, doubtful } of marksIn(line, here.marks))
      if (doubtful) folded = `${folded.slice(0, from)}\uFFFD${folded.slice(from + 1)}`;
      else for (let at = from; at < to; at++) drop.add(at);
    return drop.size === 0 ? { ...line, folded } : keep({ ...line, folded }, (at) => !drop.has(at));
  });
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly doubtful: boolean;
}

function marksIn(line: Line, marks: ReadonlySet<string>): Found[] {
  return line.cells.flatMap((cell) => {
    const text = foldedOf(line, cell);
    const alone = aloneIn(text, marks) && !leads(line, text);
    const found = alone
      ? [{ from: 0, to: text.length, doubtful: false }]
      : [...signedIn(text, marks), ...plainIn(text, marks)];
    return found.map(({ from, to, doubtful }) => ({
      from: cell.start + from,
      to: cell.start + to,
      doubtful,
    }));
  });
}

/** A cell that is a mark and nothing else. */
const aloneIn = (text: string, marks: ReadonlySet<string>): boolean =>
  text.length < 8 && marks.has(without(text, '()'));

/** Marks with a sign, behind a text or an amount. */
function signedIn(text: string, marks: ReadonlySet<string>): Found[] {
  const found: Found[] = [];
  for (let at = 1; at < text.length; at++) {
    const printed = signAt(text, at);
    const from = text.charAt(at - 1) === ' ' ? at - 1 : at;
    const before = text.charAt(from - 1);
    if (printed === null || before === '' || before === '(' || isBlank(before)) continue;
    const { sign, end } = printed;
    const number = text.charAt(end) === ' ' ? end + 1 : end;
    const run = digitsAt(text, number);
    const ends = [0, 1, 2].flatMap((digits) => {
      const isMark = digits <= run.length && marks.has(sign + run.slice(0, digits));
      return isMark && canEnd(text, from, number + digits, sign) ? [number + digits] : [];
    });
    const whole = ends.find((to) => !isDigit(text.charAt(to)));
    const [only] = ends;
    const to = whole ?? (ends.length === 1 ? only : undefined);
    if (to === undefined) continue;
    found.push({ from, to: to + (text.charAt(to) === ')' ? 1 : 0), doubtful: false });
    at = to;
  }
  return found;
}

/** 発注, 受注, 外注, 特注, 傾注, 脚注: the letter belongs to the word. */
const ENDS_IN_SIGN = '発受外特傾脚';

const PLACES = ['兆', '億', '百万', '千', '万', '円'];

/**
 * Whether a mark can end there: before a blank, a bracket, an amount, or the unit of the number it
 * stands in.
 */
function canEnd(text: string, from: number, to: number, sign: string): boolean {
  const rest = text.slice(to);
  if (startsWithOne(rest, PLACES)) return isDigit(text.charAt(from - 1));
  if (startsWithOne(rest, '.,') || (rest.startsWith('0') && isDigit(rest.charAt(1)))) return false;
  const next = rest.charAt(0);
  if (sign !== '注') return true;
  const isWord = rest === text.slice(from + 1) && ENDS_IN_SIGN.includes(text.charAt(from - 1));
  return !isWord && (isBlank(next) || isDigit(next) || '()'.includes(next));
}

/** Marks without a sign: right behind a letter, before a blank or the amount. */
function plainIn(text: string, marks: ReadonlySet<string>): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < text.length; at++) {
    const digits = digitsAt(text, at);
    if (digits === '') continue;
    found.push(...plainAt(text, at, digits, marks));
    at += digits.length;
  }
  return found;
}

/** The mark that some digits are, with the brackets around them or behind them. */
function plainAt(text: string, at: number, digits: string, marks: ReadonlySet<string>): Found[] {
  const end = at + digits.length;
  const isClosed = text.charAt(end) === ')' && isCount(digits, 2);
  const next = text.charAt(isClosed ? end + 1 : end);
  const isOpen = text.charAt(at - 1) === '(';
  const from = isOpen && text.charAt(at - 2) === ' ' ? at - 2 : at - 1;
  const found = (start: number, to: number, doubtful = false): Found[] => [{ from: start, to, doubtful }];
  if (isClosed && (next === '' || isBlank(next) || isDigit(next))) {
    if (isOpen) return isBehindLetter(text, from) && marks.has(`(${digits})`) ? found(from, end + 1) : [];
    const before = text.charAt(at - 1);
    const isBehind = before !== '' && !isBlank(before) && !'.,('.includes(before);
    return isBehind && marks.has(`${digits})`) ? found(at, end + 1) : [];
  }
  if (!isBehindLetter(text, at)) return [];
  if ((next === '' || next === ' ') && isCount(digits, 2) && marks.has(digits)) return found(at, end);
  const first = digits.charAt(0);
  return digits.length > 1 && marks.has(first) ? found(at, at + 1, true) : [];
}

/** The line with some of its characters only, each where it stands. */
function keep(line: Line, stays: (at: number) => boolean): Line {
  const kept = [...Array(line.raw.length).keys()].filter(stays);
  const before = (at: number): number => kept.findIndex((index) => index >= at);
  const place = (at: number): number => (before(at) < 0 ? kept.length : before(at));
  const pick = (text: string): string => kept.map((index) => text[index]).join('');
  const cells = line.cells.flatMap((cell) => {
    const [start, end] = [place(cell.start), place(cell.end)];
    const edges = cell.edges.filter(
      (_, index) => index + cell.start >= cell.end || stays(index + cell.start),
    );
    return start === end ? [] : [{ ...cell, start, end, edges }];
  });
  const read = { ...line, raw: pick(line.raw), folded: pick(line.folded), cells };
  return partsNumber(line, kept) ? read : { ...read, printed: { raw: line.raw, at: kept } };
}

/**
 * Whether something that is left out stands between a number and its unit: what is printed is then
 * no number any more.
 */
const partsNumber = ({ folded }: Line, kept: readonly number[]): boolean =>
  kept.some(
    (at, index) =>
      index > 0 &&
      (kept[index - 1] ?? 0) < at - 1 &&
      '兆億百千万円'.includes(folded.charAt(at)) &&
      isDigit(folded.charAt(kept[index - 1] ?? 0)),
  );
