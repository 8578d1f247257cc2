import type { StatedFigure } from './figure.ts';

/** How a stated figure stands to the document's. */
export type Comparison = 'equal' | 'rounded' | 'near' | 'other';

/** Of figures that are said to be about right, a hundredth is near. */
const ABOUT = 0.01;
/** Fractions are compared up to what a number of the machine leaves over. */
const EPSILON = 1e-9;

/**
 * Holds a stated figure against the document's.
 * @param unit what the last digit of the document's figure counts
 * @returns equal: the same, as finely as it is stated or printed; rounded: rounded further; near:
 * cut off, or off by one in the last digit
 */
export function compare(
  { value, step, coarser, hedge }: Pick<StatedFigure, 'value' | 'step' | 'coarser' | 'hedge'>,
  is: number,
  unit: number,
): Comparison {
  const off = Math.abs(value - is);
  const slack = Math.max(Math.abs(is), 1) * EPSILON * (unit < 1 ? 1e-3 : 1e-6);
  const within = (room: number): boolean => off <= room + slack;
  const most = Math.max(step, ...coarser);
  if (hedge === 'over' && value <= is + slack && (step > unit || coarser.length > 0 || off > slack))
    return off < Math.max(most, unit) || within(most) ? 'equal' : 'near';
  if (hedge === 'under' && value >= is - slack)
    return off < Math.max(most, unit) || within(most) ? 'equal' : 'near';
  if (hedge === 'over' || hedge === 'under') return within(unit) ? 'near' : 'other';
  if (within(0) || (step <= unit * (1 + EPSILON) && within(step / 2))) return 'equal';
  if ([step, ...coarser].some((size) => size > unit && within(size / 2)))
    return hedge === 'about' ? 'equal' : 'rounded';
  if (off < step || within(unit)) return 'near';
  return hedge === 'about' && off <= Math.abs(is) * ABOUT ? 'near' : 'other';
}
