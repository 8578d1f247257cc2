import { findYears } from '@cyberbudget/core';
import { enumeratorOf } from '../text/enumerator.ts';
import { fold } from '../text/fold.ts';
import { hasDigit, hasWord, isBlank } from '../text/letters.ts';
import { noAmountAt } from '../text/no-amount.ts';
import { hasAmount, numberAt } from '../text/number-form.ts';
import { opensEntry } from '../text/signs.ts';
import type { Box } from './box.ts';
import type { Run } from './runs.ts';

/**
 * A stretch of a page with columns of its own: where they part, and from where to where down the
 * page.
 */
export interface Cut {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

interface Seen extends Run {
  readonly folded: string;
  readonly entry: boolean;
  readonly heading: boolean;
  readonly inline: boolean;
  readonly figure: boolean;
}

/** What stands beside figures in their column. */
const AROUND = '()[]約▲△+−-、,・→―';
/** A page with fewer figures than this has no columns of them. */
const LEAST_FIGURES = 4;
/** Columns of one page begin at least so many sizes apart. */
const APART = 12;

/**
 * Where a page parts into columns that are read one after the other: each holds entries or rows
 * with their own figures.
 */
export function findCuts(rows: readonly (readonly Run[])[]): Cut[] {
  const printed = rows.reduce((sum, row) => sum + row.filter(({ text }) => hasDigit(text)).length, 0);
  if (printed < LEAST_FIGURES) return [];
  const seen = rows.map((row) => row.map(see));
  const runs = seen.flat();
  if (runs.filter(({ figure, inline }) => figure || inline).length < LEAST_FIGURES) return [];
  const size = commonSize(runs);
  for (const x of candidates(seen, runs, size)) {
    const cuts = sections(runs, x, size);
    if (cuts.length > 0) return cuts;
  }
  return [];
}

const see = (run: Run): Seen => {
  const folded = fold(run.text);
  const figure = isFigures(folded);
  const { text, edges, x0, x1, top, bottom, baseline, size } = run;
  return {
    text,
    edges,
    x0,
    x1,
    top,
    bottom,
    baseline,
    size,
    folded,
    figure,
    entry: opensEntry(folded),
    heading: isHeading(folded),
    inline: !figure && hasAmount(folded),
  };
};

/** Whether a text is figures and nothing else. */
function isFigures(folded: string): boolean {
  if (!hasDigit(folded)) return false;
  for (let at = 0; at < folded.length; ) {
    const end = numberAt(folded, at)?.end ?? at + (noAmountAt(folded, at) ?? '').length;
    const character = folded.charAt(at);
    if (end === at && !isBlank(character) && !AROUND.includes(character)) return false;
    at = Math.max(end, at + 1);
  }
  return true;
}

/** The heading of a field: "(1) 経済社会の活力の向上". */
const isHeading = (folded: string): boolean => {
  const number = enumeratorOf(folded);
  return number?.form === 'brackets' && number.length < folded.length;
};

const commonSize = (runs: readonly Run[]): number =>
  Float64Array.from(runs, ({ size }) => size).sort()[Math.floor(runs.length / 2)] ?? 10;

/**
 * Left edges at which a column may begin: of entries, and of texts that follow a figure on their
 * row.
 */
function candidates(rows: readonly (readonly Seen[])[], runs: readonly Seen[], size: number): number[] {
  const entries = runs.filter(({ entry, heading }) => entry || heading).map(({ x0 }) => x0);
  const behind = rows.flatMap((row) =>
    row.flatMap((run, index) => {
      const before = row[index - 1];
      return before?.figure && !run.figure ? [run.x0] : [];
    }),
  );
  const sorted = [...entries, ...behind].sort((one, other) => one - other);
  const left = Math.min(...runs.map(({ x0 }) => x0));
  const starts = sorted.filter(
    (x, index) => x - left > APART * size && x - (sorted[index - 1] ?? -1e9) > size,
  );
  return starts;
}

/**
 * The stretches down the page in which both sides of an edge hold complete rows; what crosses the
 * edge parts them.
 */
function sections(runs: readonly Seen[], x: number, size: number): Cut[] {
  const edge = x - 0.3 * size;
  const crossing = runs.filter((run) => run.x0 < edge && run.x1 > edge + 0.6 * size);
  const limits = [-1e9, ...crossing.map(({ top }) => top).sort((one, other) => one - other), 1e9];
  return limits.slice(1).flatMap((bottom, index): Cut[] => {
    const top = limits[index] ?? -1e9;
    const inside = runs.filter(
      (run) => !crossing.includes(run) && run.top > top - 0.1 && run.bottom < bottom + size,
    );
    const left = inside.filter((run) => run.x0 < edge);
    const right = inside.filter((run) => run.x0 >= edge);
    const [whole, others] = [completeRows(left, size), completeRows(right, size)];
    const least = whole.some(({ entry }) => entry) && others.some(({ entry }) => entry) ? 1 : 2;
    if (whole.length < least || others.length < least) return [];
    const tops = [...whole, ...others, ...inside.filter(({ heading }) => heading)].map((run) => run.top);
    return [{ x: edge, top: Math.min(...tops) - 0.5 * size, bottom: bottom === 1e9 ? bottom : bottom - 0.1 }];
  });
}

/** What begins with a fiscal year says of figures what they are, and is no row's text. */
const isYear = (folded: string): boolean => {
  const [first] = findYears(folded.slice(0, 24));
  return first?.start === 0 && first.form === 'fiscal-year';
};

/**
 * The texts of one side that have a figure of that side: in them, or right of them at their height.
 * Headings alone prove nothing.
 */
function completeRows(runs: readonly Seen[], size: number): Seen[] {
  const figures = runs.filter(({ figure }) => figure);
  return runs.filter(
    (run) =>
      !run.figure &&
      !run.heading &&
      !isYear(run.folded) &&
      hasWord(run.folded) &&
      ((run.inline && run.entry) ||
        figures.some((one) => one.x0 > run.x0 && Math.abs(one.baseline - run.baseline) < 0.9 * size)),
  );
}

/**
 * The place of a run in reading order: before each stretch with columns what stands above it, in it
 * its left column, then its right one.
 */
export function orderOf(run: Box & { readonly size: number }, cuts: readonly Cut[]): number {
  const index = cuts.filter(({ bottom }) => bottom <= run.top).length;
  const cut = cuts[index];
  const inside = cut !== undefined && run.top >= cut.top && !(run.x0 < cut.x && run.x1 > cut.x + run.size);
  return index * 3 + (inside ? (run.x0 < cut.x ? 1 : 2) : 0);
}
