import type { SourcePlace } from './finding.ts';

/** The places of printed figures in the order of the document, each once; null for one that is not printed. */
export function placesOf(printed: readonly (SourcePlace | null)[]): SourcePlace[] {
  const found = new Map<string, SourcePlace>();
  for (const one of printed) {
    if (one === null) continue;
    const { line, page, text } = one;
    found.set(`${line} ${text}`, { line, page, text });
  }
  return [...found.values()].sort((one, other) => one.line - other.line);
}
