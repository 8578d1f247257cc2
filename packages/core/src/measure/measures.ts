import { choiceFinder } from '../name/find-choice.ts';
import { amount } from './amount.ts';
import { high, low } from './bounds.ts';
import { count } from './count.ts';
import { coverage } from './coverage.ts';
import { estimate } from './estimate.ts';
import { estimatedUnlisted } from './estimated-unlisted.ts';
import { listed } from './listed.ts';
import type { Measure } from './measure.ts';
import { share } from './share.ts';
import { unlisted } from './unlisted.ts';

/** Every measure, the default first. To add one: its file, and its line here. */
export const MEASURES = [
  amount,
  listed,
  unlisted,
  estimate,
  low,
  high,
  share,
  coverage,
  count,
  estimatedUnlisted,
] as const satisfies readonly Measure[];

export type MeasureId = (typeof MEASURES)[number]['id'];

/**
 * The measure of that name in Japanese or English; a problem with all of them where there is none.
 */
export const findMeasure = choiceFinder<(typeof MEASURES)[number]>('measure', () => MEASURES);
