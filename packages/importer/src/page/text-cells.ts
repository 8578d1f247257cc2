import { isDigit } from '../text/letters.ts';
import { type Box, boxAround } from './box.ts';
import { wordsJoined } from './letters-apart.ts';
import type { Cell } from './line.ts';

/**
 * Of a text: the width of a column, the height of a line and the size of its letters, in points.
 */
const COLUMN = 5;
const LINE = 14;
const SIZE = 10;
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\uE000-\uF8FF]/;
/**
 * What parts the cells of a line: two blanks or more, a wide one but inside a year and between it
 * and its stage, a tab, a bar, one blank behind a bare number that follows another.
 */
const BETWEEN =
  /[ \u00A0]*[\t|｜][ \t\u00A0]*|[ \u3000\u00A0]{2,}|\u3000(?!(?<=年 ?度\u3000)(?:予算|当初|補正|概算|政府)|(?<=(?:令和|平成)\u3000)[\d０-９元一二三四五六七八九十]|年 ?度)|(?<=[%％])(?=[\p{Script=Han}\p{Script=Katakana}])|(?<=[\d―‐–—−－ー-] {2,40}(?:[▲△−-]?\d[\d,.]*|皆増|皆減|新規)) (?=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}])/gu;
const FIRST_WIDE = '\u1100';
const TABS = new Set('\t|｜');
/** Cells between tabs or bars stand in columns of this width, whatever they hold. */
const TABBED = 300;
/** A longer line is no row of cells. */
const LONGEST = 1000;

/** A line of text with where each of its cells begins and ends. */
export interface SpannedText {
  readonly raw: string;
  readonly spans: readonly (readonly [number, number])[];
}

export const spanned = (raw: string): SpannedText => ({ raw, spans: spansOf(raw) });

/** The cells of a line of text: its column is their x, the row its y. */
export function textCells(
  { raw, spans }: SpannedText,
  row: number,
  wide: number,
): { readonly cells: Cell[]; readonly box: Box } {
  const top = row * LINE;
  const bottom = top + SIZE;
  const edges = edgesOfText(raw, wide);
  const cells = spans.map(
    ([start, end]): Cell => ({
      start,
      end,
      edges: edges.slice(start, end + 1),
      x0: edges[start] ?? 0,
      x1: edges[end] ?? 0,
      top,
      bottom,
      baseline: bottom,
      size: SIZE,
    }),
  );
  return { cells, box: cells.length === 0 ? { x0: 0, x1: 0, top, bottom } : boxAround(cells) };
}

function edgesOfText(raw: string, wide: number): number[] {
  let at = 0;
  let tabs = 0;
  const edges = [0];
  for (let index = 0; index < raw.length; index++) {
    const character = raw.charAt(index);
    if (TABS.has(character)) at = Math.max(++tabs * TABBED, at + COLUMN);
    else at += isWide(character) ? COLUMN * wide : COLUMN;
    edges.push(at);
  }
  return edges;
}

/** Kana and ideographs are nearly all that is wide. */
const isWide = (character: string): boolean =>
  character >= FIRST_WIDE &&
  ((character >= 'ぁ' && character <= 'ヿ') ||
    (character >= '一' && character <= '鿿') ||
    WIDE.test(character));

function spansOf(raw: string): [number, number][] {
  const spans: [number, number][] = [];
  let from = 0;
  const push = (end: number): void => {
    const text = raw.slice(from, end);
    const start = from + (text.length - text.trimStart().length);
    if (text.trim() !== '') spans.push([start, start + text.trim().length]);
  };
  if (raw.length <= LONGEST)
    for (const match of raw.matchAll(BETWEEN)) {
      const [at, end] = [match.index, match.index + match[0].length];
      if (isInBrackets(raw, from, at) || isBesideArrow(raw, at, end)) continue;
      push(at);
      from = end;
    }
  push(raw.length);
  return spans.length < 2 ? spans : wordsJoined(spans, raw);
}

/** "7.7億円 →  8.1億円": an arrow between two figures parts no cells. */
const ARROWS = new Set('→⇒➡➔⇨');
const isBesideArrow = (raw: string, at: number, end: number): boolean =>
  (ARROWS.has(raw.charAt(at - 1)) && isDigit(raw.charAt(end))) ||
  (ARROWS.has(raw.charAt(end)) && raw.charAt(at - 1) === '円');

/** How long a bracket is in which a wide blank parts nothing: "（８年度　0.5億円）". */
const BRACKETED = 24;

/**
 * Whether a bracket that opens in a cell is still open at a place, and is closed soon behind it.
 */
function isInBrackets(raw: string, from: number, at: number): boolean {
  const before = raw.slice(Math.max(from, at - BRACKETED), at);
  if (lastBracket(before, '(（') <= lastBracket(before, ')）')) return false;
  const next = [...raw.slice(at, at + BRACKETED)].find((one) => TABS.has(one) || '(（)）'.includes(one));
  return next === ')' || next === '）';
}

const lastBracket = (text: string, of: string): number =>
  Math.max(...[...of].map((one) => text.lastIndexOf(one)));

/** Whether a cell is a number, which is set flush right: by what it ends in. */
const isNumber = (cell: string): boolean => cell.endsWith('円') || [...cell.slice(-4)].some(isDigit);

/**
 * How many columns a wide letter takes in a text: two where it was set by hand, one where a program
 * laid a page out by characters. That of the two by which more of its numbers and entries begin or
 * end at the same column.
 */
export function wideColumns(texts: readonly SpannedText[], laidOut: boolean): 1 | 2 {
  // The first cell of a line begins with it, however wide its letters are.
  const inner = texts.map(({ raw, spans }) => ({ raw, spans: spans.filter(([start]) => start > 0) }));
  const rows = inner.filter(({ spans }) => spans.length > 0);
  const flush = (wide: number): number => {
    const counts = new Map<string, number>();
    for (const { raw, spans } of rows) {
      const edges = edgesOfText(raw, wide);
      for (const [start, end] of spans) {
        const number = isNumber(raw.slice(start, end));
        const edge = Math.round((edges[number ? end : start] ?? 0) / (2 * COLUMN));
        const key = `${number ? 'end' : 'start'} ${edge}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    return [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0);
  };
  const sample = texts.filter(({ raw }) => raw.trim().includes('  ')).slice(0, 400);
  const [one, two] = [flush(1), flush(2)];
  return laidOut ? (two > one ? 2 : 1) : sample.length > 1 && one > two ? 1 : 2;
}
