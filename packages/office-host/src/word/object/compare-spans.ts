import type { Span } from '../model/span.ts';

/** How a stretch lies to another, in Word's words (LocationRelation). */
export function compareSpans(one: Span, other: Span): string {
  if (one.start === other.start && one.end === other.end) return 'Equal';
  if (one.end < other.start) return 'Before';
  if (one.start > other.end) return 'After';
  if (one.end === other.start) return 'AdjacentBefore';
  if (one.start === other.end) return 'AdjacentAfter';
  if (one.start >= other.start && one.end <= other.end) return insideWord(one, other, 'Inside');
  if (other.start >= one.start && other.end <= one.end) return insideWord(other, one, 'Contains');
  return one.start < other.start ? 'OverlapsBefore' : 'OverlapsAfter';
}

function insideWord(inner: Span, outer: Span, word: 'Inside' | 'Contains'): string {
  if (inner.start === outer.start) return `${word}Start`;
  return inner.end === outer.end ? `${word}End` : word;
}
