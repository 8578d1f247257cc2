import type { Run } from './runs.ts';

/** Signs that share a glyph with another one, which copies of the text then have in its place. */
const SHARED_GLYPHS: Readonly<Record<string, string>> = { '‧': '・', '∕': '／' };
const SYMBOL = /^\uFFFD\s*(?=[^\s\d０-９.．,，億%％])/;

/** A glyph without a character is a symbol font's bullet where a text begins with it, else it is unknown. */
export function repaired(run: Run): Run {
  if (!/[‧∕\uFFFD]/.test(run.text)) return run;
  const text = run.text
    .replace(/[‧∕]/g, (sign) => SHARED_GLYPHS[sign] ?? sign)
    .replace(SYMBOL, (sign) => '・'.padEnd(sign.length));
  return { ...run, text };
}

/** Letters set apart: "【 総 務 省 】", "令 和 ８ 年 度". */
const SPACED = /(?<![^\s【])(?:[^\s!-~] (?=[^\s!-~](?:\s|】|$))){2,}[^\s!-~]?/g;
const IN_BRACKETS = /【[^【】]{1,40}】/g;

/** The run without the blanks between letters that are set apart. */
export function squeezed(run: Run): Run {
  if (!run.text.includes(' ')) return run;
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
