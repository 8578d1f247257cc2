import type { Subject } from '../measure/subject.ts';
import type { ClaimSlip } from './claim.ts';
import { compare } from './compare.ts';
import type { StatedFigure } from './figure.ts';
import { figureOf, type Judgement, verdictOf } from './judge-figure.ts';
import type { SaidMeasure } from './said.ts';

/** What the last printed digit of a share counts: 0.1 of a hundred. */
const SHARE_UNIT = 0.001;

/**
 * Holds a share against the document: the printed one, or that of the listed amount where it is
 * said so.
 */
export function judgeShare(figure: StatedFigure, subject: Subject, said: SaidMeasure): Judgement | null {
  if (subject.program === undefined && subject.ministry !== null && subject.strategyField !== null)
    return null;
  const { index } = subject;
  const total = figureOf({ index, ministry: null, strategyField: null }, 'amount');
  const part = figureOf(subject, subject.program === undefined ? 'listed' : 'amount');
  const ofListed =
    total === null || part === null
      ? null
      : { queries: [part.query, total.query], value: part.value / total.value };
  const printed = figureOf(subject, said.coverage ? 'coverage' : 'share');
  const isWhole = subject.ministry === null && subject.strategyField === null;
  const isListed = !said.coverage && !isWhole && (subject.program !== undefined || said.listed);
  const is =
    isListed || (isWhole && !said.coverage)
      ? ofListed
      : printed === null
        ? null
        : { queries: [printed.query], value: printed.value };
  if (is === null) return null;
  const plain = verdictOf(
    compare(figure, is.value, isListed ? Math.min(SHARE_UNIT, figure.step) : SHARE_UNIT),
  );
  if (plain !== null) return { ...plain, ...is };
  const is_ = (value: number): boolean => compare({ ...figure, hedge: null }, value, SHARE_UNIT) === 'equal';
  const coverage = figureOf(subject, 'coverage')?.value;
  const slip = slipOfShare(
    figure,
    is.value,
    is_,
    isListed ? printed?.value : ofListed?.value,
    coverage,
    isListed,
  );
  return { verdict: 'mismatch', slip, ...is };
}

function slipOfShare(
  figure: StatedFigure,
  value: number,
  is: (value: number) => boolean,
  other: number | undefined,
  coverage: number | undefined,
  isListed: boolean,
): ClaimSlip | null {
  const scaled = (factor: number): boolean =>
    Math.abs(figure.value * factor - value) <= (figure.step * factor) / 2 + 1e-12;
  if (scaled(100) || scaled(0.01)) return 'percent';
  if (scaled(10) || scaled(0.1)) return 'factor';
  if (other !== undefined && is(other)) return isListed ? 'estimate' : 'listed';
  if (coverage !== undefined && is(coverage)) return 'listed';
  return figure.value === -value ? 'sign' : null;
}
