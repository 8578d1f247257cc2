import { registeredMinistry } from '@cyberbudget/core';
import { isBullet } from '../text/signs.ts';
import { edgesOf } from './edges.ts';
import type { Piece } from './piece.ts';

/** The text of a cell before it stands in a line: characters and where each of them begins. */
export interface Run {
  readonly text: string;
  readonly edges: readonly number[];
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  readonly size: number;
}

/** Pieces are on one line if their baselines differ by less than this part of the smaller, or of the larger size. */
const SAME_LINE = [0.25, 0.12] as const;
/** A gap of more than this many sizes begins a new cell. */
const NEW_CELL = 0.75;
/** A gap of more than this is a blank: between ideographs, and beside Latin letters. */
const BLANK = [0.4, 0.2] as const;

/** Puts the pieces of a page together: those of one baseline are a row, those of a row that stand close are a run. */
export function toRows(pieces: readonly Piece[]): Run[][] {
  const rows: Piece[][] = [];
  const sorted = [...withoutNotes(pieces)].sort(
    (one, other) => one.baseline - other.baseline || one.x0 - other.x0 || (one.text < other.text ? -1 : 1),
  );
  for (const piece of sorted) {
    const row = rows.findLast((known) => isSameLine(known, piece));
    if (row === undefined) rows.push([piece]);
    else row.push(piece);
  }
  return withVertical(rows.map(toRuns));
}

function isSameLine([first]: readonly Piece[], piece: Piece): boolean {
  if (first === undefined) return false;
  const apart = Math.abs(first.baseline - piece.baseline);
  return (
    apart < SAME_LINE[0] * Math.min(first.size, piece.size) ||
    apart < SAME_LINE[1] * Math.max(first.size, piece.size)
  );
}

/** A raised sign behind a text is a note's: ※1, 2), *. */
const NOTE_SIGN = /^(?:[※＊*注]\s?)?[0-9０-９]{0,2}[)）]?$/;
const MOST_COMPARED = 4_000_000;

/** The pieces without the signs of notes: small, raised, right behind the text they belong to. */
function withoutNotes(pieces: readonly Piece[]): Piece[] {
  const signs = pieces.filter(({ text }) => text.length <= 4 && NOTE_SIGN.test(text));
  if (signs.length * pieces.length > MOST_COMPARED) return [...pieces];
  const notes = new Set(signs.filter((sign) => pieces.some((piece) => isNoteOf(sign, piece))));
  return pieces.filter((piece) => !notes.has(piece));
}

function isNoteOf(sign: Piece, { x1, baseline, size }: Piece): boolean {
  const raised = (baseline - sign.baseline) / size;
  const behind = (sign.x0 - x1) / size;
  return sign.size < 0.78 * size && raised > 0.15 && raised < 0.75 && behind > -0.3 && behind < 0.5;
}

function toRuns(row: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  for (const piece of [...row].sort((one, other) => one.x0 - other.x0 || other.x1 - one.x1)) {
    const last = runs.at(-1);
    if (last !== undefined && isDrawnAgain(last, piece)) continue;
    const run = { ...piece, edges: edgesOf(piece.text, piece.x0, piece.x1) };
    if (last === undefined || isApart(last, run)) runs.push(run);
    else runs[runs.length - 1] = joined(last, run);
  }
  return runs
    .map(repaired)
    .map(squeezed)
    .filter(({ text }) => text.trim() !== '');
}

/** Whether a piece is part of the text that already stands where it is drawn: bold by printing twice. */
const isDrawnAgain = (last: Run, piece: Piece): boolean =>
  piece.x0 < last.x1 - 0.5 * piece.size &&
  piece.x1 <= last.x1 + 0.2 * piece.size &&
  last.text.includes(piece.text);

/** In sizes: how close the letters of a text stand that is set from top to bottom. */
const NEXT_LETTER = 1.8;

/** The rows with texts that are set from top to bottom, one letter a row, as one run each: in the row of their first letter. */
function withVertical(rows: readonly Run[][]): Run[][] {
  const letters = rows.flatMap((row) => row.filter(({ text }) => /^\p{Script=Han}$/u.test(text)));
  const used = new Set<Run>();
  const whole = new Map<Run, Run>();
  for (const first of letters) {
    if (used.has(first)) continue;
    const column = [first];
    for (const next of letters) {
      const last = column.at(-1) ?? first;
      const below = (next.baseline - last.baseline) / last.size;
      if (
        !used.has(next) &&
        Math.abs(next.x0 - last.x0) < 0.3 * last.size &&
        below > 0.7 &&
        below < NEXT_LETTER
      )
        column.push(next);
    }
    if (column.length < 3) continue;
    for (const letter of column) used.add(letter);
    const last = column.at(-1) ?? first;
    const text = column.map((letter) => letter.text).join('');
    whole.set(first, {
      ...first,
      text,
      edges: edgesOf(text, first.x0, first.x1),
      bottom: last.bottom,
      baseline: (first.baseline + last.baseline) / 2,
    });
  }
  if (whole.size === 0) return [...rows];
  const rest = rows.map((row) => row.filter((run) => !used.has(run))).filter((row) => row.length > 0);
  return [...rest, ...[...whole.values()].map((run) => [run])].sort(
    (one, other) => (one[0]?.baseline ?? 0) - (other[0]?.baseline ?? 0),
  );
}

const ENDS_NUMBER = /[0-9０-９]$/;
const STARTS_UNIT = /^\s*(?:兆|億|千万|百万|万|千)?(?:円|億|兆)|^\s*[%％]/;
const ENUMERATOR = /^[（(]?[0-9０-９]{1,2}[)）.．]?$|^(?:※|注)\s?[0-9０-９]{0,2}[)）]?$|^[Ⅰ-Ⅹ]$/;
const ENDS_OPEN = /[（(［[【〔〈「]\s*$|(?:約|[▲△])$/;
const STARTS_CLOSE = /^\s*[)）］\]】〕〉」]/;

/** Whether a gap parts two cells: by what its two sides are, then by how wide it is. */
function isApart(left: Run, right: Run): boolean {
  const gap = (right.x0 - left.x1) / Math.min(left.size, right.size);
  if (gap < -0.6) return true;
  if (/円[)）]?$/.test(left.text) && /^[【○●]/.test(right.text)) return true;
  if (gap <= NEW_CELL) return gap > 0.12 && isName(left.text) && isName(right.text);
  if (ENDS_NUMBER.test(left.text) && STARTS_UNIT.test(right.text)) return gap > 2;
  if (isBullet(left.text) || ENUMERATOR.test(left.text)) return gap > 3.2;
  if (ENDS_OPEN.test(left.text) || STARTS_CLOSE.test(right.text)) return gap > 2;
  return true;
}

/** Labels of a chart stand closer than words do. */
const isName = (text: string): boolean => text === 'その他' || registeredMinistry(text) !== null;

function joined(left: Run, right: Run): Run {
  const gap = (right.x0 - left.x1) / Math.min(left.size, right.size);
  const latin = /[\u0021-\u007E]$/.test(left.text) || /^[\u0021-\u007E]/.test(right.text);
  const blank = gap > BLANK[latin ? 1 : 0] ? ' ' : '';
  return {
    text: left.text + blank + right.text,
    edges: [...left.edges.slice(0, -1), ...(blank === '' ? [] : [left.x1]), ...right.edges],
    x0: left.x0,
    x1: Math.max(left.x1, right.x1),
    top: Math.min(left.top, right.top),
    bottom: Math.max(left.bottom, right.bottom),
    baseline: left.text.length >= right.text.length ? left.baseline : right.baseline,
    size: Math.max(left.size, right.size),
  };
}

/** Signs that share a glyph with another one, which copies of the text then have in its place. */
const SHARED_GLYPHS: Readonly<Record<string, string>> = { '‧': '・', '∕': '／' };
const SYMBOL = /^\uFFFD\s*(?=[^\s\d０-９.．,，億%％])/;

/** A glyph without a character is a symbol font's bullet where a text begins with it, else it is unknown. */
function repaired(run: Run): Run {
  const text = run.text
    .replace(/[‧∕]/g, (sign) => SHARED_GLYPHS[sign] ?? sign)
    .replace(SYMBOL, (sign) => '・'.padEnd(sign.length));
  return { ...run, text };
}

/** Letters set apart: "【 総 務 省 】", "令 和 ８ 年 度". */
const SPACED = /(?<![^\s【])(?:[^\s!-~] (?=[^\s!-~](?:\s|】|$))){2,}[^\s!-~]?/g;
const IN_BRACKETS = /【[^【】]{1,40}】/g;

/** The run without the blanks between letters that are set apart. */
function squeezed(run: Run): Run {
  const blanks = new Set<number>();
  for (const expression of [IN_BRACKETS, SPACED])
    for (const match of run.text.matchAll(expression))
      for (let index = 0; index < match[0].length; index++)
        if (match[0][index] === ' ') blanks.add(match.index + index);
  if (blanks.size === 0) return run;
  const keep = [...Array(run.text.length).keys()].filter((index) => !blanks.has(index));
  return {
    ...run,
    text: keep.map((index) => run.text[index]).join(''),
    edges: [...keep.map((index) => run.edges[index] ?? run.x0), run.x1],
  };
}
