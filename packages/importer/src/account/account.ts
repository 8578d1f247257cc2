import type { Figure } from '@cyberbudget/core';
import type { PrintedFigure } from '../figure/figure.ts';
import type { Line } from '../page/line.ts';
import type { ImportNotice } from '../problem/problem.ts';
import { type Claim, claim } from './claim.ts';
import { notBudget } from './not-budget.ts';

export interface Account {
  readonly figures: readonly Figure[];
  readonly notices: readonly ImportNotice[];
}

/**
 * Says of every printed figure which one thing it is. The first claim on a figure holds; a figure
 * that nothing claims is no budget figure where its line says so, else unexplained.
 */
export function accountFor(
  figures: readonly PrintedFigure[],
  claims: readonly Claim[],
  lineOf: (figure: PrintedFigure) => Line | undefined,
): Account {
  const claimed = new Map<PrintedFigure, Claim>();
  for (const one of claims) if (!claimed.has(one.figure)) claimed.set(one.figure, one);
  const fields = new Map(
    [...claimed.values()].filter(({ use }) => use === 'field').map((one) => [one.of, one.figure]),
  );
  const notices: ImportNotice[] = [];
  const account = figures.map((figure) => {
    const found =
      claimed.get(figure) ?? notBudget(figure, lineOf(figure)) ?? claim(figure, 'unexplained', null);
    const judged = found.use === 'restatement' ? compared(found, fields.get(found.of ?? '')) : found;
    const notice = noticeOf(judged, fields);
    if (notice !== null) notices.push(notice);
    return toFigure(judged);
  });
  return { figures: account, notices };
}

/**
 * A restatement with what it differs by from the figure it restates: nothing, its coarser rounding,
 * or more.
 */
function compared(restatement: Claim, original: PrintedFigure | undefined): Claim {
  if (original === undefined || restatement.reason !== null) return restatement;
  const difference = distance(restatement.figure, original);
  if (difference === 0) return restatement;
  return {
    ...restatement,
    reason: Math.abs(difference) <= allowance(restatement.figure, original) ? 'rounded' : 'differs',
  };
}

function distance(one: PrintedFigure, other: PrintedFigure): number {
  if (one.value === null || other.value === null || one.kind !== other.kind) return Number.NaN;
  return one.kind === 'amount' && other.kind === 'amount'
    ? (one.value?.yen ?? 0) - (other.value?.yen ?? 0)
    : shareOf(one) - shareOf(other);
}

const shareOf = (figure: PrintedFigure): number =>
  figure.kind === 'percent' ? (figure.value?.share ?? 0) : 0;

/**
 * Half of the coarser unit, and only where the units differ: two figures of one unit are equal or
 * differ.
 */
function allowance(one: PrintedFigure, other: PrintedFigure): number {
  const [first, second] = [roundingOf(one), roundingOf(other)];
  return first === second ? 0 : Math.max(first, second) / 2;
}

const roundingOf = ({ value }: PrintedFigure): number =>
  value === null ? 0 : 'roundingYen' in value ? value.roundingYen : value.rounding;

function noticeOf(
  { figure, use, of, reason }: Claim,
  fields: ReadonlyMap<string | null, PrintedFigure>,
): ImportNotice | null {
  const { text, line, page } = figure;
  if (use === 'unexplained') {
    return {
      code: figure.value === null ? 'unreadable' : 'unexplained',
      severity: 'warning',
      text,
      line,
      page,
    };
  }
  if (reason === 'exceeds' && of !== null) return { code: 'exceeds', severity: 'warning', text, line, page };
  if (reason !== 'differs' || of === null) return null;
  const printed = of.split('+').map((path) => fields.get(path)?.text ?? '');
  return { code: 'differs', severity: 'warning', text, of, printed: printed.join(' + '), line, page };
}

function toFigure({ figure, use, of, reason }: Claim): Figure {
  const amount = figure.kind === 'amount' ? figure.value : null;
  return {
    text: figure.text,
    line: figure.line,
    page: figure.page,
    at: figure.start,
    use,
    of,
    reason: figure.value === null && use !== 'not-budget' ? 'unreadable' : reason,
    amountYen: amount?.yen ?? null,
    roundingYen: amount?.roundingYen ?? null,
    ...(figure.byHand && { byHand: true as const }),
  };
}
