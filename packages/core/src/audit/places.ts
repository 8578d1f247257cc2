import type { Place } from './finding.ts';

/** The places of printed figures in the order of the document, each once; null for one that is not printed. */
export function placesOf(printed: readonly (Place | null)[]): Place[] {
  const found = new Map<string, Place>();
  for (const one of printed) {
    if (one === null) continue;
    const { line, page, text } = one;
    found.set(`${line} ${text}`, { line, page, text });
  }
  return [...found.values()].sort((one, other) => one.line - other.line);
}
