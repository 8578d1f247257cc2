import type { Line } from '../text/line.ts';
import { isBlank } from '../text/line.ts';
import { findStageLabels } from './find-stage-labels.ts';
import { type Stage, sameBudget, sameStage } from './stage.ts';
import { withStagesBelow } from './stages-below.ts';

/** How much more a heading on the first lines says than a label further down, and a label in brackets less. */
const HEADING_WEIGHT = 50;
const LABEL_WEIGHT = 5;
const BRACKETED_WEIGHT = 1;
const HEADING_LINES = 12;

interface Vote {
  readonly stage: Stage;
  readonly weight: number;
}

/**
 * The year and stage that a document is about: the one its labels name most often, those of its first lines counting more,
 * those in brackets less; of equals the latest. Supplementary budgets stand beside another stage and count only where there is
 * no other. A draft and the budget it becomes are one: the document is named as its headings name it.
 * @returns null where no year is named with a stage
 */
export function documentStage(lines: readonly Line[]): Stage | null {
  const printed = lines.filter((line) => !isBlank(line));
  const votes = printed.flatMap((line, index) => votesOf(line, printed[index + 1], index < HEADING_LINES));
  const whole = votes.filter(({ stage }) => stage.phase !== 'supplementary');
  const chosen = heaviest(whole.length > 0 ? whole : votes, sameBudget);
  if (chosen === null) return null;
  return heaviest(
    votes.filter(({ stage }) => sameBudget(stage, chosen)),
    sameStage,
  );
}

/** The stage with most weight among those that count as one; of equals the latest year, then the first named. */
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

/** The stages a line names; a year that ends the line has its stage on the next ("令和５年度" / "予算政府案"). */
function votesOf(line: Line, next: Line | undefined, first: boolean): Vote[] {
  const folded = line.folded.trimEnd();
  const labels = withStagesBelow(findStageLabels(folded), next, folded).map((label) => {
    if (label.phase !== null || label.end !== folded.length || next === undefined) return label;
    const joined = findStageLabels(folded + next.folded.trim().slice(0, 24));
    return joined.find(({ start }) => start === label.start) ?? label;
  });
  return labels.flatMap(({ fiscalYear, phase, start, end }): Vote[] => {
    if (fiscalYear === null || phase === null) return [];
    const rest = folded.slice(end);
    const labelsAmount = /\d ?(?:億|百万|千)/.test(rest.slice(0, 40));
    const weight = isBracketed(folded, start)
      ? BRACKETED_WEIGHT
      : first && !labelsAmount
        ? HEADING_WEIGHT
        : LABEL_WEIGHT;
    return [{ stage: { fiscalYear, phase }, weight }];
  });
}

/** Whether a place of a line stands in brackets that open before it on the line. */
const isBracketed = (folded: string, at: number): boolean => {
  const before = folded.slice(Math.max(0, at - 60), at);
  return /\([^()]*(?:\( ?\)[^()]*)?$/.test(before) || /(?:括弧|カッコ|かっこ)(?:内|書)/.test(before);
};
