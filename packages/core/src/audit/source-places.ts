import type { SourcePlace } from './finding.ts';

/** The places of printed figures in the order of the document, each once; null for one that is not printed. */
export function sourcePlaces(printed: readonly (SourcePlace | null)[]): SourcePlace[] {
  const places = new Map<string, SourcePlace>();
  for (const figure of printed) {
    if (figure === null) continue;
    const { line, page, text } = figure;
    places.set(`${line} ${text}`, { line, page, text });
  }
  return [...places.values()].sort((before, after) => before.line - after.line);
}
