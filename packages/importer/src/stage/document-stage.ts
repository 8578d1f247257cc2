import { gapX } from '../page/box.ts';
import { type Cell, foldedOf, isBlank, type Line, linesByPage } from '../page/line.ts';
import { hasAmount } from '../text/number-form.ts';
import { opensNote } from '../text/signs.ts';
import { findStageLabels, labelAtStart, namesAYear } from './find-stage-labels.ts';
import { closesTitle, phaseOfTitle } from './phase-of-title.ts';
import { bracketsSaid } from './said-brackets.ts';
import { type Stage, sameBudget, sameStage } from './stage.ts';

/**
 * How much a heading says, a label further down, one in brackets, and a footnote or what says whose
 * amounts stand in brackets.
 */
const HEADING_WEIGHT = 50;
const LABEL_WEIGHT = 5;
const BRACKETED_WEIGHT = 1;
const FOOTNOTE_WEIGHT = 0.1;
/**
 * Of a text the first lines are headings; of a page the upper part, and what is set larger than its
 * text.
 */
const HEADING_LINES = 12;
const UPPER = 0.22;
const LARGER = 1.3;
/** What is set smaller at the foot of a page is a footnote. */
const LOWER = 0.75;
const SMALLER = 0.9;

type IsOf = (line: Line, cell: Cell) => boolean;

interface Vote {
  readonly stage: Stage;
  readonly weight: number;
}

/**
 * The year and stage that a document is about: the one its labels name most often, its headings
 * counting more, labels in brackets less and footnotes hardly; of equals the latest. Supplementary
 * budgets stand beside another stage and count only where no label names another. A draft and the
 * budget it becomes are one: the document is named as its headings name it.
 * @returns null where no year is named with a stage
 */
export function documentStage(lines: readonly Line[]): Stage | null {
  const votes = pagesOf(lines.filter((line) => !isBlank(line))).flatMap(votesOfPage);
  const whole = votes.filter(({ stage }) => stage.phase !== 'supplementary');
  const named = whole.some(({ weight }) => weight >= LABEL_WEIGHT);
  const chosen = heaviest(named ? whole : votes, sameBudget);
  if (chosen === null) return null;
  return heaviest(
    votes.filter(({ stage }) => sameBudget(stage, chosen)),
    sameStage,
  );
}

/** The lines of each page; which of them are headings depends on whether sizes differ. */
function pagesOf(
  lines: readonly Line[],
): { readonly lines: readonly Line[]; readonly isHeading: IsOf; readonly isSmall: IsOf }[] {
  const sizes = Float64Array.from(lines.flatMap(({ cells }) => cells.map(({ size }) => size))).sort();
  const common = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const first = new Set(lines.slice(0, HEADING_LINES));
  if (sizes[0] === sizes.at(-1))
    return [{ lines, isHeading: (line) => first.has(line), isSmall: () => false }];
  return [...linesByPage(lines).values()].map((page) => {
    const foot = Math.max(...page.map(({ bottom }) => bottom));
    return {
      lines: page,
      isHeading: (_, { top, size }) => top < UPPER * foot || size > LARGER * common,
      isSmall: (_, { top, size }) => top > LOWER * foot && size < SMALLER * common,
    };
  });
}

/**
 * The stage with most weight among those that count as one; of equals the latest year, then the
 * first named.
 */
function heaviest(votes: readonly Vote[], same: (one: Stage, other: Stage) => boolean): Stage | null {
  const sums: { readonly stage: Stage; weight: number }[] = [];
  for (const { stage, weight } of votes) {
    const known = sums.find((one) => same(one.stage, stage));
    if (known === undefined) sums.push({ stage, weight });
    else known.weight += weight;
  }
  sums.sort((one, other) => other.weight - one.weight || other.stage.fiscalYear - one.stage.fiscalYear);
  return sums[0]?.stage ?? null;
}

/**
 * The stages that the cells of a page name; a year that ends a cell has its stage in the cell
 * behind it or below ("令和５年度" over "予算政府案").
 */
function votesOfPage({ lines, isHeading, isSmall }: ReturnType<typeof pagesOf>[number]): Vote[] {
  const cells = lines.flatMap((line) => line.cells.map((cell) => ({ line, cell })));
  return cells.flatMap(({ line, cell }, index): Vote[] => {
    if (!namesAYear(line.folded)) return [];
    const folded = foldedOf(line, cell);
    const labels = findStageLabels(folded);
    const open = labels.at(-1);
    const isOpen = open !== undefined && open.phase === null && open.end === folded.length;
    const below = isOpen
      ? cells
          .slice(index + 1, index + 200)
          .find(
            (other) =>
              (isBehind(cell, other.cell) && labelAtStart(foldedOf(other.line, other.cell)) === undefined) ||
              isBelow(cell, other.cell),
          )
      : undefined;
    const behind = below === undefined ? '' : foldedOf(below.line, below.cell);
    const joined = below === undefined ? labels : findStageLabels(folded + behind.trim().slice(0, 24));
    if (joined.length === 0) return [];
    const note = opensNote(line.folded) || isSmall(line, cell);
    return joined.flatMap(({ fiscalYear, phase: named, start, end }): Vote[] => {
      const isTitle = joined.length === 1 && isHeading(line, cell) && !note;
      const phase = named ?? (isTitle ? phaseOfTitle(folded.slice(end) || behind) : null);
      if (fiscalYear === null || phase === null || start >= folded.length) return [];
      const at = cell.start + end;
      const labelsAmount = hasAmount(line.folded.slice(at, at + 40));
      const weight =
        note || saysOfBrackets(folded, start)
          ? FOOTNOTE_WEIGHT
          : isBracketed(folded, start) && !(isTitle && closesTitle(folded, start, end))
            ? BRACKETED_WEIGHT
            : isHeading(line, cell) && !labelsAmount
              ? HEADING_WEIGHT
              : LABEL_WEIGHT;
      return [{ stage: { fiscalYear, phase }, weight }];
    });
  });
}

const isBehind = (cell: Cell, other: Cell): boolean =>
  other.baseline === cell.baseline && other.x0 >= cell.x1 && other.x0 - cell.x1 < 2.2 * cell.size;

const isBelow = (cell: Cell, other: Cell): boolean =>
  gapX(cell, other) < 0 &&
  other.top >= cell.bottom - 0.3 * cell.size &&
  other.top - cell.bottom < 2.2 * cell.size;

/** Whether a place of a line stands in brackets that open before it on the line. */
const isBracketed = (folded: string, at: number): boolean => {
  const before = folded.slice(Math.max(0, at - 60), at);
  const open = before.replaceAll('()', '').replaceAll('( )', '');
  return open.lastIndexOf('(') > open.lastIndexOf(')');
};

/** Whether a place of a line follows "（）内は": the stage it names is that of other amounts. */
const saysOfBrackets = (folded: string, at: number): boolean =>
  bracketsSaid(folded.slice(Math.max(0, at - 60), at)) !== null;
