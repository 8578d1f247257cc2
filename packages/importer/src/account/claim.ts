import type { Figure } from '@cyberbudget/core';
import type { PrintedFigure } from '../figure/figure.ts';
import type { Aside } from '../stage/stage.ts';
import type { FigureReason } from './figure-reason.ts';

/** What a reader of a slide makes of a printed figure. */
export interface Claim {
  readonly figure: PrintedFigure;
  readonly use: Figure['use'];
  /**
   * A path: "total", "strategyFields/3/share", "programs/fy2023-draft/3-2/detail"; null where it
   * belongs to nothing.
   */
  readonly of: string | null;
  readonly reason: FigureReason | null;
}

export const claim = (
  figure: PrintedFigure,
  use: Figure['use'],
  of: string | null,
  reason: FigureReason | null = null,
): Claim => ({ figure, use, of, reason });

/**
 * What an amount is that stands beside another one: a part of it, a change of it, or of something
 * else.
 */
export const asideClaim = (figure: PrintedFigure, meaning: Aside, of: string): Claim =>
  meaning === 'part'
    ? claim(figure, 'part', of)
    : claim(figure, 'not-budget', null, meaning === 'change' ? 'change' : 'included');
