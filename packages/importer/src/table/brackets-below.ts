import { boxAround, gapX } from '../page/box.ts';
import { inBrackets } from '../text/brackets.ts';
import type { FoundHeading } from './placed-heading.ts';

/** In sizes: how far below a heading the one in brackets stands that belongs to it. */
const BELOW = 2.2;

/** "予算額" over "（前年度予算額）" is one heading, and says what stands in brackets. */
export function withBracketsBelow(found: readonly FoundHeading[]): readonly FoundHeading[] {
  const own = new Map<FoundHeading, FoundHeading>();
  for (const heading of found) {
    if (!heading.parts.every(({ folded }) => inBrackets(folded, '(', 24) !== null)) continue;
    const size = heading.bottom - heading.top;
    const above = found.find(
      (other) =>
        other !== heading &&
        gapX(other, heading) < 0 &&
        heading.top - other.bottom < BELOW * size &&
        other.bottom <= heading.top + 0.5 * size,
    );
    if (above !== undefined) own.set(heading, above);
  }
  return found.flatMap((heading) => {
    if (own.has(heading)) return [];
    const below = [...own].find(([, above]) => above === heading)?.[0];
    if (below === undefined) return [heading];
    const { bottom, x0, x1 } = boxAround([heading, below]);
    return [{ ...heading, parts: [...heading.parts, ...below.parts], bottom, x0, x1 }];
  });
}
