import { UNKNOWN } from '../text/clean.ts';
import { fold } from '../text/fold.ts';
import { hasDigit, hasWord, isDigit } from '../text/letters.ts';
import { numberAt } from '../text/number-form.ts';
import { includesOne } from '../text/words.ts';
import type { Run } from './runs.ts';

/** Signs that share a glyph with another one, which copies of the text then have in its place. */
const SHARED_GLYPHS = [
  ['‧', '・'],
  ['∕', '／'],
] as const;
/** What goes on with a number whose first digit was lost. */
const OF_NUMBER = '.．,，億%％';

/**
 * A glyph without a character is a symbol font's bullet where a text begins with it, else it is
 * unknown.
 */
export function repaired(run: Run): Run {
  if (!includesOne(run.text, ['‧', '∕', UNKNOWN])) return run;
  const text = SHARED_GLYPHS.reduce((read, [sign, shared]) => read.replaceAll(sign, shared), run.text);
  return { ...run, text: opensWithSymbol(text) ? `・${text.slice(1)}` : text };
}

function opensWithSymbol(text: string): boolean {
  const next = text.slice(1).trimStart().charAt(0);
  return text.startsWith(UNKNOWN) && next !== '' && !hasDigit(next) && !OF_NUMBER.includes(next);
}

/** A number and the remark in the column behind it, which stand close: "8.2 継続". */
export function apartFromRemark(run: Run): readonly Run[] {
  const { text, edges } = run;
  const folded = isDigit(fold(text.charAt(0))) && text.includes(' ') ? fold(text) : '';
  const number = folded === '' ? null : numberAt(folded, 0);
  const rest = number === null ? '' : folded.slice(number.end);
  if (number === null || !includesOne(number.digits, '.,') || !rest.startsWith(' ')) return [run];
  if (!hasWord(rest.trimStart().slice(0, 2))) return [run];
  const from = folded.length - rest.trimStart().length;
  const [end, start] = [edges[number.end] ?? run.x1, edges[from] ?? run.x1];
  return [
    { ...run, text: text.slice(0, number.end), edges: edges.slice(0, number.end + 1), x1: end },
    { ...run, text: text.slice(from), edges: edges.slice(from), x0: start },
  ];
}

/** Letters set apart: "【 総 務 省 】", "令 和 ８ 年 度". */
const SPACED = /【[^【】]{1,40}】|(?<![^\s【])(?:[^\s!-~] (?=[^\s!-~](?:\s|】|$))){2,}[^\s!-~]?/g;

/** The run without the blanks between letters that are set apart. */
export function squeezed(run: Run): Run {
  if (!run.text.includes(' ')) return run;
  const blanks = new Set<number>();
  for (const match of run.text.matchAll(SPACED))
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
