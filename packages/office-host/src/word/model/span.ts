/** From one atom up to, and not including, another. It moves with the text around it. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Moves a span for what was taken away and put in at a place. What goes in at its ends stays
 * outside.
 */
export function moveSpan(span: Span, at: number, removed: number, inserted: number): void {
  const isEmpty = span.start === span.end;
  const grow = inserted - removed;
  const gone = at + removed;
  if (span.start >= gone && !(span.start === at && (isEmpty || removed > 0))) span.start += grow;
  else if (span.start > at) span.start = at;
  if (span.end > at && span.end >= gone) span.end += grow;
  else if (span.end > at) span.end = at;
  if (span.end < span.start) span.end = span.start;
}
